/** The query that GraphiQL opens with: Hearsay's main question, on the dossiers that come with it. */
export const WORKED_EXAMPLE = `# What did Pashinyan say about Turkey, in his own words, when, and how do we know?
# Press the play button. The tree of the answer: statement → claim, sources, chain, answers.
query WhatDidPashinyanSayAboutTurkey {
  statements(filter: { speaker: ["actor:nikol-pashinyan"], about: ["actor:turkey"] }) {
    nodes {
      saidAt { edtf }
      stance
      quote
      claim { text }
      toward { actor { name } attitude }
      citations { locator source { title publisher { name } } }
      provenance { origins { title } independentChains }
      responses { speaker { name } stance saidAt { edtf } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;
