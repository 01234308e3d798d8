import { expect, test } from 'vitest';
import { readConfig } from '../../src/common/config.ts';

test.each([
  ['NEO4J_URI', 'bolt://neo4j:secret@localhost:7687'],
  ['NEO4J_URI', 'neo4j+s://secret@example.databases.neo4j.io'],
  ['NEO4J_BROWSER_URL', 'http://user:secret@localhost:7474/browser/'],
  ['NEO4J_BROWSER_URL', 'http://localhost:7474/browser/?dbms=bolt://neo4j:secret@localhost:7687'],
  ['NEO4J_BROWSER_URL', 'http://localhost:7474/browser/?dbms=bolt%3A%2F%2Fneo4j%3Asecret%40localhost'],
  ['HEARSAY_PUBLIC_URL', 'https://user:secret@example.org'],
  ['HEARSAY_CORS_ORIGIN', 'https://user:secret@example.org'],
])('%s with a password in it is refused, and the password is not printed', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^invalid settings:\n {2}${name}: must `));
  expect(() => readConfig({ [name]: value })).not.toThrow(/secret/);
});

test.each([
  ['NEO4J_BROWSER_URL', 'http://localhost:7474/browser/?dbms=bolt%3A%2F%2Fneo4j%40localhost%3A7687'],
  ['NEO4J_BROWSER_URL', 'http://localhost:7474/browser/%'],
  ['HEARSAY_HOSTS', '*'],
  ['HEARSAY_HOSTS', 'example.org, my_host,[::1]'],
  ['HEARSAY_PROXY', 'loopback, 10.0.0.0/8,::1'],
  ['HEARSAY_CORS_ORIGIN', '*'],
  ['HEARSAY_CORS_ORIGIN', 'http://localhost:3000'],
])('%s may be %s', (name, value) => {
  expect(() => readConfig({ [name]: value })).not.toThrow();
});

test.each([
  ['HEARSAY_HOSTS', 'example.org:443'],
  ['HEARSAY_HOSTS', 'https://example.org'],
  ['HEARSAY_HOSTS', 'example.org,,other'],
  ['HEARSAY_PROXY', 'nginx'],
  ['HEARSAY_PROXY', '10.0.0.0/8/8'],
  ['HEARSAY_PROXY', '999.1.1.1'],
  ['HEARSAY_PROXY', '0.0.0.0/0'],
  ['HEARSAY_PROXY', '::/00'],
  ['HEARSAY_CORS_ORIGIN', 'https://example.org/path'],
  ['HEARSAY_PUBLIC_URL', 'example.org'],
  ['HEARSAY_RATE_LIMIT', '0'],
  ['HEARSAY_MAX_CONNECTIONS', 'many'],
  ['HEARSAY_GRAPHIQL', 'yes'],
])('%s may not be %s', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name);
});
