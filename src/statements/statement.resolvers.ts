import type { Context } from '../context.ts';
import type { StatementResolvers } from '../generated/resolvers.ts';
import { chainOf } from './provenance.ts';
import type { StatementCard, StatementRecord } from './statement.ts';

/** Fields of a statement that its card brings along. */
export const CARD_FIELDS = ['speaker', 'claim', 'toward', 'citations', 'provenance'];

async function card(statement: StatementRecord, context: Context): Promise<StatementCard> {
  const loaded = await context.load.card.load(statement.id);
  for (const { source, publisher } of loaded.citations) {
    context.load.source.prime(source.id, source);
    if (publisher) context.load.actor.prime(publisher.id, publisher);
  }
  return loaded;
}

export const Statement: StatementResolvers = {
  speaker: async (statement, _, context) => (await card(statement, context)).speaker,
  spokenAs: ({ spokenAs }, _, { load }) => (spokenAs === null ? null : load.office.load(spokenAs)),
  claim: async (statement, _, context) => (await card(statement, context)).claim,
  toward: async (statement, _, context) => (await card(statement, context)).toward,
  told: ({ id }, _, { load }) => load.told.load(id),
  saidAt: ({ said }) => said,
  citations: async (statement, _, context) => (await card(statement, context)).citations,
  provenance: async (statement, _, context) => chainOf(await card(statement, context)),
  respondsTo: ({ id }, _, { load }) => load.answered.load(id),
  responses: ({ id }, _, { load }) => load.answers.load(id),
  revisions: ({ id }, _, { load }) => load.revisions.load(id),
};
