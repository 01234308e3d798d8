/** The contents of each picture in the guide, for the dossiers, in order. */
export const EXPECTED: readonly { counts: Record<string, number>; captions: readonly string[] }[] = [
  {
    counts: { HOLDS: 7, Institution: 7, PART_OF: 7, Person: 6, State: 4 },
    captions: ['Recep Tayyip Erdoğan', 'Turkish Foreign Ministry', 'Armenia'],
  },
  {
    counts: { ASSERTS: 2, Claim: 2, MADE: 6, Person: 1, Statement: 6 },
    captions: [
      'Turkey has recruited mercenaries, terrorists (ASSERTS, 2020-09-27/2020-11-01)',
      "Turkey's conduct in the 2020 conflict serves an imperialist policy.",
    ],
  },
  {
    counts: { ASSERTS: 5, Claim: 4, DENIES: 3, ENTAILS: 3, Institution: 1, Person: 1, State: 5 },
    captions: ['Foreign fighters were present in the 2020 war over Nagorno-Karabakh.', 'France', 'Azerbaijan'],
  },
  {
    counts: { CITES: 2, MADE: 1, Outlet: 3, PUBLISHED_BY: 3, Person: 1, SOURCED_FROM: 1, Source: 3, Statement: 1 },
    captions: ['Interview with Nikol Pashinyan 2020-09-27/2020-11-01', 'Ahval', 'Armenpress', 'Al Jazeera'],
  },
  {
    counts: {
      Claim: 1,
      MADE: 4,
      ON: 1,
      Outlet: 1,
      PUBLISHED_BY: 1,
      Person: 1,
      SOURCED_FROM: 4,
      Source: 1,
      Statement: 4,
    },
    captions: [
      'That letter, is, in fact, an acknowledgement of defeat (ASSERTS, 2020-10-31/2020-11-02)',
      "Report on Ilham Aliyev's remarks about Pashinyan's letter 2020-10-31/2020-11-02",
    ],
  },
  {
    counts: { ABOUT: 5, ASSERTS: 6, Claim: 4, Institution: 1, Person: 1, State: 5 },
    captions: ['Turkey gave Azerbaijan air support in the 2020 war.', 'Turkish Armed Forces'],
  },
  {
    counts: { ABOUT: 5, ASSERTS: 3, Claim: 5, DENIES: 2, Event: 2, Person: 2, State: 1 },
    captions: ['Nagorno-Karabakh war of 2020', "Azerbaijan's 2023 offensive in Karabakh", 'Mevlüt Çavuşoğlu'],
  },
  {
    counts: { Claim: 2, MADE: 2, ON: 2, Person: 3, RESPONDS_TO: 1, Statement: 2, TOLD: 1 },
    captions: ['Ilham Aliyev', 'Vladimir Putin', "Russia, under Vladimir Putin, should support Armenia's security"],
  },
];
