import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../../src/common/random.ts';
import { Values, type Known } from './values.ts';

const NAMES = ['a', 'b', 'then', 'constructor', 'toString', '__proto__', 'toJSON', 'x'.repeat(200)];

/** The parameters of a request. */
export interface FuzzedRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A random query of a schema, with values that are often invalid: the same for the same state of the generator. */
export function fuzzedRequest(schema: GraphQLSchema, random: Random, known: Known): FuzzedRequest {
  return new Fuzzer(schema, random, known).request();
}

class Fuzzer {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #values: Values;
  readonly #variables: { readonly name: string; readonly definition: string; readonly value: unknown }[] = [];
  readonly #fragments: string[] = [];
  #fieldsLeft: number;
  readonly #deepest: number;

  constructor(schema: GraphQLSchema, random: Random, known: Known) {
    this.#schema = schema;
    this.#random = random;
    this.#values = new Values(random, known);
    this.#fieldsLeft = random.any([5, 10, 20, 60]);
    this.#deepest = random.any([3, 5, 8, 8, 15, 18]);
  }

  request(): FuzzedRequest {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('the schema has no queries');
    const selection = this.#selection(query, 0);
    const definitions = this.#variables.map(({ definition }) => definition);
    const name = this.#random.chance(30) ? this.#random.any(NAMES) : '';
    const head = `query ${name}${definitions.length > 0 ? `(${definitions.join(', ')})` : ''}`;
    const given = this.#variables.filter(() => !this.#random.chance(5));
    return {
      query: this.#damaged(`${head} ${selection} ${this.#fragments.join(' ')}`),
      variables: Object.fromEntries(given.map((variable) => [variable.name, variable.value])),
    };
  }

  /** Rarely, a text that is no query any more. */
  #damaged(query: string): string {
    if (!this.#random.chance(2)) return query;
    const place = this.#random.below(query.length);
    return query.slice(0, place) + this.#random.any(['{', '"', '\u0000', '...', '@x', '#']) + query.slice(place);
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.#random.below(4) }, () => this.#part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    this.#fieldsLeft -= 1;
    if (isAbstractType(type) && this.#random.chance(40)) return this.#inlineFragment(type, depth);
    if (this.#random.chance(4)) return this.#fragment(type, depth);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const open =
      depth >= this.#deepest || this.#fieldsLeft <= 0
        ? fields.filter((field) => !isCompositeType(getNamedType(field.type)))
        : fields;
    if (open.length === 0 || this.#random.chance(4)) return `${this.#alias()}__typename${this.#directive()}`;
    return this.#field(this.#random.any(open), depth);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.filter((arg) => this.#isGiven(arg)).map((arg) => `${arg.name}: ${this.#argument(arg)}`);
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.#selection(type, depth + 1)}` : '';
    return `${this.#alias()}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#directive()}${below}`;
  }

  #isGiven({ type, defaultValue, name }: GraphQLArgument): boolean {
    if (isNonNullType(type) && defaultValue === undefined) return !this.#random.chance(2);
    return this.#random.chance(name === 'first' ? 60 : 20);
  }

  #argument({ name, type }: GraphQLArgument): string {
    const value = this.#values.value(type, name);
    if (!this.#random.chance(40)) return literal(value, type);
    const variable = `${this.#random.chance(90) ? 'v' : this.#random.any(NAMES)}${this.#variables.length}`;
    const given =
      isNonNullType(type) || this.#random.chance(80)
        ? type.toString()
        : `${type.toString()} = ${literal(this.#values.value(type, name), type)}`;
    this.#variables.push({ name: variable, definition: `$${variable}: ${given}`, value });
    return `$${variable}`;
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = isAbstractType(type) ? this.#random.any(this.#schema.getPossibleTypes(type)) : type;
    return `... on ${on.name}${this.#directive()} ${this.#selection(on, depth)}`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const name = `F${this.#fragments.length}`;
    this.#fragments.push('');
    this.#fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${this.#selection(type, depth)}`;
    return `...${name}`;
  }

  #alias(): string {
    return this.#random.chance(10) ? `${this.#random.any(NAMES)}${this.#random.below(3)}: ` : '';
  }

  #directive(): string {
    return this.#random.chance(4)
      ? ` @${this.#random.any(['skip', 'include'])}(if: ${this.#random.any(['true', 'false', 'null'])})`
      : '';
  }
}

/** A value as it is written in a query. */
function literal(value: unknown, type: GraphQLInputType): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (Array.isArray(value))
    return `[${value.map((each) => literal(each, isListType(bare) ? bare.ofType : bare)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(bare) ? bare.getFields() : {};
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each, fields[name]?.type ?? bare)}`)
      .join(', ')} }`;
  }
  return isEnumType(bare) && typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
}
