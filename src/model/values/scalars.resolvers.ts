import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLJSON, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';

export const Date = new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' });
export const DateTime = GraphQLDateTime;
export const URL = GraphQLURL;
export const JSON = GraphQLJSON;
