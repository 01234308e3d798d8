import { QUESTIONS, type Question } from '../questions.ts';
import type { Order } from './loader.ts';
import type { Peer } from './peer.ts';

/** What identifies a correct answer of a peer to a question. */
export type Right = Order['right'];

const IDS = /"((?:actor|claim|statement|source):[^"]+)"/g;

/**
 * Sends every question to each peer once, one request at a time. All answers must contain the same actors, claims,
 * statements and sources as those of the first peer; only the bare records may contain more.
 *
 * @throws Error naming the peer and the difference.
 */
export async function checkAnswers(
  peers: readonly Peer[],
  questions = Object.keys(QUESTIONS) as Question[],
): Promise<Map<string, Right>> {
  const right = new Map<string, Right>();
  for (const question of questions) {
    const wanted: Set<string>[] = [];
    for (const peer of peers) {
      const answers: string[] = [];
      for (const request of peer.requests[question]) answers.push(await ask(peer, request));
      for (const [index, answer] of answers.entries()) {
        const told = new Set([...answer.matchAll(IDS)].map(([, id]) => id ?? ''));
        const first = (wanted[index] ??= told);
        const missing = [...first].filter((id) => !told.has(id));
        const more = peer.name === 'bare' ? [] : [...told].filter((id) => !first.has(id));
        if (missing.length > 0 || more.length > 0 || told.size === 0)
          throw new Error(
            `${peer.name}, ${question} ${index}: ${told.size} ids, lacks [${some(missing)}], has beside them [${some(more)}]`,
          );
      }
      const shortest = Math.min(...answers.map((answer) => answer.length));
      right.set(keyOf(question, peer), { start: (answers[0] ?? '').slice(0, 8), length: shortest });
    }
  }
  return right;
}

/** Key of the answers of a peer to a question. */
export function keyOf(question: Question, { name }: Pick<Peer, 'name'>): string {
  return `${question} ${name}`;
}

async function ask({ name, server }: Peer, { path, body }: Order['requests'][number]): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(new URL(path, server.url), { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":')) throw new Error(`${name}: ${text.slice(0, 1000)}`);
  return text;
}

function some(ids: readonly string[]): string {
  return ids.slice(0, 3).join(', ');
}
