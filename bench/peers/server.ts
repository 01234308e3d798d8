// Serves the same graph with @neo4j/graphql 7 and the type definitions in the given file. Runs as a separate process.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import type { Address } from '../support/address.ts';

const { address, types } = JSON.parse(process.argv[2] ?? '{}') as { address: Address; types: string };
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password ?? ''));
const typeDefs = readFileSync(join(import.meta.dirname, `${types}.graphql`), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  context: { sessionConfig: { database: address.database } },
  graphiql: false,
  landingPage: false,
  logging: false,
  maskedErrors: false,
});

// eslint-disable-next-line @typescript-eslint/no-misused-promises -- Yoga handles its own errors
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`));
