/** A small dossier that tests build on: `base.yaml`. */
export const BASE = `
dossier: base
title: A small world
actors:
  - { id: actor:turkey, kind: STATE, name: Turkey }
  - { id: actor:armenia, kind: STATE, name: Armenia }
  - { id: actor:mfa-turkey, kind: INSTITUTION, name: Turkish foreign ministry, partOf: [{ actor: actor:turkey }] }
  - id: actor:cavusoglu
    kind: PERSON
    name: Mevlüt Çavuşoğlu
    aliases: [Cavusoglu]
    offices:
      - { id: office:cavusoglu-fm, title: Foreign Minister, of: actor:mfa-turkey, from: 2015-11-24, to: 2023-06-03 }
  - id: actor:pashinyan
    kind: PERSON
    name: Nikol Pashinyan
    offices:
      - { id: office:pashinyan-pm, title: Prime Minister, of: actor:armenia, from: 2018-05-08 }
  - { id: actor:official, kind: PERSON, name: An official, unnamed: true }
  - { id: actor:ahval, kind: OUTLET, name: Ahval, reliability: C }
  - { id: actor:anadolu, kind: OUTLET, name: Anadolu Agency }
events:
  - { id: event:war, name: The war, from: 2020-09-27, to: 2020-11-10 }
places:
  - { id: place:baku, name: Baku }
topics:
  - { id: topic:mercenaries, name: Mercenaries }
claims:
  - id: claim:mercenaries
    text: Turkey sent mercenaries.
    kind: FACTUAL
    about: [actor:turkey, actor:armenia, event:war, topic:mercenaries, place:baku]
  - { id: claim:no-mercenaries, text: There are no mercenaries., kind: FACTUAL, about: [topic:mercenaries] }
sources:
  - { id: source:anadolu, title: The wire story, kind: WIRE_STORY, publisher: actor:anadolu, publishedAt: 2020-11-01 }
  - id: source:ahval
    title: The article
    kind: ARTICLE
    url: https://example.org/article
    publisher: actor:ahval
    publishedAt: 2020-11-02
    language: en
    cites: [source:anadolu]
statements:
  - id: statement:pashinyan-mercenaries
    speaker: actor:pashinyan
    as: office:pashinyan-pm
    stance: ASSERTS
    claim: claim:mercenaries
    mode: DIRECT
    quote: They sent mercenaries.
    channel: INTERVIEW
    saidAt: 2020-10
    credibility: 3
    toward: [{ actor: actor:turkey, attitude: ACCUSES }]
    told: [actor:ahval]
    sources:
      - { source: source:ahval, quote: They sent mercenaries., language: en, verbatim: true, locator: paragraph 3 }
      - { source: source:anadolu }
  - id: statement:cavusoglu-denies
    speaker: actor:cavusoglu
    as: office:cavusoglu-fm
    stance: DENIES
    claim: claim:mercenaries
    mode: INDIRECT
    cue: denied
    saidAt: 2020-11-01
    sources: [{ source: source:anadolu, commitment: ENDORSES }]
    respondsTo: [statement:pashinyan-mercenaries]
`;
