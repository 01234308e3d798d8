import type { Command } from 'commander';
import { attitudeMatrixCommand } from '../../src/cli/analysis/attitude-matrix.ts';
import { briefCommand } from '../../src/cli/analysis/brief.ts';
import { corroborationCommand } from '../../src/cli/analysis/corroboration.ts';
import { disputesCommand } from '../../src/cli/analysis/disputes.ts';
import { fallsCommand } from '../../src/cli/analysis/falls.ts';
import { networkCommand } from '../../src/cli/analysis/network.ts';
import { pathsCommand } from '../../src/cli/analysis/paths.ts';
import { referencesCommand } from '../../src/cli/analysis/references.ts';
import { responsesCommand } from '../../src/cli/analysis/responses.ts';
import { reversalsCommand } from '../../src/cli/analysis/reversals.ts';
import { stanceMatrixCommand } from '../../src/cli/analysis/stance-matrix.ts';
import { timelineCommand } from '../../src/cli/analysis/timeline.ts';
import type { OpenDatabase } from '../../src/cli/database.ts';
import { searchCommand } from '../../src/cli/search.ts';
import { showCommand } from '../../src/cli/show.ts';
import { statementsCommand } from '../../src/cli/statements.ts';

/** The commands whose output the documents show, by name. */
export const DOCUMENTED_COMMANDS: Readonly<Record<string, (open: () => Promise<OpenDatabase>) => Command>> = {
  statements: statementsCommand,
  search: searchCommand,
  show: showCommand,
  'stance-matrix': stanceMatrixCommand,
  'attitude-matrix': attitudeMatrixCommand,
  network: networkCommand,
  timeline: timelineCommand,
  corroboration: corroborationCommand,
  falls: fallsCommand,
  brief: briefCommand,
  references: referencesCommand,
  disputes: disputesCommand,
  reversals: reversalsCommand,
  responses: responsesCommand,
  paths: pathsCommand,
};
