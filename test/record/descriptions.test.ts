import fc from 'fast-check';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { dossierSchema } from '../../src/imports/dossier/json-schema.ts';
import { createSchema } from '../../src/server/schema.ts';
import { DATE_PATTERN, ENDED_DATE_PATTERN } from '../../src/time/date-pattern.ts';
import { parsePartialDate } from '../../src/time/partial-date.ts';

interface JsonSchema {
  readonly description?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** All properties of a JSON Schema, by path. */
function properties(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, JsonSchema][] => [
    [`${path}.${name}`, property],
    ...properties(property, `${path}.${name}`),
  ]);
  return [...own, ...(schema.items ? properties(schema.items, `${path}[]`) : [])];
}

describe('the JSON Schema of dossiers', () => {
  const all = properties(dossierSchema(), '');

  test('describes every property', () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(([, { description = '' }]) => description.length < 10).map(([path]) => path)).toEqual([]);
  });

  test('has a pattern for every date', () => {
    const dates = all.filter(([path]) =>
      /\.(from|to|publishedAt|updatedAt|accessedAt|statusAt|at|born|died|founded|dissolved)$/.test(path),
    );
    expect(dates).toHaveLength(20);
    for (const [path, { pattern }] of dates) expect(pattern, path).toBe(DATE_PATTERN);
    // A day may also be called as an article calls it; what is said of an inferred one is a reason.
    const said = all.filter(([path]) => path.endsWith('.saidAt'));
    expect(said.map(([, { pattern }]) => pattern)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the pattern of dates', () => {
  const day = fc.constantFrom(
    '2020',
    '2020-11',
    '2020-11-01',
    '-0044',
    '202X',
    '20XX',
    '2020-XX',
    '2020-11-XX',
    'Y12000',
    'Y-12000',
    '2020-11-01T10:00:00Z',
    '2020-11-01T10:00:00+04:00',
    '2020-11-01T10:00:00',
  );
  const end = fc.tuple(day, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
  const open = fc.constantFrom('', '..');
  const date = fc.oneof(
    end,
    fc.tuple(fc.oneof(end, open), fc.oneof(end, open)).map((parts) => parts.join('/')),
  );

  test('matches what is accepted', () => {
    fc.assert(
      fc.property(fc.oneof(date, fc.string()), (text) => {
        const latest = latestIn(text);
        if (latest === undefined) return;
        expect(text).toMatch(new RegExp(DATE_PATTERN, 'u'));
        if (latest !== null) expect(text).toMatch(new RegExp(ENDED_DATE_PATTERN, 'u'));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['1 November 2020', '01.11.2020', '2020/11/01', '2020-1-1', 'November', '', '2020-11-01 10:00'])(
    'not %s',
    (text) => {
      expect(text).not.toMatch(new RegExp(DATE_PATTERN, 'u'));
    },
  );

  test.each(['2020/..', '2020-11-01/', '../..'])('%s has no end', (text) => {
    expect(text).not.toMatch(new RegExp(ENDED_DATE_PATTERN, 'u'));
  });
});

/** The last instant of a date; undefined when it is not accepted. */
function latestIn(text: string): Date | null | undefined {
  try {
    return parsePartialDate(text).latest;
  } catch {
    return undefined;
  }
}

test('the GraphQL schema describes every type, field, argument, value and directive', () => {
  const schema = createSchema();
  const missing: string[] = [];
  const require = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description) missing.push(name);
  };
  for (const directive of schema.getDirectives()) {
    require(`@${directive.name}`, directive);
    for (const arg of directive.args) require(`@${directive.name}(${arg.name})`, arg);
  }
  for (const [name, type] of Object.entries(schema.getTypeMap()).filter(([name]) => !name.startsWith('__'))) {
    require(name, type);
    if (isEnumType(type)) for (const value of type.getValues()) require(`${name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const [field, of] of Object.entries(type.getFields())) require(`${name}.${field}`, of);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const [field, of] of Object.entries(type.getFields())) {
      require(`${name}.${field}`, of);
      for (const arg of of.args) require(`${name}.${field}(${arg.name})`, arg);
    }
  }
  expect(missing).toEqual([]);
});
