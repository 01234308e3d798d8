import { buildSchema, isAbstractType, isIntrospectionType, isObjectType } from 'graphql';
import { readDocument } from './documents.ts';

const schema = buildSchema(readDocument('schema.graphql'));
const types = Object.values(schema.getTypeMap());

/** The types behind each interface and union, as Apollo's cache wants to know them. */
export function possibleTypes(): Record<string, string[]> {
  const abstract = types.filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}

/** The types without an id, which urql's graphcache must be told to keep within the object that has them. */
export function keylessTypes(): string[] {
  return types
    .filter(isObjectType)
    .filter((type) => type !== schema.getQueryType() && !isIntrospectionType(type) && !('id' in type.getFields()))
    .map(({ name }) => name);
}
