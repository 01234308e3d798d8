import fc from 'fast-check';
import type { Dossier } from '../../../src/record/format.ts';
import { parsePartialDate } from '../../../src/time/partial-date.ts';

/** A small record: a dossier, and which statements a second import adds and withdraws. */
export interface Corpus {
  readonly dossier: Dossier;
  /** Statements that the second import adds. */
  readonly later: ReadonlySet<string>;
  /** Statements that the second import withdraws. */
  readonly withdrawn: ReadonlySet<string>;
}

type Actor = Dossier['actors'][number];
type Source = Dossier['sources'][number];
type Statement = Dossier['statements'][number];

export const STATES = ['actor:s0', 'actor:s1'];
export const BODIES = [...STATES, 'actor:m0', 'actor:m1', 'actor:m2'];
export const PERSONS = ['actor:p0', 'actor:p1', 'actor:p2'];
export const OUTLETS = ['actor:o0', 'actor:o1'];
export const ACTORS = [...BODIES, ...PERSONS, ...OUTLETS, 'actor:g0'];
export const OTHERS = ['event:e0', 'place:l0', 'topic:t0'];
export const CLAIMS = ['claim:c0', 'claim:c1', 'claim:c2', 'claim:c3'];
export const SOURCES = ['source:d0', 'source:d1', 'source:d2', 'source:d3', 'source:d4', 'source:d5'];
export const STANCES = [
  'ASSERTS',
  'DENIES',
  'QUESTIONS',
  'CONCEDES',
  'DECLINES',
  'RETRACTS',
  'NEUTRAL',
  'ASKS',
] as const;
export const ATTITUDES = ['PRAISES', 'WARNS', 'ACCUSES', 'NEUTRAL'] as const;
export const CHANNELS = ['SPEECH', 'POST'] as const;
export const LANGUAGES = ['tr', 'az-Latn', 'az'] as const;
export const CONTROLS = ['STATE', 'PRIVATE'] as const;
export const RELIABILITIES = ['A', 'C', 'F'] as const;
export const CLAIM_KINDS = ['FACTUAL', 'EVALUATIVE', 'PREDICTIVE'] as const;
export const SOURCE_KINDS = ['ARTICLE', 'WIRE_STORY', 'LETTER'] as const;
/** Similar words: prefixes of each other, one letter apart, or equal after folding. */
export const WORDS = ['Karabakh', 'Karabagh', 'Kara', 'Çavuşoğlu', 'Cavusogli', 'peace', 'peaceful', 'truce', 'Москва'];

const DAYS = ['2018-12-31', '2019-01-01', '2019-05-31', '2019-06-01', '2019-06-30', '2020-02-29'];
export const day = fc.constantFrom(...DAYS);
const precise = fc.oneof(
  { weight: 3, arbitrary: day },
  fc.constantFrom('2019-05', '2019-06', '2019', '2019-06-01~', '2019-05-31/2019-06-01', '2018-12/2019-05'),
  fc.constantFrom('2019-05-3X', '2019-0X', '2019-21', '2019-05-31T22:30:00Z', '2019-06-01T01:30:00Z'),
);
const said = fc.oneof(
  { weight: 4, arbitrary: precise },
  day.map((last) => `../${last}`),
);
const published = fc.constantFrom(
  ...['2021-03-01', '2021-03', '2021', '../2021-03-01', '2021-02-01/..', '2021-03-01/2021-04-30', '2020-12-31'],
);
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));

/** A period that ends after it begins; either end may be unknown. */
const span = fc
  .tuple(fc.option(precise), fc.option(precise))
  .filter(([from, to]) => !from || !to || bounds(from)[0] <= bounds(to)[1])
  .map(([from, to]) => ({ ...(from && { from }), ...(to && { to }) }));

/** First and last instants that a date allows, in milliseconds; infinite when open or missing. */
export function bounds(date: string | undefined): [number, number] {
  if (date === undefined) return [-Infinity, Infinity];
  const { earliest, latest } = parsePartialDate(date);
  return [earliest?.getTime() ?? -Infinity, latest?.getTime() ?? Infinity];
}

const state = (id: string) => fc.record({ id: fc.constant(id), kind: fc.constant('STATE' as const), name: words });

const institution = (id: string, wholes: string[]) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant('INSTITUTION' as const),
    name: words,
    partOf: fc.array(
      fc.tuple(fc.constantFrom(...wholes), span).map(([actor, time]) => ({ actor, ...time })),
      { maxLength: 2 },
    ),
  });

const person = (id: string) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant('PERSON' as const),
    name: words,
    unnamed: fc.boolean(),
    offices: fc
      .array(fc.tuple(fc.constantFrom(...BODIES), span), { maxLength: 2 })
      .map((held) =>
        held.map(([of, time], index) => ({ id: `office:${id.slice(6)}-${index}`, title: 'Office', of, ...time })),
      ),
  });

const group = (id: string) => fc.record({ id: fc.constant(id), kind: fc.constant('GROUP' as const), name: words });

const outlet = (id: string) =>
  fc
    .tuple(words, fc.option(fc.constantFrom(...RELIABILITIES)), fc.option(fc.constantFrom(...CONTROLS)), fc.boolean())
    .map(([name, reliability, control, unnamed]) => ({
      id,
      kind: 'OUTLET' as const,
      name,
      unnamed,
      ...(reliability && { reliability }),
      ...(control && { control }),
    }));

