import { getNamedType, GraphQLError, isLeafType, type DocumentNode, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { PAGE_DEFAULT, PAGE_LIMIT } from '../../paging/page.ts';

/** How many objects an answer may hold at most, as estimated from the query alone. */
export const COST_LIMIT = 50_000;

// Lists without pages are short: sources of a statement, offices of a person.
const LIST_GUESS = 3;

// Of an analysis they are as long as its rows and columns may be, or as they usually are.
const LIST_LENGTHS: Readonly<Record<string, number>> = {
  'StanceMatrix.actors': 200,
  'StanceMatrix.claims': 500,
  'AttitudeMatrix.actors': 200,
  'AttitudeMatrix.targets': 200,
  'Network.rows': 500,
  'Network.columns': 500,
  'Camps.camps': 20,
  'Camp.members': 25,
  'Camps.alone': 200,
  'Timeline.buckets': 1000,
  'Brief.sections': 4,
  'BriefSection.paragraphs': 12,
  'BriefParagraph.sentences': 4,
  'Brief.footnotes': 20,
};

// An analysis counts up to hundreds of thousands of statements before it answers with any object.
const ANALYSIS = 5_000;
const ANALYSES = new Set([
  'stanceMatrix',
  'attitudeMatrix',
  'network',
  'timeline',
  'disputes',
  'reversals',
  'paths',
  'corroboration',
  'falls',
  'brief',
]);

// Their `first` bounds the lines of the list that they hold, or are; an exchange is read step by step.
const BOUNDED = /^(?:Paths|Exchange)!$|^\[DisputeActor!\]!$/;
const MOST_BOUNDED = 1_000;
const EXCHANGE = 100;
// All that two actors said is read for the statements behind their tie; what a filter keeps, for an exchange of it.
const BEHIND_TIE = 100;
const SIFTED_EXCHANGE = 500;

/** Cost is the number of objects that the answer may hold: a page counts its size times what it nests. */
const objects: ComplexityEstimator = ({ type: parent, args, childComplexity, field }) => {
  const type = field.type.toString();
  const base = baseOf(parent.name, field.name, args);
  if (type.includes('Connection')) return base + sizeOf(args) * childComplexity;
  if (BOUNDED.test(type)) {
    // Of lists in what `first` bounds, each counts as a guess already.
    const times = sizeOf(args, MOST_BOUNDED) / (type.startsWith('[') ? 1 : LIST_GUESS);
    return base + Math.ceil(times * childComplexity);
  }
  if (type.startsWith('[') && Array.isArray(args['ids'])) return args['ids'].length * (1 + childComplexity);
  if (isLeafType(getNamedType(field.type))) return 0;
  if (base === ANALYSIS) return ANALYSIS + childComplexity;
  const isListOfRows = /^\[(\w+Edge)!\]!$/.test(type) || field.name === 'nodes';
  if (parent.name === 'CorroborationSide' && typeof args['first'] === 'number' && type.startsWith('[Origin'))
    return Math.max(args['first'], 0) * (1 + childComplexity);
  const length = LIST_LENGTHS[`${parent.name}.${field.name}`] ?? LIST_GUESS;
  return (type.startsWith('[') && !isListOfRows ? length : 1) * (1 + childComplexity);
};

function baseOf(parent: string, field: string, args: Record<string, unknown>): number {
  if (parent === 'Query' && ANALYSES.has(field)) return ANALYSIS;
  if (parent === 'Tie' && field === 'statements') return BEHIND_TIE;
  if (field === 'exchange') return args['filter'] ? SIFTED_EXCHANGE : EXCHANGE;
  return 1;
}

function sizeOf(args: Record<string, unknown>, most = PAGE_LIMIT): number {
  const size = args['first'] ?? args['last'] ?? PAGE_DEFAULT;
  return typeof size === 'number' ? Math.min(Math.max(size, 0), most) : PAGE_DEFAULT;
}

/** Estimates of queries, remembered. */
export class Costs {
  readonly #known = new LRUCache<string, number>({ max: 1000 });
  readonly #numbers = new WeakMap<DocumentNode, number>();
  #seen = 0;

  /** Number of objects that the answer may hold. */
  of({ document, schema, operationName, variableValues }: ExecutionArgs): number {
    const variables = variableValues ?? {};
    const number = this.#numbers.get(document) ?? ++this.#seen;
    this.#numbers.set(document, number);
    const key = `${number} ${operationName ?? ''} ${JSON.stringify(variables)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cost = estimate({ schema, query: document, variables, ...(operationName && { operationName }) });
    if (key.length < 1000) this.#known.set(key, cost);
    return cost;
  }
}

/** Refuses a query whose answer could hold too many objects, before any of it runs. */
export function useCostLimit(costs: Costs): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costs.of(args);
      if (cost > COST_LIMIT) setResultAndStopExecution({ errors: [tooCostly(cost)] });
    },
  };
}

function estimate(query: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    return getComplexity({ ...query, estimators: [objects] });
  } catch (error) {
    // More fields than can be counted cost too much; of variables that do not fit, execution tells the names.
    if (error instanceof Error && error.message.includes('maximum allowed number of nodes')) return Infinity;
    return 0;
  }
}

function tooCostly(cost: number): GraphQLError {
  return new GraphQLError(
    `the answer could hold ${Number.isFinite(cost) ? cost : 'countless'} objects, more than the ${COST_LIMIT} allowed: ask for smaller pages or nest less`,
    { extensions: { code: 'QUERY_TOO_COSTLY' } },
  );
}
