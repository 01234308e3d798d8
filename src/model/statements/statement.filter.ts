import type { Context } from '../context.ts';
import { InputError } from '../../common/errors.ts';
import type { StatementFilter } from '../../generated/types.ts';
import type { DateTime } from '../../graph/driver.ts';
import { instant } from '../../graph/instant.ts';
import type { NodeType } from '../nodes/node.ts';
import { idsMatching } from '../search/search.store.ts';
import { isOfUtc, spanOf, toDayWindow, type DayWindow, type InstantRange } from '../../time/day-window.ts';
import { keysWithin, type TimeBounds } from './statement.order.ts';

/** How a field of the filter is handled. */
interface FilterField {
  /**
   * What the condition applies to: criteria that an index may answer (`criteriaFor`), properties of a statement
   * (`fragments/filter-properties`) or its edges (`fragments/filter-edges`). Null for a field that is no condition itself
   * but changes how another field works.
   */
  readonly on: 'criteria' | 'properties' | 'edges' | null;
  /** Types of the ids that it accepts. */
  readonly ids?: readonly NodeType[];
  /** Parameter of the queries that takes its value unchanged. */
  readonly param?: string;
  /** Parameters that `toFilterParams` makes from it; null if there is nothing to check. */
  readonly params?: readonly string[];
  /** @throws InputError if the value is invalid, by itself or together with other fields. */
  readonly check?: (filter: StatementFilter) => unknown;
}

/** All fields of the filter. A new field needs a line here, a description in the SDL, and a condition in Cypher. */
const FIELDS = {
  speaker: { on: 'criteria', ids: ['actor'] },
  rollUp: { on: null },
  about: { on: 'criteria', ids: ['actor', 'event', 'place', 'topic', 'statement'] },
  aboutAll: { on: 'criteria', ids: ['actor', 'event', 'place', 'topic', 'statement'] },
  told: { on: 'edges', ids: ['actor'], param: 'told' },
  claim: { on: 'criteria', ids: ['claim'] },
  stance: { on: 'properties', param: 'stances' },
  attitude: { on: 'edges', param: 'attitudes' },
  mode: { on: 'properties', param: 'modes' },
  channel: { on: 'properties', param: 'channels' },
  language: { on: 'edges', params: ['languages'], check: checkLanguages },
  saidIn: { on: 'properties', ids: ['place'], param: 'saidIn' },
  dossier: { on: 'properties', param: 'dossiers' },
  recordedFrom: { on: 'properties', params: ['recordedFrom'], check: recordedWindow },
  recordedTo: { on: 'properties', params: ['recordedTo'] },
  saidFrom: { on: 'properties', params: ['earliestFrom', 'zone'], check: windowOf },
  saidTo: { on: 'properties', params: ['earliestTo', 'openAfter'] },
  timeZone: { on: null, check: windowOf },
  dating: { on: null },
  outlet: { on: 'edges', ids: ['actor'], param: 'outlets' },
  outletKind: { on: 'edges', param: 'outletKinds' },
  outletControl: { on: 'edges', param: 'outletControls' },
  source: { on: 'criteria', ids: ['source'] },
  restsOn: { on: 'properties', ids: ['actor', 'source'], param: 'restsOn' },
  text: { on: 'properties', params: ['textStatements', 'textClaims'] },
  standsWithout: { on: 'properties', ids: ['actor', 'source'], param: 'standsWithout' },
  minIndependentChains: { on: 'properties', param: 'minIndependentChains', check: checkIndependentChains },
  maxIndependentChains: { on: 'properties', param: 'maxIndependentChains', check: checkIndependentChains },
  independence: { on: null },
  credibility: { on: 'properties', param: 'credibility', check: checkCredibility },
  reliability: { on: 'edges', param: 'reliability' },
  asOf: { on: 'properties', params: ['asOf'] },
} as const satisfies Readonly<Record<keyof StatementFilter, FilterField>>;

type FieldName = keyof typeof FIELDS;
type FieldWith<Trait> = { [Name in FieldName]: (typeof FIELDS)[Name] extends Trait ? Name : never }[FieldName];
type IdField = FieldWith<{ readonly ids: readonly NodeType[] }>;
type PlainField = FieldWith<{ readonly param: string }>;