const actors: fc.Arbitrary<Actor[]> = fc.tuple(
  ...STATES.map(state),
  institution('actor:m0', STATES),
  institution('actor:m1', [...STATES, 'actor:m0']),
  institution('actor:m2', ['actor:m0', 'actor:m1']),
  ...PERSONS.map(person),
  ...OUTLETS.map(outlet),
  group('actor:g0'),
);

const claims = fc.tuple(
  ...CLAIMS.map((id) =>
    fc.record({
      id: fc.constant(id),
      text: words,
      kind: fc.constantFrom(...CLAIM_KINDS),
      about: fc
        .tuple(fc.subarray(ACTORS, { minLength: 1, maxLength: 3 }), fc.subarray(OTHERS))
        .map(([actors, others]) => [...actors, ...others]),
    }),
  ),
);

const sources: fc.Arbitrary<Source[]> = fc.tuple(
  ...SOURCES.map((id, index) =>
    fc.record(
      {
        id: fc.constant(id),
        title: words,
        kind: fc.constantFrom(...SOURCE_KINDS),
        publishedAt: published,
        publisher: fc.constantFrom(...OUTLETS, 'actor:p0'),
        language: fc.constantFrom(...LANGUAGES),
        cites: fc.subarray(SOURCES.slice(0, index), { maxLength: Math.min(3, index) }),
      },
      { requiredKeys: ['id', 'title', 'kind', 'cites'] },
    ),
  ),
);

const attitude = fc.constantFrom(...ATTITUDES);

const statement = fc.record({
  speaker: fc.oneof(fc.constantFrom(...PERSONS), fc.constantFrom(...ACTORS)),
  stance: fc.constantFrom(...STANCES),
  claim: fc.constantFrom(...CLAIMS),
  quote: fc.option(words),
  saidAt: said,
  toward: fc
    .tuple(fc.subarray(ACTORS, { maxLength: 3 }), fc.tuple(attitude, attitude, attitude))
    .map(([targets, shown]) => targets.map((actor, index) => ({ actor, attitude: shown[index] ?? 'NEUTRAL' }))),
  told: fc.subarray(ACTORS, { maxLength: 2 }),
  sources: fc
    .subarray(SOURCES, { minLength: 1, maxLength: 4 })
    .chain((some) =>
      fc.tuple(fc.constant(some), fc.array(fc.option(fc.constantFrom(...LANGUAGES)), { minLength: 4, maxLength: 4 })),
    )
    .map(([some, languages]) =>
      some.map((source, index) => ({
        source,
        commitment: 'NEUTRAL' as const,
        ...(languages[index] && { language: languages[index] }),
      })),
    ),
  credibility: fc.option(fc.integer({ min: 1, max: 6 })),
  channel: fc.option(fc.constantFrom(...CHANNELS)),
  saidIn: fc.option(fc.constant('place:l0')),
  originalLanguage: fc.option(fc.constantFrom(...LANGUAGES)),
  fromOffice: fc.nat(),
});

const fate = fc.constantFrom('stands', 'stands', 'stands', 'later', 'withdrawn');

export const corpora: fc.Arbitrary<Corpus> = fc
  .tuple(
    actors,
    claims,
    sources,
    fc.array(fc.tuple(statement, fate), { minLength: 25, maxLength: 40 }),
    fc.option(precise),
  )
  .map(([who, what, where, drawn, from]) => {
    const statements = drawn.map(([values], index) => statementOf(values, index, who));
    const withFate = (wanted: string) =>
      new Set(statements.filter((_, index) => drawn[index]?.[1] === wanted).map(({ id }) => id));
    const dossier: Dossier = {
      dossier: 'corpus',
      title: 'A corpus',
      actors: who,
      events: [{ id: 'event:e0', name: 'Event', ...(from && { from }) }],
      places: [{ id: 'place:l0', name: 'Place' }],
      topics: [{ id: 'topic:t0', name: 'Topic' }],
      claims: what,
      sources: where,
      statements,
      verdicts: [],
    };
    return { dossier, later: withFate('later'), withdrawn: withFate('withdrawn') };
  });

type Drawn = typeof statement extends fc.Arbitrary<infer Values> ? Values : never;

function statementOf(
  { fromOffice, quote, credibility, channel, saidIn, originalLanguage, ...values }: Drawn,
  index: number,
  who: Actor[],
): Statement {
  const [earliest, latest] = bounds(values.saidAt);
  const open = (who.find(({ id }) => id === values.speaker)?.offices ?? []).filter(
    ({ from, to }) => latest >= bounds(from)[0] && earliest <= bounds(to)[1],
  );
  // One more choice than there are offices, for none.
  const office = open[fromOffice % (open.length + 1)];
  return {
    id: `statement:n${index}`,
    ...values,
    ...(office && { as: office.id }),
    ...(credibility !== null && { credibility }),
    ...(channel !== null && { channel }),
    ...(saidIn !== null && { saidIn }),
    ...(originalLanguage !== null && { originalLanguage }),
    ...(quote === null ? { mode: 'INDIRECT' } : { mode: 'DIRECT', quote }),
  };
}
