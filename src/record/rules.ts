import { claimsOnThemselves, contradictedConsequences } from './rules/claims.ts';
import { answerCycles, citationCycles, partCycles } from './rules/cycles.ts';
import { duplicateIds, repeatedReferences, takenIds, takenOffices, unknownIds } from './rules/ids.ts';
import { bodies, fieldsOfKind, identifiedAsItself } from './rules/kinds.ts';
import { missingQuotes, quotesOfIndirect } from './rules/quotes.ts';
import { reversedTimes, saidAfterPublication, spokenAs } from './rules/times.ts';
import type { Rule } from './validation-context.ts';

/**
 * What a dossier has to keep to beyond its format. A rule is one function that looks at the world and
 * returns what is wrong with it; a new one is written in `rules/` and added here.
 */
export const RULES: readonly Rule[] = [
  unknownIds,
  duplicateIds,
  takenIds,
  takenOffices,
  repeatedReferences,
  fieldsOfKind,
  bodies,
  identifiedAsItself,
  reversedTimes,
  saidAfterPublication,
  spokenAs,
  claimsOnThemselves,
  contradictedConsequences,
  citationCycles,
  partCycles,
  answerCycles,
  missingQuotes,
  quotesOfIndirect,
];