type PlainParams = {
  readonly [Name in PlainField as (typeof FIELDS)[Name]['param']]: NonNullable<StatementFilter[Name]> | null;
};

/** The window of time in a time zone, for dates with and without a time. */
interface ZoneParams {
  readonly certain: boolean;
  readonly daysFrom: DateTime<number> | null;
  readonly daysTo: DateTime<number> | null;
  readonly instantsFrom: DateTime<number> | null;
  readonly instantsTo: DateTime<number> | null;
}

/** The conditions that all lists of a read share, as the map `$filter` of the queries; null for no condition. */
export interface FilterParams extends TimeBounds, PlainParams {
  readonly earliestFrom: DateTime<number> | null;
  readonly earliestTo: DateTime<number> | null;
  /** Bounds for a time zone other than UTC; null for UTC. */
  readonly zone: ZoneParams | null;
  /** Limits the statements to those that only an open beginning brings into the window; null for all. */
  readonly openAfter: DateTime<number> | null;
  readonly recordedFrom: DateTime<number> | null;
  readonly recordedTo: DateTime<number> | null;
  /** In lower case. */
  readonly languages: readonly string[] | null;
  readonly textStatements: readonly string[] | null;
  readonly textClaims: readonly string[] | null;
  readonly asOf: DateTime<number> | null;
  /** Whether outlets of one owner count as one. */
  readonly byOwner: true | null;
}

// Derived from the table once, because every page needs them.
const ALL = Object.entries(FIELDS) as [FieldName, FilterField][];
const CHECKS = ALL.flatMap(([name, { check }]) => (check ? [{ name, check }] : []));
const IDS = ALL.flatMap(([name, { ids }]) => (ids ? [{ name: name as IdField, field: `filter.${name}`, ids }] : []));
const PLAIN = ALL.flatMap(([name, { param }]) => (param === undefined ? [] : [{ name: name as PlainField, param }]));
const FILTERING = ALL.flatMap(([name, { on }]) => (on === null ? [] : [name]));
const ON_EDGES = conditionsOn('edges');
const CONDITIONS = [...conditionsOn('properties'), ...ON_EDGES];

function conditionsOn(what: FilterField['on']): (keyof FilterParams)[] {
  const fields = ALL.filter(([, { on }]) => on === what);
  return fields.flatMap(([, { param = [], params = [] }]) => [param, params].flat() as (keyof FilterParams)[]);
}

/** @throws InputError naming the field that is invalid. */
export async function checkFilter(context: Context, filter: StatementFilter): Promise<void> {
  for (const { name, check } of CHECKS) if (filter[name] != null) check(filter);
  await context.known.check(IDS.map(({ name, field, ids }) => ({ field, ids: filter[name], types: ids })));
}

/** Whether a filter matches all statements that have not been withdrawn. */
export function isEmptyFilter(filter: StatementFilter): boolean {
  return FILTERING.every((name) => filter[name] == null);
}

/** Parameters of the queries. An empty list matches nothing, because no value can be one of none. */
export async function toFilterParams(context: Context, filter: StatementFilter): Promise<FilterParams> {
  const plain: Record<string, unknown> = {};
  for (const { name, param } of PLAIN) plain[param] = filter[name] ?? null;
  return {
    ...toTimeParams(filter),
    ...(await toTextParams(context, filter.text)),
    ...(plain as PlainParams),
    ...toRecordedParams(filter),
    languages: filter.language?.map((tag) => tag.toLowerCase()) ?? null,
    asOf: instant(filter.asOf ?? null),
    byOwner: filter.independence === 'OWNER' || null,
  };
}

/** Whether any condition is on a statement's edges. */
export function readsEdges(params: FilterParams): boolean {
  return ON_EDGES.some((param) => params[param] !== null);
}

/** Whether the only conditions are bounds on the sort key. */
export function hasBoundsOnly(params: FilterParams): boolean {
  return CONDITIONS.every((param) => params[param] === null);
}

