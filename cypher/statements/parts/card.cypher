CASE WHEN $card THEN {
  speaker: head([(speaker:Actor)-[:MADE]->(s) |
// @include actors/parts/card n=speaker
  ]),
  claim: head([(s)-[:ON]->(claim:Claim) |
// @include claims/parts/card n=claim
  ]),
  toward: [(s)-[toward:TOWARD]->(target:Actor) | { attitude: toward.attitude, actor:
// @include actors/parts/card n=target
  }],
  citations: [(s)-[cited:SOURCED_FROM]->(source:Source) | {
    position: cited.position, quote: cited.quote, language: cited.language, verbatim: cited.verbatim,
    locator: cited.locator, commitment: cited.commitment, source:
// @include sources/parts/card n=source
    , publisher: head([(source)-[:PUBLISHED_BY]->(publisher:Actor) |
// @include actors/parts/card n=publisher
    ])
  }],
  links: [(s)-[:SOURCED_FROM]->(citing:Source)-[:CITES]->(cited:Source)<-[:SOURCED_FROM]-(s) | [citing.id, cited.id]]
} END
