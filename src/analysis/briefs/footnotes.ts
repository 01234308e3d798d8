import type { ActorRecord } from '../../model/actors/actor.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import type { Chain } from '../../model/statements/provenance.ts';
import { dateInWords } from '../../time/date-words.ts';
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

/** Numbers sources as sentences name them, each once. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly #sources: SourceRecord[] = [];
  readonly #citing = new Map<string, Set<string>>();

  /** Numbers of these sources, ascending. */
  of(sources: readonly SourceRecord[], { links }: Pick<Chain, 'links'>): number[] {
    for (const { citing, cited } of links) {
      this.#citing.set(cited.id, (this.#citing.get(cited.id) ?? new Set()).add(citing.id));
    }
    return [...new Set(sources.map((source) => this.#number(source)))].sort((a, b) => a - b);
  }

  get sources(): readonly SourceRecord[] {
    return this.#sources;
  }

  /** The list of sources with their references. */
  list(publisherOf: (source: SourceRecord) => ActorRecord | null): FootnoteRecord[] {
    return this.#sources.map((source, index) => ({
      number: index + 1,
      source,
      reference: this.#reference(source, publisherOf(source)),
    }));
  }

  #number(source: SourceRecord): number {
    const known = this.#numbers.get(source.id);
    if (known !== undefined) return known;
    this.#sources.push(source);
    this.#numbers.set(source.id, this.#sources.length);
    return this.#sources.length;
  }

  /** After the notes of the Chicago Manual of Style: who, what, when, where. */
  #reference(source: SourceRecord, publisher: ActorRecord | null): string {
    const citing = [...(this.#citing.get(source.id) ?? [])].flatMap((id) => this.#numbers.get(id) ?? []);
    const known = source.url === null && citing.length > 0;
    const parts = [
      publisher ? plainText(publisher.name) : 'Unknown publisher',
      `“${plainText(source.title)}”`,
      `${KINDS[source.kind]}${source.language === null ? '' : ` (${languageName(source.language)})`}`,
      source.published === null ? 'undated' : dateInWords(source.published),
      ...(known ? [`as cited in ${citing.sort((a, b) => a - b).join(', ')}`] : []),
      ...(source.url === null ? [] : [source.url]),
      ...(source.archivedUrl === null ? [] : [`archived at ${source.archivedUrl}`]),
    ];
    return `${parts.join(', ')}.`;
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
