import { writeFileSync } from 'node:fs';
import type { z } from 'zod';
import type { dossierFormat } from '../../src/dossier/format.ts';

type DossierFile = z.input<typeof dossierFormat>;
type StatementEntry = NonNullable<DossierFile['statements']>[number];

const STANCES = ['ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES', 'QUESTIONS'] as const;
const ATTITUDES = ['CRITICISES', 'ACCUSES', 'PRAISES', 'NEUTRAL'] as const;

/** The two actors that every fifth statement ties: the pair that a benchmark asks for. */
export const HUBS = { speaker: 'actor:speaker-0', target: 'actor:speaker-1' } as const;

/** Writes a dossier of so many statements, the same for the same seed. */
export function writeCorpus(path: string, statements: number, seed = 1): void {
  writeFileSync(path, JSON.stringify(corpus(statements, seed)));
}

function corpus(count: number, seed: number): DossierFile {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const any = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const numbered = <Item>(length: number, make: (n: number) => Item) => Array.from({ length }, (_, n) => make(n));
  const speakers = numbered(40, (n) => `actor:speaker-${n}`);
  const outlets = numbered(10, (n) => `actor:outlet-${n}`);
  const claims = numbered(400, (n) => `claim:claim-${n}`);
  const wires = numbered(100, (n) => `source:wire-${n}`);
  const articles = numbered(400, (n) => ({ id: `source:article-${n}`, cites: any(wires) }));

  const statement = (n: number): StatementEntry => {
    const hub = n % 5 === 0;
    const article = any(articles);
    return {
      id: `statement:s-${n}`,
      speaker: hub ? HUBS.speaker : any(speakers),
      stance: any(STANCES),
      claim: any(claims),
      quote: `Words number ${n}, said in public and taken down by a reporter.`,
      cue: 'said',
      mode: 'DIRECT',
      saidAt: new Date(Date.UTC(2022, 0, 1 + below(700))).toISOString().slice(0, 10),
      toward: [{ actor: hub ? HUBS.target : any(speakers), attitude: any(ATTITUDES) }],
      sources: [{ source: article.id, locator: 'paragraph 3' }, { source: article.cites }],
    };
  };

  return {
    dossier: 'benchmark',
    title: 'Made for measuring',
    actors: [
      ...speakers.map((id, n) => ({ id, kind: 'PERSON' as const, name: `Speaker ${n}` })),
      ...outlets.map((id, n) => ({ id, kind: 'OUTLET' as const, name: `Outlet ${n}` })),
    ],
    claims: claims.map((id, n) => ({
      id,
      text: `Proposition number ${n} holds.`,
      kind: 'FACTUAL' as const,
      about: [any(speakers)],
    })),
    sources: [
      ...wires.map((id, n) => ({ id, title: `Wire story ${n}`, kind: 'WIRE_STORY' as const, publisher: any(outlets) })),
      ...articles.map(({ id, cites }, n) => ({
        id,
        title: `Article ${n}`,
        kind: 'ARTICLE' as const,
        publisher: any(outlets),
        cites: [cites],
      })),
    ],
    statements: numbered(count, statement),
  };
}

/** Park and Miller's minimal standard generator (CACM 31:10, 1988): repeatable, and random enough to spread data. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
