import { allWords } from '../src/model/search/lucene.ts';
import { readWords } from '../src/model/search/words.ts';

/** The objects that the questions are about, read from the data. */
export interface Subjects {
  readonly speaker: string;
  readonly target: string;
  readonly claim: string;
  readonly names: readonly string[];
}

/** One of the interactive queries. */
export const QUESTIONS = {
  about: 'what X said about Y, a page of 20 with sources',
  claim: 'a claim with its latest 100 positions and 20 statements',
  search: 'an actor by name',
} as const;

export type Question = keyof typeof QUESTIONS;

/** A GraphQL query with its variables. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The question as queries for one peer: several with different variables if repeating one would not be representative. */
export type Phrased = Readonly<Record<Question, (subjects: Subjects) => readonly Asked[]>>;

const ACTOR = '{ id name }';

/** The questions for Hearsay. */
export const HEARSAY: Phrased = {
  about: ({ speaker, target }) => [
    {
      query: `query ($speaker: ID!, $target: ID!) {
        statements(filter: { speaker: [$speaker], about: [$target] }, first: 20) { nodes {
          id stance quote saidAt { edtf }
          speaker ${ACTOR}
          claim { id text }
          toward { attitude actor ${ACTOR} }
          citations { locator source { id title publisher ${ACTOR} } }
        } }
      }`,
      variables: { speaker, target },
    },
  ],
  claim: ({ claim }) => [
    {
      query: `query ($id: ID!) {
        claim(id: $id) {
          id text
          positions(first: 100) { actor ${ACTOR} stance count }
          statements(first: 20) { nodes {
            id stance quote saidAt { edtf }
            speaker ${ACTOR}
            citations { locator source { id title publisher ${ACTOR} } }
          } }
        }
      }`,
      variables: { id: claim },
    },
  ],
  search: ({ names }) =>
    names.map((name) => ({
      query:
        'query ($words: String!) { search(query: $words, types: [ACTOR], first: 10) { nodes { id ... on Actor { name } } } }',
      variables: { words: name },
    })),
};

/** The questions for @neo4j/graphql with types as in its manual: filters on nested fields, sort and limit. */
export const AS_DOCUMENTED: Phrased = {
  about: ({ speaker, target }) => [
    {
      query: `query ($speaker: ID!, $target: ID!) {
        statements(
          where: { speaker: { some: { id: { eq: $speaker } } }, toward: { some: { id: { eq: $target } } }, withdrawnAt: { eq: null } }
          sort: [{ sortKey: DESC }, { id: DESC }]
          limit: 20
        ) {
          id stance quote said
          speaker ${ACTOR}
          claim { id text }
          towardConnection { edges { properties { attitude } node ${ACTOR} } }
          sourcesConnection { edges { properties { locator } node { id title publisher ${ACTOR} } } }
        }
      }`,
      variables: { speaker, target },
    },
  ],
  claim: ({ claim }) => [
    {
      query: `query ($id: ID!) {
        claims(where: { id: { eq: $id } }) {
          id text
          positions { actor ${ACTOR} stance count }
          statements(where: { withdrawnAt: { eq: null } }, sort: [{ sortKey: DESC }, { id: DESC }], limit: 20) {
            id stance quote said
            speaker ${ACTOR}
            sourcesConnection { edges { properties { locator } node { id title publisher ${ACTOR} } } }
          }
        }
      }`,
      variables: { id: claim },
    },
  ],
  search: ({ names }) =>
    names.map((name) => ({
      query: `query ($phrase: String!) {
        searchActors(phrase: $phrase, first: 10, sort: [{ score: DESC }, { node: { id: ASC } }]) { edges { node ${ACTOR} } }
      }`,
      variables: { phrase: allWords(readWords(name, 'phrase', true), 'ALL') },
    })),
};

/** The questions for @neo4j/graphql with fields defined by hand-written Cypher. */
export const BY_HAND: Phrased = {
  about: ({ speaker, target }) => [
    {
      query: `query ($speaker: ID!, $target: ID!) {
        about(speaker: $speaker, target: $target, first: 20) {
          id stance quote said
          speaker ${ACTOR}
          claim { id text }
          toward { attitude actor ${ACTOR} }
          citations { locator source { id title publisher ${ACTOR} } }
        }
      }`,
      variables: { speaker, target },
    },
  ],
  claim: ({ claim }) => [
    {
      query: `query ($id: ID!) {
        claimPage(id: $id, first: 20) {
          id text
          positions { actor ${ACTOR} stance count }
          statements { id stance quote said speaker ${ACTOR} citations { locator source { id title publisher ${ACTOR} } } }
        }
      }`,
      variables: { id: claim },
    },
  ],
  search: ({ names }) =>
    names.map((name) => ({
      query: `query ($query: String!) { searchActors(query: $query, first: 10) ${ACTOR} }`,
      variables: { query: allWords(readWords(name, 'query', true), 'ALL') },
    })),
};
