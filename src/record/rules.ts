import { claimsOnThemselves, contradictedConsequences } from './rules/claims.ts';
import { answerCycles, citationCycles, ownerCycles, partCycles, speaksOfItself } from './rules/cycles.ts';
import { duplicateIds, repeatedReferences, takenIds, takenItems, takenOffices, unknownIds } from './rules/ids.ts';
import { aliasesWithDates, bodies, fieldsOfKind, identifiedAsItself, successors } from './rules/kinds.ts';
import { spokenOutsideLife } from './rules/lives.ts';
import { missingQuotes, quotesOfIndirect } from './rules/quotes.ts';
import { outcomesOfFacts } from './rules/promises.ts';
import { saidTwice } from './rules/utterances.ts';
import {
  livedBeforePublication,
  reversedTimes,
  saidAfterPublication,
  saidOnALaterDay,
  spokenAs,
  spokenAsOnADayBeside,
} from './rules/times.ts';
import { verdictsAgainstScale } from './rules/verdicts.ts';
import type { Rule } from './validation-context.ts';

/**
 * What entries must satisfy beyond their format. A rule is a function that returns the problems it finds; to add one,
 * write it in `rules/` and list it here.
 */
export const RULES: readonly Rule[] = [
  unknownIds,
  duplicateIds,
  takenIds,
  takenOffices,
  takenItems,
  repeatedReferences,
  fieldsOfKind,
  bodies,
  identifiedAsItself,
  successors,
  aliasesWithDates,
  reversedTimes,
  saidAfterPublication,
  spokenAs,
  claimsOnThemselves,
  contradictedConsequences,
  citationCycles,
  partCycles,
  ownerCycles,
  answerCycles,
  speaksOfItself,
  missingQuotes,
  quotesOfIndirect,
];

/**
 * What an import warns of: it is imported, because it can be so, but is more often a mistake. A warning is a rule that is
 * listed here.
 */
export const WARNINGS: readonly Rule[] = [
  saidOnALaterDay,
  spokenAsOnADayBeside,
  spokenOutsideLife,
  saidTwice,
  outcomesOfFacts,
  livedBeforePublication,
  verdictsAgainstScale,
];
