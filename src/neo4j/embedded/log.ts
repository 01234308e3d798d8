import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const MAX_LINES = 6;
const NOISE = /^\s+at |^\s*\.\.\. \d+ |^\s*$|warning\]\[cds|^Picked up /;
const RELEVANT = / (ERROR|WARN) |^Caused by:|^Invalid|^Error|^Exception|^[\w.$]+(Exception|Error)\b/;

/** What the logs of one run of Neo4j say. */
export interface RunLog {
  /** The few relevant lines and the folder they are from, to be appended to an error message. */
  readonly lastLines: () => Promise<string>;
  /** Why a database could not be opened, from Neo4j's detailed log. */
  readonly whyUnopened: () => Promise<Unopened>;
}

/** Why a database could not be opened. */
export interface Unopened {
  readonly kind: 'damaged log' | 'full disk' | 'other';
  /** The innermost cause, as Neo4j words it. */
  readonly cause: string;
}

/** The logs of the run that starts now: the files from their current end, and the output of Java. */
export async function runLog(home: string): Promise<RunLog> {
  const user = await fromNow(path.join(home, 'logs', 'neo4j.log'));
  const debug = await fromNow(path.join(home, 'logs', 'debug.log'));
  return {
    lastLines: async () => {
      const java = await readFile(javaLog(home), 'utf8').catch(() => '');
      const lines = relevantLines([...java.split('\n'), ...(await user()).split('\n')]);
      return lines.length > 0 ? `; from the logs in ${path.join(home, 'logs')}:\n  ${lines.join('\n  ')}` : '';
    },
    whyUnopened: async () => toUnopened(await debug()),
  };
}

/** Reads a log from its current end; from its beginning, once Neo4j has begun a new file. */
async function fromNow(file: string): Promise<() => Promise<string>> {
  const start = (await stat(file).catch(() => undefined))?.size ?? 0;
  return async () => {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    return bytes.subarray(bytes.length < start ? 0 : start).toString();
  };
}

function toUnopened(log: string): Unopened {
  const cause = log.split('\n').findLast((line) => line.startsWith('Caused by:')) ?? '';
  const kind = /Unreadable bytes are encountered|fail_on_corrupted_log_files/.test(log)
    ? 'damaged log'
    : /No space left on device|Disk quota exceeded|Not enough space/.test(log)
      ? 'full disk'
      : 'other';
  return { kind, cause: cause.slice('Caused by:'.length).trim().slice(0, 300) };
}

/** The file for the output of the Java process; Neo4j itself writes to neo4j.log. */
export function javaLog(home: string): string {
  return path.join(home, 'logs', 'java.log');
}

/** The few lines of a log that report errors, without stack traces; its last lines if there are none. */
export function relevantLines(lines: readonly string[]): string[] {
  const useful = lines.filter((line) => !NOISE.test(line));
  const problems = useful.filter((line) => RELEVANT.test(line));
  return (problems.length > 0 ? problems : useful).slice(-MAX_LINES).map((line) => line.trimEnd().slice(0, 300));
}
