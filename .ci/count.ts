// Prints "<passed> <failed>" of a Vitest JSON report; a file that could not even be collected counts as failed.
import { readFileSync } from 'node:fs';
import type { JsonTestResults } from 'vitest/reporters';

const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as JsonTestResults;
const uncollected = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
console.log(report.numPassedTests, report.numFailedTests + uncollected.length);
