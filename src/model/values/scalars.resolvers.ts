import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';
import { MAX_DATE_LENGTH } from '../../common/bounds.ts';

export const Date = bounded(new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }), MAX_DATE_LENGTH);
// As text, and not as the object of which only JSON makes a text: commands read answers that were never JSON.
const { serialize } = GraphQLDateTimeISO.toConfig();
export const DateTime = bounded(new GraphQLScalarType({ ...GraphQLDateTime.toConfig(), serialize }), MAX_DATE_LENGTH);
export const URL = GraphQLURL;
export const JSON = GraphQLJSON;

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
