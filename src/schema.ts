import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLScalarType } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import * as actors from './actors/actor.resolvers.ts';
import * as analysis from './analysis/analysis.resolvers.ts';
import { CitationCircle, CorroborationSide, Falls, Origin } from './analysis/corroboration/corroboration.resolvers.ts';
import { Brief, BriefSentence } from './briefs/brief.resolvers.ts';
import * as disputes from './analysis/disputes/dispute.resolvers.ts';
import * as exchanges from './analysis/exchange/exchange.resolvers.ts';
import * as paths from './analysis/paths/path.resolvers.ts';
import * as reversals from './analysis/reversals/reversal.resolvers.ts';
import * as claims from './claims/claim.resolvers.ts';
import { connection, edge } from './paging/page.resolvers.ts';
import * as query from './query.resolvers.ts';
import { PartialDate } from './time/partial-date.resolvers.ts';
import { Revision } from './revisions/revision.resolvers.ts';
import { SearchConnection } from './search/search.resolvers.ts';
import { Source, SourceConnection } from './sources/source.resolvers.ts';
import { Citation, Statement, Target } from './statements/statement.resolvers.ts';
import * as subjects from './subjects/subject.resolvers.ts';

/** The SDL, which is the source of truth. */
export const typeDefs = readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8');

/** The contract of schema.graphql with the resolvers of every concept. */
export function createSchema() {
  const { analysisQuery, ...types } = analysis;
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      ...query,
      ...types,
      Query: { ...query.Query, ...analysisQuery },
      ...actors,
      ...subjects,
      ...claims,
      ...disputes,
      ...reversals,
      ...paths,
      ...exchanges,
      Statement,
      Target,
      Citation,
      Source,
      SearchConnection,
      Revision,
      PartialDate,
      ActorConnection: connection,
      ActorEdge: edge,
      ClaimConnection: connection,
      ClaimEdge: edge,
      StatementConnection: connection,
      StatementEdge: edge,
      SourceConnection,
      SourceEdge: edge,
      StanceCellConnection: connection,
      StanceCellEdge: edge,
      AttitudeCellConnection: connection,
      AttitudeCellEdge: edge,
      NetworkEdgeConnection: connection,
      NetworkEdgeEdge: edge,
      CorroborationSide,
      Origin,
      CitationCircle,
      Falls,
      Brief,
      BriefSentence,
      DisputeConnection: connection,
      DisputeEdge: edge,
      ReversalConnection: connection,
      ReversalEdge: edge,
      Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }),
      DateTime: GraphQLDateTime,
      URL: GraphQLURL,
      JSON: GraphQLJSON,
    },
  });
}
