import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { withExamples } from './examples.ts';

/**
 * Adds `hearsay completion <shell>`, which prints a script for the shell, and the hidden `hearsay complete`, which that
 * script asks what can come next.
 */
export function addCompletion(hearsay: Command): void {
  tab(hearsay, { completionCommandName: 'completion' });
  const completion = hearsay.commands.find((command) => command.name() === 'completion');
  if (completion)
    withExamples(completion).description('print a script that completes commands, options and their values');
}
