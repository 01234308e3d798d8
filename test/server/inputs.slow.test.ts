import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../src/server/schema.ts';
import { migrate } from '../../src/record/migrate.ts';
import { post, testApp } from '../support/ask.ts';
import { empty, testGraph } from '../support/graph.ts';

const graph = testGraph();
const app = testApp(graph);

beforeAll(async () => {
  await migrate(graph);
  await empty();
});

const LONG = [1_001, 100_000];

/** Texts that a client might send for a scalar. */
const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  ID: [
    ...['actor', 'claim', 'source', 'statement', 'event', 'topic', ''].flatMap((type) =>
      LONG.map((length) => `${type}:${'x'.repeat(length)}`),
    ),
    `actor:${'\u0301'.repeat(1_001)}`,
    'actor:\0',
    'actor:\ud83d',
    'actor:x\u202e',
  ],
  String: [...LONG.map((length) => 'x'.repeat(length)), '\u0301'.repeat(5_000), 'a\0b', '\ud83d', 'a* '.repeat(60)],
  Date: [...LONG.map((length) => '9'.repeat(length)), `2020-01-01${' '.repeat(5_000)}`, '\0'],
  DateTime: [...LONG.map((length) => `2020-01-01T00:00:00.${'0'.repeat(length)}Z`), '2'.repeat(50_000)],
};

/** One value for a variable, with what is hostile somewhere in it. */
interface Hostile {
  readonly where: string;
  readonly value: unknown;
}

function hostile(type: GraphQLInputType, where: string): Hostile[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return hostile(nullable.ofType, where).map((inner) => ({ ...inner, value: [inner.value] }));
  }
  if (isInputObjectType(nullable)) return hostileIn(nullable, where);
  const texts = HOSTILE[(nullable as GraphQLNamedType).name] ?? [];
  return texts.map((value) => ({ where, value }));
}

function hostileIn(type: GraphQLInputObjectType, where: string): Hostile[] {
  return Object.values(type.getFields()).flatMap((field) =>
    hostile(field.type, `${where}.${field.name}`).map(({ where: inner, value }) => ({
      where: inner,
      value: { ...required(type), [field.name]: value },
    })),
  );
}

function required(type: GraphQLInputObjectType): object {
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map((field) => [field.name, plain(field.type)]));
}

/** A harmless value. */
function plain(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [plain(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) return required(nullable);
  return { ID: 'actor:turkey', String: 'x', Int: 1 }[(nullable as GraphQLNamedType).name];
}

/** Everything of a page, and something of all else. */
function selection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named ? '{ __typename }' : '';
  const fields = named.getFields();
  const parts = [fields['totalCount'] && 'totalCount', fields['nodes'] && 'nodes { __typename }'];
  return `{ __typename ${parts.filter(Boolean).join(' ')} }`;
}

const queries = Object.values(createSchema().getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args.flatMap((arg) =>
    hostile(arg.type, `${field.name}(${arg.name}`).map(({ where, value }) => {
      const args = field.args.filter((other) => other === arg || String(other.type).endsWith('!'));
      const head = args.map((each) => `$${each.name}: ${String(each.type)}`).join(', ');
      const given = args.map((each) => `${each.name}: $${each.name}`).join(', ');
      const others = args.map((each) => [each.name, each === arg ? value : plain(each.type)]);
      return {
        where: `${where})`,
        text: `query(${head}) { ${field.name}(${given}) ${selection(field.type)} }`,
        variables: Object.fromEntries(others) as Record<string, unknown>,
      };
    }),
  ),
);
const byPlace = Map.groupBy(queries, ({ where }) => where);

describe('no text that a client sends is too long or too strange', () => {
  test.each([...byPlace])('%s', async (_, all) => {
    for (const { text, variables } of all) {
      const answer = await post(app, text, variables);
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
      expect(codes, JSON.stringify(answer).slice(0, 500)).not.toContain('INTERNAL');
      expect(JSON.stringify(answer).length).toBeLessThan(2_000);
    }
  });
});
