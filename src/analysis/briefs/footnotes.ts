import type { ActorRecord } from '../../model/actors/actor.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import type { Provenance } from '../../model/statements/provenance.ts';
import { toArchives } from '../../model/sources/source.ts';
import { dateInWords, whenInWords } from '../../time/date-words.ts';
import { statusText } from './source-status.ts';
import type { FootnoteRecord } from './brief.ts';

const KINDS: Readonly<Record<SourceRecord['kind'], string>> = {
  ARTICLE: 'article',
  WIRE_STORY: 'wire story',
  BROADCAST: 'broadcast',
  INTERVIEW: 'interview',
  PRESS_RELEASE: 'statement for the press',
  LETTER: 'letter',
  REMARKS: 'remarks',
  POST: 'post',
  DOCUMENT: 'document',
};

/** Numbers sources in the order in which sentences first cite them. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: SourceRecord[] = [];
  readonly #citing = new Map<string, Set<string>>();

  /** Adds a citation of these sources; returns their footnote numbers, ascending. */
  cite(sources: readonly SourceRecord[], { links }: Pick<Provenance, 'links'>): number[] {
    for (const { citing, cited } of links) {
      this.#citing.set(cited.id, (this.#citing.get(cited.id) ?? new Set()).add(citing.id));
    }
    return [...new Set(sources.map((source) => this.#number(source)))].sort((a, b) => a - b);
  }

  get sources(): readonly SourceRecord[] {
    return this.#sources;
  }

  /** The numbered footnotes with their references. */
  list(findPublisher: (source: SourceRecord) => ActorRecord | null): FootnoteRecord[] {
    return this.#sources.map((source, index) => ({
      number: index + 1,
      source,
      reference: this.#reference(source, findPublisher(source)),
    }));
  }

  #number(source: SourceRecord): number {
    const existing = this.#numbers.get(source.id);
    if (existing !== undefined) return existing;
    this.#sources.push(source);
    this.#numbers.set(source.id, this.#sources.length);
    return this.#sources.length;
  }

  /** Notes style of the Chicago Manual of Style: publisher, title, kind, date, address. */
  #reference(source: SourceRecord, publisher: ActorRecord | null): string {
    const citing = [...(this.#citing.get(source.id) ?? [])].flatMap((id) => this.#numbers.get(id) ?? []);
    const isKnownByCitation = (source.seen === false || source.url === null) && citing.length > 0;
    const parts = [
      publisher ? plainText(publisher.name) : 'Unknown publisher',
      `“${plainText(source.title)}”`,
      `${KINDS[source.kind]}${source.language === null ? '' : ` (${languageName(source.language)})`}`,
      source.published === null ? 'undated' : dateInWords(source.published),
      ...(source.updated === null ? [] : [`updated ${whenInWords(source.updated)}`]),
      ...(isKnownByCitation ? [`as cited in ${citing.sort((a, b) => a - b).join(', ')}`] : []),
      ...(source.url === null ? [] : [source.url]),
      ...(source.accessed === null ? [] : [`read ${whenInWords(source.accessed)}`]),
      ...toArchives(source).map(({ url }) => `archived at ${url}`),
    ];
    const status = statusText(source);
    return `${parts.join(', ')}.${status === null ? '' : ` ${status}`}`;
  }
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}
