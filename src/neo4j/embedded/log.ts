import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const SHOWN = 6;
const NOISE = /^\s+at |^\s*\.\.\. \d+ |^\s*$|warning\]\[cds|^Picked up /;
const TELLING = / (ERROR|WARN) |^Caused by:|^Invalid|^Error|^Exception|^[\w.$]+(Exception|Error)\b/;

/**
 * The log of the run that starts now: neo4j.log from here on, and what Java itself says beside it.
 * `lastLines` gives the few telling lines and where they are from, ready to be put behind a message.
 */
export async function runLog(home: string): Promise<{ lastLines: () => Promise<string> }> {
  const file = path.join(home, 'logs', 'neo4j.log');
  const begin = (await stat(file).catch(() => undefined))?.size ?? 0;
  return {
    lastLines: async () => {
      const said = (await readFile(file).catch(() => Buffer.alloc(0))).subarray(begin).toString();
      const java = await readFile(javaLog(home), 'utf8').catch(() => '');
      const lines = tellingLines([...java.split('\n'), ...said.split('\n')]);
      return lines.length > 0 ? `; from the logs in ${path.dirname(file)}:\n  ${lines.join('\n  ')}` : '';
    },
  };
}

/** Where the output of the Java process goes; Neo4j itself writes to neo4j.log. */
export function javaLog(home: string): string {
  return path.join(home, 'logs', 'java.log');
}

/** The few lines of a log that say what went wrong, without stack traces; its last lines if none does. */
export function tellingLines(lines: string[]): string[] {
  const useful = lines.filter((line) => !NOISE.test(line));
  const problems = useful.filter((line) => TELLING.test(line));
  return (problems.length > 0 ? problems : useful).slice(-SHOWN).map((line) => line.trimEnd().slice(0, 300));
}
