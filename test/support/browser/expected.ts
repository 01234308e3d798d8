/** The contents of each picture in the guide, for the two dossiers, in order. */
export const EXPECTED: readonly { counts: Record<string, number>; captions: readonly string[] }[] = [
  {
    counts: { Group: 7, HOLDS: 11, Institution: 9, Outlet: 8, PART_OF: 7, Person: 6, State: 6 },
    captions: ['Recep Tayyip Erdoğan', 'Turkish Foreign Ministry', 'Syrian militants in Karabakh', 'Al Jazeera'],
  },
  {
    counts: { ABOUT: 2, ASSERTS: 2, Claim: 2, MADE: 6, Person: 1, State: 1, Statement: 6, TOWARD: 6 },
    captions: [
      'Turkey has recruited mercenaries, terrorists (ASSERTS, 2020-09/2020-11-01)',
      "Turkey's conduct in the 2020 conflict serves an imperialist policy.",
    ],
  },
  {
    counts: {
      ABOUT: 3,
      ASSERTS: 5,
      Claim: 4,
      DENIES: 3,
      ENTAILS: 3,
      HOLDS: 1,
      Institution: 1,
      PART_OF: 1,
      Person: 1,
      State: 5,
    },
    captions: ['Foreign fighters were present in the 2020 war over Nagorno-Karabakh.', 'France', 'Azerbaijan'],
  },
  {
    counts: {
      CITES: 2,
      MADE: 1,
      Outlet: 3,
      PUBLISHED_BY: 3,
      Person: 1,
      SOURCED_FROM: 3,
      Source: 3,
      Statement: 1,
      TOLD: 1,
    },
    captions: ['Interview with Nikol Pashinyan 2020-09/2020-11-01', 'Ahval', 'Armenpress', 'Al Jazeera'],
  },
  {
    counts: {
      ASSERTS: 1,
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
    counts: { ABOUT: 11, ASSERTS: 10, Claim: 8, DENIES: 3, HOLDS: 1, Institution: 1, PART_OF: 1, Person: 1, State: 5 },
    captions: ["Turkey's policy aims to revive the Ottoman Empire (as of 2020).", 'Turkish Armed Forces'],
  },
  {
    counts: { ABOUT: 14, ASSERTS: 4, Claim: 7, DENIES: 4, Event: 2, Person: 2, State: 1 },
    captions: ['Nagorno-Karabakh war of 2020', "Azerbaijan's 2023 offensive in Karabakh", 'Mevlüt Çavuşoğlu'],
  },
  {
    counts: {
      ABOUT: 1,
      ASSERTS: 1,
      Claim: 1,
      MADE: 5,
      ON: 1,
      Person: 3,
      RESPONDS_TO: 4,
      Statement: 5,
      TOLD: 1,
      TOWARD: 2,
    },
    captions: ['Ilham Aliyev', 'Vladimir Putin', "Russia, under Vladimir Putin, should support Armenia's security"],
  },
];