/** @throws InputError if a number of chains is negative, or the minimum is greater than the maximum. */
export function checkIndependentChains({
  minIndependentChains,
  maxIndependentChains,
}: Pick<StatementFilter, 'minIndependentChains' | 'maxIndependentChains'>): void {
  for (const [name, number] of Object.entries({ minIndependentChains, maxIndependentChains })) {
    if (number == null || number >= 0) continue;
    throw new InputError(`filter.${name} must be 0 or more, received ${number}`, { field: `filter.${name}` });
  }
  if (minIndependentChains != null && maxIndependentChains != null && minIndependentChains > maxIndependentChains) {
    const message = `filter.minIndependentChains must not be more than filter.maxIndependentChains, received ${minIndependentChains} and ${maxIndependentChains}`;
    throw new InputError(message, { field: 'filter.minIndependentChains' });
  }
}

function checkCredibility({ credibility }: StatementFilter): void {
  const invalid = credibility?.find((rating) => rating < 1 || rating > 6);
  if (invalid === undefined) return;
  throw new InputError(`filter.credibility must be from 1 to 6, received ${invalid}`, { field: 'filter.credibility' });
}

/** A language tag as sources have it: BCP 47. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

function checkLanguages({ language }: StatementFilter): void {
  const invalid = language?.find((tag) => !LANGUAGE_TAG.test(tag));
  if (invalid === undefined) return;
  throw new InputError(
    `filter.language takes tags of BCP 47, such as tr or az-Latn, received ${JSON.stringify(invalid)}`,
    {
      field: 'filter.language',
    },
  );
}

/** The days on which statements were recorded, as instants. @throws InputError if they end before they begin. */
function recordedWindow({ recordedFrom: from, recordedTo: to, timeZone }: StatementFilter): InstantRange {
  return toDayWindow({ from, to, timeZone, names: { from: 'filter.recordedFrom', to: 'filter.recordedTo' } }).instants;
}

function toRecordedParams(filter: StatementFilter) {
  if (filter.recordedFrom == null && filter.recordedTo == null) return { recordedFrom: null, recordedTo: null };
  const [from, to] = toDates(recordedWindow(filter));
  return { recordedFrom: instant(from), recordedTo: instant(to) };
}

// A partial date may lie within the window if its latest instant is not before the window and its earliest instant is not
// after it. It certainly does if its earliest instant is not before the window and its latest is not after it.
function toTimeParams(filter: StatementFilter) {
  const window = windowOf(filter);
  const [from, to] = toDates(spanOf(window));
  const certain = filter.dating === 'CERTAIN';
  return {
    ...keysWithin(from, certain ? to : null),
    insideKey: keysWithin(from, to).toKey,
    earliestFrom: instant(certain ? from : null),
    earliestTo: instant(certain ? null : to),
    zone: isOfUtc(window) ? null : toZoneParams(window, certain),
    openAfter: null,
  };
}

/** The window of time of a filter. @throws InputError if it ends before it begins, or the time zone is unknown. */
export function windowOf({ saidFrom: from, saidTo: to, timeZone }: StatementFilter): DayWindow {
  return toDayWindow({ from, to, timeZone, names: { from: 'filter.saidFrom', to: 'filter.saidTo' } });
}

function toZoneParams({ days, instants }: DayWindow, certain: boolean): ZoneParams {
  const [daysFrom, daysTo, instantsFrom, instantsTo] = [...toDates(days), ...toDates(instants)].map(instant);
  return {
    certain,
    daysFrom: daysFrom ?? null,
    daysTo: daysTo ?? null,
    instantsFrom: instantsFrom ?? null,
    instantsTo: instantsTo ?? null,
  };
}

function toDates({ from, to }: InstantRange): [Date | null, Date | null] {
  return [Number.isFinite(from) ? new Date(from) : null, Number.isFinite(to) ? new Date(to) : null];
}

async function toTextParams(context: Context, text: string | null | undefined) {
  if (text == null) return { textStatements: null, textClaims: null };
  const [textStatements, textClaims] = await Promise.all([
    idsMatching(context, 'STATEMENT', text, 'filter.text'),
    idsMatching(context, 'CLAIM', text, 'filter.text'),
  ]);
  return { textStatements, textClaims };
}
