import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import type { Random } from '../../../src/common/random.ts';

const TEXTS = [
  '',
  ' ',
  'peace',
  'Turkey',
  'Պաշինյան',
  'Ilham Äliyev, ı İ ə Ə',
  'x'.repeat(1001),
  'word '.repeat(300),
  '0'.repeat(50_000),
  'nul \u0000 in it',
  'lone \uD800 surrogate',
  'turned \u202E around',
  '\uFEFF\u200B',
  '👩‍👩‍👧‍👦'.repeat(40),
  '" OR 1=1 // {}[]()~*?:\\/',
  "'}) DETACH DELETE n //",
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '${7*7} %s %n \\u0000',
  'AND OR NOT',
  '*',
  'a~2^99999',
];
const INTS = [0, 1, 2, 3, 5, 20, 99, 100, 101, 1000, 1001, -1, -2147483648, 2147483647, 2147483648, 1e300, 0.5, -0];
const DATES = ['2020-11-01', '2020-02-30', '0000-00-00', '9999-12-31', '-2020-01-01', '2020', '12020-01-01', 'x'];
const INSTANTS = ['2020-11-01T00:00:00Z', '2030-01-01T00:00:00+04:00', '2020-11-01', '+999999-01-01T00:00:00Z', 'now'];

/** Ids and cursors of the record, of all types. */
export interface Known {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

/** Values for arguments and variables: many that are allowed, many that are not, and some that nobody expects. */
export class Values {
  readonly #random: Random;
  readonly #known: Known;

  constructor(random: Random, known: Known) {
    this.#random = random;
    this.#known = known;
  }

  /** A value as JSON would have it. */
  value(type: GraphQLInputType, name: string, depth = 0): unknown {
    if (isNonNullType(type)) return this.#random.chance(2) ? null : this.value(type.ofType, name, depth);
    if (this.#random.chance(5)) return null;
    if (this.#random.chance(2)) return this.#random.any([true, 7, 'x', [], {}, [[null]], { __proto__x: 1 }]);
    if (isListType(type)) return this.#list(type.ofType, name, depth);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.#random.chance(depth > 0 ? 10 : 20));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, field.name, depth + 1)]));
    }
    if (isEnumType(type)) return this.#random.chance(3) ? 'NOTHING' : this.#random.any(type.getValues()).name;
    return this.#scalar(getNamedType(type).name, name);
  }

  text(): string {
    return this.#random.any(TEXTS);
  }

  #list(of: GraphQLInputType, name: string, depth: number): unknown {
    const length = this.#random.any([0, 1, 1, 1, 2, 3, 101]);
    return Array.from({ length }, () => this.value(of, name, depth));
  }

  #scalar(type: string, name: string): unknown {
    if (type === 'Int') return this.#random.chance(60) ? this.#random.any([0, 1, 2, 5]) : this.#random.any(INTS);
    if (type === 'Float') return this.#random.any([0, 1, 0.5, -1, 1e308, 1e-308, ...INTS]);
    if (type === 'Boolean') return this.#random.chance(50);
    if (type === 'Date') return this.#random.any(DATES);
    if (type === 'DateTime') return this.#random.any(INSTANTS);
    if (type === 'ID') return this.#id();
    if (name === 'after' || name === 'before') return this.#cursor();
    return this.text();
  }

  #id(): string {
    if (this.#random.chance(75)) return this.#random.any(this.#known.ids);
    return `${this.#random.any(['actor:', 'claim:', 'statement:', 'source:', 'topic:', 'event:', ':', ''])}${this.text()}`;
  }

  #cursor(): string {
    if (this.#random.chance(50) && this.#known.cursors.length > 0) return this.#random.any(this.#known.cursors);
    const parts = [
      this.#random.any(['SAID_AT', 'TEXT', 'NAME', 'score', '']),
      this.#random.any<unknown>([1, 1e300, '', null, {}, 'x']),
      this.text(),
    ];
    return Buffer.from(
      JSON.stringify(this.#random.chance(80) ? parts : this.#random.any<unknown>([null, [], 7])),
    ).toString('base64url');
  }
}
