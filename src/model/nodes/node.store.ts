import type { Context } from '../context.ts';
import type { Loader, MaybePromise } from '../../graph/loader.ts';
import { typeOfId, type NodeRecord } from './node.ts';

/** Loads any object by its id, with the loader of its type; null if there is none. */
export function loadNode(context: Context, id: string): MaybePromise<NodeRecord | null> {
  const { load } = context;
  switch (typeOfId(id)) {
    case 'actor':
      return load.actor.load(id);
    case 'claim':
      return load.claim.load(id);
    case 'statement':
      return load.statement.load(id);
    case 'source':
      return load.source.load(id);
    case 'verdict':
      return load.verdict.load(id);
    case 'event':
    case 'place':
    case 'topic':
      return load.subject.load(id);
    case null:
      return null;
  }
}

/** Loads an object that must exist, because an edge leads to it. */
export function loadRequired<Item>(loader: Loader<Item>, id: string): MaybePromise<Item> {
  const item = loader.load(id);
  return item instanceof Promise ? item.then((loaded) => assertFound(loaded, id)) : assertFound(item, id);
}

function assertFound<Item>(item: Item | null, id: string): Item {
  if (item === null) throw new Error(`an edge leads to ${id}, which does not exist`);
  return item;
}
