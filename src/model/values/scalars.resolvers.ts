import { inspect } from 'node:util';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLDateTimeISO, GraphQLJSON, GraphQLURL } from 'graphql-scalars';
import { MAX_DATE_LENGTH } from '../../common/bounds.ts';
import { parsePartialDate } from '../../time/partial-date.ts';

// Not the LocalDate of graphql-scalars, which has no years before 0.
export const Date = bounded(
  new GraphQLScalarType({
    name: 'Date',
    description: 'A calendar day, ISO 8601.',
    serialize: toDay,
    parseValue: toDay,
    parseLiteral: (literal) => toDay('value' in literal ? literal.value : undefined),
  }),
  MAX_DATE_LENGTH,
);
export const DateTime = bounded(
  new GraphQLScalarType({ ...GraphQLDateTime.toConfig(), serialize: serializeInstant }),
  MAX_DATE_LENGTH,
);
export const URL = GraphQLURL;
export const JSON = GraphQLJSON;

/** @throws GraphQLError for anything but a calendar day. */
function toDay(value: unknown): string {
  if (typeof value !== 'string' || !/^-?\d{4}-\d\d-\d\d$/.test(value))
    throw new GraphQLError(`a day is written as 2020-11-01, received ${inspect(value)}`);
  try {
    return parsePartialDate(value).edtf;
  } catch (error) {
    throw new GraphQLError((error as Error).message);
  }
}

/**
 * As text, and not as the object of which only JSON makes a text: commands read answers that were never JSON. RFC 3339 has
 * no years before 0; these have six digits, as in JavaScript.
 */
function serializeInstant(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('-')) return value;
  return GraphQLDateTimeISO.toConfig().serialize(value);
}

/** The scalar, which measures a text before it parses it. */
function bounded(scalar: GraphQLScalarType, maxLength: number): GraphQLScalarType {
  const config = scalar.toConfig();
  const measure = (value: unknown) => {
    if (typeof value !== 'string' || value.length <= maxLength) return;
    throw new GraphQLError(`a ${scalar.name} has at most ${maxLength} characters, received ${value.length}`);
  };
  return new GraphQLScalarType({
    ...config,
    parseValue: (value) => {
      measure(value);
      return config.parseValue(value);
    },
    parseLiteral: (literal, variables) => {
      measure('value' in literal ? literal.value : undefined);
      return config.parseLiteral(literal, variables);
    },
  });
}
