// Prints "<passed> <failed>" of a Vitest JSON report, then a line for each failure: its file, its name and its first message. A
// file that could not even be collected counts as failed.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { JsonTestResults } from 'vitest/reporters';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as JsonTestResults;
const uncollected = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
console.log(report.numPassedTests, report.numFailedTests + uncollected.length);
for (const { name, message } of uncollected) console.log(toLine(name, 'could not be collected', message));
for (const { name, assertionResults } of report.testResults)
  for (const { status, fullName, failureMessages } of assertionResults)
    if (status === 'failed') console.log(toLine(name, fullName, failureMessages?.[0] ?? ''));

function toLine(file: string, test: string, message: string): string {
  return `${relative('.', file)}: ${test}: ${message.split('\n', 1)[0]}`;
}
