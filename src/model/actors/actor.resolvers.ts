import type {
  ActorResolvers,
  GroupResolvers,
  IdentificationResolvers,
  InstitutionResolvers,
  OfficeResolvers,
  OutletResolvers,
  OwnershipResolvers,
  PersonResolvers,
  QueryResolvers,
  StateResolvers,
} from '../../generated/resolvers.ts';
import { fromKeptName } from '../../record/rules/dated-names.ts';
import type { Context } from '../context.ts';
import { readListLength } from '../../paging/page.ts';
import { nameAt } from './name-at.ts';
import type { ActorRecord } from './actor.ts';
import { actorPage } from './actor.store.ts';
import { loadRequired } from '../nodes/node.store.ts';
import { sourcePage } from '../sources/source.store.ts';
import { resolveStatements } from '../statements/connection.ts';
import { subject } from '../subjects/subject.fields.ts';

export const Query: QueryResolvers = {
  actor: (_, { id }, { load }) => load.actor.load(id),
  actors: (_, args, context) => actorPage(context, args),
};

const actor: Omit<GroupResolvers, '__isTypeOf' | keyof typeof body> = {
  ...subject,
  unnamed: ({ unnamed }) => unnamed ?? false,
  names: ({ datedNames }) => (datedNames ?? []).map(fromKeptName),
  nameAt: (record, { date }) => nameAt(record, date),
  browserUrl: ({ id }, _, { browser }) => browser?.on('actor', id) ?? null,
  revisions: ({ id }, { first }, { load }) => load.revisions.load(id, readListLength(first)),
  statements: resolveStatements('speaker'),
};

/** What all actors but persons have. */
const body = {
  founded: ({ began }: ActorRecord) => began,
  dissolved: ({ ended }: ActorRecord) => ended,
  succeededBy: async ({ id }: ActorRecord, _: unknown, { load }: Context) =>
    (await load.successors.load(id))[0] ?? null,
};

export const Actor: ActorResolvers = { __resolveType: ({ kind }) => kind };

export const Person: PersonResolvers = {
  ...actor,
  born: ({ began }) => began,
  died: ({ ended }) => ended,
  offices: ({ id }, _, { load }) => load.officesOfPerson.load(id),
  identifiedAs: ({ id }, _, { load }) => load.identifications.load(id),
};

export const State: StateResolvers = {
  ...actor,
  ...body,
  institutions: ({ id }, { first }, { load }) => load.parts.load(id, readListLength(first)),
  officers: ({ id }, { first }, { load }) => load.officesInBody.load(id, readListLength(first)),
};

export const Institution: InstitutionResolvers = {
  ...actor,
  ...body,
  partOf: ({ id }, _, { load }) => load.wholes.load(id),
  ownedBy: ({ id }, _, { load }) => load.owners.load(id),
  officers: ({ id }, { first }, { load }) => load.officesInBody.load(id, readListLength(first)),
};

export const Outlet: OutletResolvers = {
  ...actor,
  ...body,
  ownedBy: ({ id }, _, { load }) => load.owners.load(id),
  sources: ({ id }, args, context) => sourcePage(context, id, args),
};

export const Group: GroupResolvers = { ...actor, ...body };

export const Office: OfficeResolvers = {
  holder: ({ holderId }, _, { load }) => loadRequired(load.actor, holderId),
  of: ({ ofId }, _, { load }) => loadRequired(load.actor, ofId),
};

export const Ownership: OwnershipResolvers = {
  owner: ({ ownerId }, _, { load }) => loadRequired(load.actor, ownerId),
};

export const Identification: IdentificationResolvers = {
  actor: ({ actorId }, _, { load }) => loadRequired(load.actor, actorId),
};
