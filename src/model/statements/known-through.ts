import { joinNames } from '../../common/names.ts';
import { commonLinks, findChains } from '../../record/provenance/chains.ts';
import type { SourceRecord } from '../sources/source.ts';
import type { Provenance } from './provenance.ts';

/**
 * How a statement is known, as the rest of a sentence: `known through Ahval alone, which cites Armenpress, which cites Al
 * Jazeera`, or `known through Ahval and Hetq, all by way of Reuters`.
 *
 * @param nameFor What a source is called: its publisher, if known.
 */
export function knownThrough(provenance: Provenance, nameFor: (source: SourceRecord) => string): string {
  const names = (sources: readonly SourceRecord[]) => [
    ...new Set(sources.map((source) => withinSentence(nameFor(source)))),
  ];
  const [chain] = findChains(provenance, 1);
  if (!chain) return 'known through no source that we have seen';
  const through = names(provenance.starts);
  if (through.length === 1)
    return [`known through ${joinNames(through)} alone`, ...cited(provenance, names)].join(', ');
  const common = names(chain.filter((source) => isCommon(provenance, source)));
  return `known through ${joinNames(through)}${common.length === 0 ? '' : `, all by way of ${joinNames(common)}`}`;
}

/** `an unnamed outlet` for `An unnamed outlet`. */
function withinSentence(name: string): string {
  return name.replace(/^An? /, (article) => article.toLowerCase());
}

/** What the only source that we have seen cites, what this cites, and so on, until the chains part. */
function cited(provenance: Provenance, names: (sources: readonly SourceRecord[]) => string[]): string[] {
  const { starts, next, origins } = provenance;
  const texts: string[] = [];
  for (let sources = starts; ;) {
    const [citing, ...others] = sources;
    if (!citing || others.length > 0 || origins.includes(citing)) return texts;
    sources = next(citing);
    texts.push(`which cites ${joinNames(names(sources))}`);
  }
}

function isCommon(provenance: Provenance, { id, publisherId }: SourceRecord): boolean {
  return commonLinks(provenance).some((link) => link.source?.id === id || link.publisherId === publisherId);
}
