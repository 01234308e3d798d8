import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { Kind, parse, type DefinitionNode, type GraphQLSchema } from 'graphql';
import * as briefs from '../analysis/briefs/brief.resolvers.ts';
import * as corroboration from '../analysis/corroboration/corroboration.resolvers.ts';
import * as falls from '../analysis/corroboration/falls.resolvers.ts';
import * as disputes from '../analysis/disputes/dispute.resolvers.ts';
import * as exchanges from '../analysis/exchange/exchange.resolvers.ts';
import * as attitudeMatrices from '../analysis/matrices/attitude-matrix.resolvers.ts';
import * as stanceMatrices from '../analysis/matrices/stance-matrix.resolvers.ts';
import * as networks from '../analysis/network/network.resolvers.ts';
import * as paths from '../analysis/paths/path.resolvers.ts';
import * as reversals from '../analysis/reversals/reversal.resolvers.ts';
import * as timelines from '../analysis/timeline/timeline.resolvers.ts';
import * as references from '../interop/references/reference.resolvers.ts';
import * as actors from '../model/actors/actor.resolvers.ts';
import * as claims from '../model/claims/claim.resolvers.ts';
import * as nodes from '../model/nodes/node.resolvers.ts';
import * as revisions from '../model/revisions/revision.resolvers.ts';
import * as search from '../model/search/search.resolvers.ts';
import * as sources from '../model/sources/source.resolvers.ts';
import * as provenance from '../model/statements/provenance.resolvers.ts';
import * as statements from '../model/statements/statement.resolvers.ts';
import * as subjects from '../model/subjects/subject.resolvers.ts';
import * as verdicts from '../model/verdicts/verdict.resolvers.ts';
import * as partialDates from '../model/values/partial-date.resolvers.ts';
import * as scalars from '../model/values/scalars.resolvers.ts';
import { connection, edge } from '../model/values/page.resolvers.ts';

/** The SDL of the whole API, which `npm run generate` prints from the files beside the resolvers. */
export const typeDefs = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');

/** The resolvers of each concept, by type; root fields are under `Query`. */
const CONCEPTS = [
  actors,
  claims,
  nodes,
  revisions,
  search,
  sources,
  statements,
  provenance,
  subjects,
  verdicts,
  partialDates,
  scalars,
  references,
  briefs,
  corroboration,
  falls,
  disputes,
  exchanges,
  attitudeMatrices,
  stanceMatrices,
  networks,
  paths,
  reversals,
  timelines,
].map((module) => ({ ...module }));

/** Creates the executable schema; all connections and edges share their resolvers. */
export function createSchema(): GraphQLSchema {
  const document = parse(typeDefs);
  const pages = Object.fromEntries(document.definitions.flatMap((type) => pageResolvers(type)));
  return makeExecutableSchema({ typeDefs: document, resolvers: [pages, ...CONCEPTS] });
}

/** Resolvers of a connection (a ranking has no total) or of an edge; none for other types. */
function pageResolvers(type: DefinitionNode): [string, object][] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  const fields = new Set(type.fields?.map(({ name }) => name.value));
  const shared = fields.has('pageInfo') ? connection : fields.has('cursor') ? edge : {};
  return [[type.name.value, Object.fromEntries(Object.entries(shared).filter(([name]) => fields.has(name)))]];
}
