// What the benchmark uses of @neo4j/graphql, so that types are checked where it is not installed.
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: object });
    getSchema(): Promise<GraphQLSchema>;
  }
}
