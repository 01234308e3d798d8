import type { ProvenanceResolvers } from '../../generated/resolvers.ts';
import { readListLength } from '../../paging/page.ts';
import { commonLinks, findChains } from '../../record/provenance/chains.ts';
import { countIndependent, publisherChains } from '../../record/provenance/independence.ts';
import type { Context } from '../context.ts';
import { loadRequired } from '../nodes/node.store.ts';
import type { SourceRecord } from '../sources/source.ts';
import { knownThrough } from './known-through.ts';

const CHAINS_DEFAULT = 20;

export const Provenance: ProvenanceResolvers = {
  chains: (provenance, { first }) => {
    const unknown = new Set(provenance.roots.flatMap((root) => (root.publisherId === null ? root.sources : [])));
    return findChains(provenance, readListLength(first, CHAINS_DEFAULT)).map((sources) => ({
      sources,
      unknownLineage: sources.slice(-1).some((origin) => unknown.has(origin)),
    }));
  },
  commonLinks: (provenance, _, { load }) =>
    Promise.all(commonLinks(provenance).map(async (link) => link.source ?? loadRequired(load.actor, link.publisherId))),
  independentChains: (provenance) => countIndependent(publisherChains(provenance)),
  inWords: async (provenance, _, { load }) => {
    const { sources } = provenance;
    const names = new Map(
      await Promise.all(sources.map(async (source) => [source, await nameFor(source, load)] as const)),
    );
    return knownThrough(provenance, (source) => names.get(source) ?? source.id);
  },
  singleSource: (provenance) => countIndependent(publisherChains(provenance)) < 2,
};

/** What a source is called: its publisher, or, if that is unknown, its title. */
async function nameFor({ publisherId, title }: SourceRecord, load: Context['load']): Promise<string> {
  return publisherId === null ? title : (await loadRequired(load.actor, publisherId)).name;
}
