import type { Context } from '../../model/context.ts';
import { InputError, readNumber } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import { loadNode } from '../../model/nodes/node.store.ts';
import { typeOfId } from '../../model/nodes/node.ts';
import { PAGE_LIMIT } from '../../paging/page.ts';
import { aboutActor } from './about-actor.ts';
import { aboutClaim } from './about-claim.ts';
import { aboutEvent } from './about-event.ts';
import type { BriefRecord } from './brief.ts';
import { Footnotes } from './footnotes.ts';
import { titleFor, type WriteAccount } from './paragraphs.ts';

const WRITERS: Readonly<Record<'actor' | 'claim' | 'event', WriteAccount>> = {
  claim: aboutClaim,
  actor: aboutActor,
  event: aboutEvent,
};

/**
 * Writes a brief about an actor, a claim or an event.
 *
 * @param length Largest number of statements to include.
 * @returns null if there is nothing with that id.
 * @throws InputError for an id of another type, a length out of bounds, or an invalid filter.
 */
export async function writeBrief(
  context: Context,
  id: string,
  filter: StatementFilter,
  length: number,
): Promise<BriefRecord | null> {
  readNumber('length', length, 1, PAGE_LIMIT);
  const type = typeOfId(id);
  if (type !== 'actor' && type !== 'claim' && type !== 'event') {
    const rule = `of takes the id of an actor, a claim or an event, received ${JSON.stringify(id)}`;
    throw new InputError(rule, { field: 'of' });
  }
  const subject = await loadNode(context, id);
  if (!subject) return null;
  const footnotes = new Footnotes();
  const { lead, sections, omitted } = await WRITERS[type](context, subject, filter, length, footnotes);
  const { load } = context;
  const published = footnotes.list(({ publisherId }) =>
    publisherId === null ? null : (load.actor.at(publisherId) ?? null),
  );
  return {
    subject,
    sections,
    omitted,
    title: titleFor(subject),
    lead: lead(published.map((footnote) => footnote.number)),
    footnotes: published,
  };
}
