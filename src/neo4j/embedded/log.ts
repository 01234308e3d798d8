import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const MAX_LINES = 6;
const NOISE = /^\s+at |^\s*\.\.\. \d+ |^\s*$|warning\]\[cds|^Picked up /;
const RELEVANT = / (ERROR|WARN) |^Caused by:|^Invalid|^Error|^Exception|^[\w.$]+(Exception|Error)\b/;

/**
 * The log of the run that starts now: neo4j.log from its current end, and the output of Java. `lastLines` returns the few
 * relevant lines and the folder they are from, to be appended to an error message.
 */
export async function runLog(home: string): Promise<{ lastLines: () => Promise<string> }> {
  const file = path.join(home, 'logs', 'neo4j.log');
  const start = (await stat(file).catch(() => undefined))?.size ?? 0;
  return {
    lastLines: async () => {
      const log = (await readFile(file).catch(() => Buffer.alloc(0))).subarray(start).toString();
      const java = await readFile(javaLog(home), 'utf8').catch(() => '');
      const lines = relevantLines([...java.split('\n'), ...log.split('\n')]);
      return lines.length > 0 ? `; from the logs in ${path.dirname(file)}:\n  ${lines.join('\n  ')}` : '';
    },
  };
}

/** The file for the output of the Java process; Neo4j itself writes to neo4j.log. */
export function javaLog(home: string): string {
  return path.join(home, 'logs', 'java.log');
}

/** The few lines of a log that report errors, without stack traces; its last lines if there are none. */
export function relevantLines(lines: string[]): string[] {
  const useful = lines.filter((line) => !NOISE.test(line));
  const problems = useful.filter((line) => RELEVANT.test(line));
  return (problems.length > 0 ? problems : useful).slice(-MAX_LINES).map((line) => line.trimEnd().slice(0, 300));
}
