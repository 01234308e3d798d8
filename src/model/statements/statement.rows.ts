import { toActor, type ActorRecord } from '../actors/actor.ts';
import { compareTexts } from '../../common/text-order.ts';
import { toClaim, type ClaimRecord } from '../claims/claim.ts';
import type { Loader } from '../../graph/loader.ts';
import { toSource, type SourceRecord } from '../sources/source.ts';
import { toRecord } from '../../graph/values.ts';
import type { Selection } from './statement.selection.ts';
import type { CitationRecord, StatementRecord, TargetRecord } from './statement.ts';
import { withTranslations } from './translation.ts';

/** Values of one object, in the order in which its query returns them. */
type Values = readonly unknown[];

/** Statements as the database returns them: see cypher/statements/fragments/row. */
export interface StatementRows extends Record<string, unknown> {
  readonly statements: readonly Values[];
}

/** A statement, with the index of its list and its place in that list. */
export interface PositionedStatement {
  readonly list: number;
  readonly at: number;
  readonly statement: StatementRecord;
}

/** Loaders that keep the objects of a result for the rest of the request. */
export interface EntityLoaders {
  readonly claim: Loader<ClaimRecord>;
  readonly source: Loader<SourceRecord>;
  readonly actor: Loader<ActorRecord>;
}

/**
 * Reads the rows of a result, and puts the related objects in them into the loaders.
 *
 * @param selection What the query was asked to return.
 */
export function readRows(rows: readonly Values[], selection: Selection, loaders: EntityLoaders): PositionedStatement[] {
  const reader = new Reader(selection, loaders);
  return rows.map((row) => ({ list: row[0] as number, at: row[1] as number, statement: reader.statement(row) }));
}

// The types are asserted, not checked: every value was checked when it was recorded.
class Reader {
  readonly #selection: Selection;
  readonly #loaders: EntityLoaders;

  constructor(selection: Selection, loaders: EntityLoaders) {
    this.#selection = selection;
    this.#loaders = loaders;
  }

  statement([, , id, speakerId, claimId, values, speaker, claim, toward, citations]: Values): StatementRecord {
    if (speaker) this.#actor(speaker as Values);
    if (claim) this.#claim(claim as Values);
    const statement = {
      id,
      speakerId,
      claimId,
      toward: this.#targets(toward as Values[] | null),
      citations: this.#citations(citations as Values[] | null),
    };
    const record = toRecord<StatementRecord>(statement, this.#selection.statementKeys, values);
    return this.#selection.translations ? withTranslations(record) : record;
  }

  #targets(rows: readonly Values[] | null): TargetRecord[] | null {
    if (rows === null) return null;
    const targets = rows.map(([attitude, actor]) => ({ attitude, actor: this.#actor(actor as Values) }));
    if (targets.length > 1)
      targets.sort(({ actor: a }, { actor: b }) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
    return targets.map(({ attitude, actor }) => ({ actorId: actor.id, attitude }) as TargetRecord);
  }

  #citations(rows: readonly Values[] | null): CitationRecord[] | null {
    if (rows === null) return null;
    const citations = rows.map(([position, values, source]) => {
      const sourceId = this.#source(source as Values).id;
      return toRecord<CitationRecord>({ sourceId, position }, this.#selection.citationKeys, values);
    });
    if (citations.length > 1) citations.sort((a, b) => a.position - b.position || compareTexts(a.sourceId, b.sourceId));
    return citations;
  }

  #actor(values: Values): ActorRecord {
    return (
      alreadyLoaded(this.#loaders.actor, values) ?? put(this.#loaders.actor, toActor(values, this.#selection.actorKeys))
    );
  }

  #claim(values: Values): ClaimRecord {
    return (
      alreadyLoaded(this.#loaders.claim, values) ?? put(this.#loaders.claim, toClaim(values, this.#selection.claimKeys))
    );
  }

  #source(values: Values): SourceRecord {
    const loaded = alreadyLoaded(this.#loaders.source, values);
    if (loaded) return loaded;
    const publisher = values[4] as Values | null;
    if (publisher) this.#actor(publisher);
    return put(this.#loaders.source, toSource(values, this.#selection.sourceKeys));
  }
}

function alreadyLoaded<Item>(loader: Loader<Item>, [id]: Values): Item | undefined {
  return loader.at(id as string);
}

function put<Item extends { readonly id: string }>(loader: Loader<Item>, item: Item): Item {
  loader.prime(item.id, item);
  return item;
}
