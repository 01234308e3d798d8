import { currentOffice, tellApart } from '../../common/tell-apart.ts';
import type { Context } from '../context.ts';
import { loadRequired } from '../nodes/node.store.ts';
import type { ActorRecord } from './actor.ts';

/**
 * Names by which these actors are told apart in one answer, by id: for those of one name, with an office, a description
 * or the id. Takes further reads only for actors of one name.
 */
export async function distinctNames(context: Context, actors: readonly ActorRecord[]): Promise<Map<string, string>> {
  const byName = Map.groupBy(actors, ({ name }) => name);
  const clashing = [...byName.values()].filter((group) => group.length > 1).flat();
  return tellApart(await Promise.all(clashing.map((actor) => toNamesake(context, actor))));
}

/** The name by which an actor is told apart from all others of the record; its own if no other has it. */
export async function distinctName(context: Context, actor: ActorRecord): Promise<string> {
  const namesakes = await context.load.namesakes.load(actor.id);
  if (namesakes.length === 0) return actor.name;
  const all = await Promise.all([actor, ...namesakes].map((one) => toNamesake(context, one)));
  return tellApart(all).get(actor.id) ?? actor.name;
}

async function toNamesake({ load }: Context, { id, kind, name, description }: ActorRecord) {
  const offices = kind === 'Person' ? await load.officesOfPerson.load(id) : [];
  const office = currentOffice(offices);
  if (!office) return { id, name, description, office: null };
  const body = await loadRequired(load.actor, office.ofId);
  return { id, name, description, office: `${office.title}, ${body.name}` };
}
