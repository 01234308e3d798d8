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
import { readListLength } from '../../paging/page.ts';
import { actorPage } from './actor.store.ts';
import { loadRequired } from '../nodes/node.store.ts';
import { sourcePage } from '../sources/source.store.ts';
import { resolveStatements } from '../statements/connection.ts';
import { subject } from '../subjects/subject.fields.ts';

export const Query: QueryResolvers = {
  actor: (_, { id }, { load }) => load.actor.load(id),
  actors: (_, args, context) => actorPage(context, args),
};

const actor: Omit<GroupResolvers, '__isTypeOf'> = {
  ...subject,
  unnamed: ({ unnamed }) => unnamed ?? false,
  browserUrl: ({ id }, _, { browser }) => browser?.on('actor', id) ?? null,
  revisions: ({ id }, { first }, { load }) => load.revisions.load(id, readListLength(first)),
  statements: resolveStatements('speaker'),
};

export const Actor: ActorResolvers = { __resolveType: ({ kind }) => kind };

export const Person: PersonResolvers = {
  ...actor,
  offices: ({ id }, _, { load }) => load.officesOfPerson.load(id),
  identifiedAs: ({ id }, _, { load }) => load.identifications.load(id),
};

export const State: StateResolvers = {
  ...actor,
  institutions: ({ id }, { first }, { load }) => load.parts.load(id, readListLength(first)),
  officers: ({ id }, { first }, { load }) => load.officesInBody.load(id, readListLength(first)),
};

export const Institution: InstitutionResolvers = {
  ...actor,
  partOf: ({ id }, _, { load }) => load.wholes.load(id),
  ownedBy: ({ id }, _, { load }) => load.owners.load(id),
  officers: ({ id }, { first }, { load }) => load.officesInBody.load(id, readListLength(first)),
};

export const Outlet: OutletResolvers = {
  ...actor,
  ownedBy: ({ id }, _, { load }) => load.owners.load(id),
  sources: ({ id }, args, context) => sourcePage(context, id, args),
};

export const Group: GroupResolvers = actor;

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
