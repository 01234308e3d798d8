import type DataLoader from 'dataloader';
import type { Context } from '../context.ts';
import { typeOfId, type NodeRecord } from './node.ts';

/** Any object by its id, through the loader of its type; null when there is none. */
export async function loadNode(context: Context, id: string): Promise<NodeRecord | null> {
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
    case 'event':
    case 'place':
    case 'topic':
      return load.subject.load(id);
    case null:
      return null;
  }
}

/** An object that has to be there, because an edge leads to it. */
export async function must<Item>(loader: DataLoader<string, Item | null>, id: string): Promise<Item> {
  const item = await loader.load(id);
  if (item === null) throw new Error(`an edge leads to ${id}, which is not there`);
  return item;
}
