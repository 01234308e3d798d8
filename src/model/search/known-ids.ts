import { distance } from 'fastest-levenshtein';
import { LRUCache } from 'lru-cache';
import { MAX_ID_LENGTH } from '../../common/bounds.ts';
import { InputError } from '../../common/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { typeOfId, type NodeType } from '../nodes/node.ts';
import { anyOfWords } from './lucene.ts';

const MAX_IDS = 100;

/** The ids given in one field of the input, and the types that the field takes. */
export interface GivenIds {
  readonly field: string;
  readonly ids: readonly string[] | null | undefined;
  readonly types: readonly NodeType[];
}

/**
 * Checks that ids are in the record. Nothing is ever deleted from the record, so ids that were found once are cached, and
 * checking them again takes no read.
 */
export class KnownIds {
  readonly #graph: Graph;
  readonly #known = new LRUCache<string, true>({ max: 50_000 });

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** @throws InputError for an id of another type, or one that is not in the record, with the nearest id that is. */
  async check(given: readonly GivenIds[]): Promise<void> {
    for (const { field, ids, types } of given) {
      if (ids) checkTypes(field, ids, types);
    }
    const unseen = given.flatMap(({ ids }) => ids ?? []).filter((id) => !this.#known.has(id));
    if (unseen.length === 0) return;
    const rows = await this.#graph.read<{ id: string }>('nodes/known', { ids: unseen });
    for (const row of rows) this.#known.set(row.id, true);
    for (const { field, ids } of given) {
      const unknown = ids?.find((id) => !this.#known.has(id));
      if (unknown !== undefined) throw new InputError(await this.#unknownIdMessage(field, unknown), { field });
    }
  }

  async #unknownIdMessage(field: string, id: string): Promise<string> {
    const nearest = await this.#nearest(id);
    return `${field}: the record holds no ${id}${nearest ? `; the nearest is ${nearest}` : ''}`;
  }

  async #nearest(id: string): Promise<string | null> {
    const type = typeOfId(id);
    const words = id.slice(id.indexOf(':') + 1);
    if (!type || !/[\p{L}\p{N}]/u.test(words)) return null;
    const label = `${type[0]?.toUpperCase() ?? ''}${type.slice(1)}`;
    const rows = await this.#graph.read<{ id: string }>('search/ids:ALL', {
      query: anyOfWords(words),
      label,
      limit: 20,
    });
    const candidates = rows.map((row) => row.id).sort((a, b) => distance(a, id) - distance(b, id));
    return candidates[0] ?? null;
  }
}

function checkTypes(field: string, ids: readonly string[], types: readonly NodeType[]): void {
  if (ids.length > MAX_IDS)
    throw new InputError(`${field} takes at most ${MAX_IDS} ids, received ${ids.length}`, { field });
  const long = ids.find((id) => id.length > MAX_ID_LENGTH);
  if (long !== undefined)
    throw new InputError(`${field} takes ids of at most ${MAX_ID_LENGTH} characters, received ${long.length}`, {
      field,
    });
  const wrong = ids.find((id) => !types.some((type) => type === typeOfId(id)));
  if (wrong !== undefined) {
    const expected = types.map((type) => `${type}:…`).join(', ');
    throw new InputError(
      `${field} takes ids of the form ${expected}, received ${JSON.stringify(wrong.slice(0, 100))}`,
      { field },
    );
  }
}
