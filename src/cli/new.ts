import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import { HearsayError, InputError } from '../common/errors.ts';
import { writeOutput } from '../common/output.ts';
import { withEntry } from '../imports/dossier/add-entry.ts';
import { DossierDocument } from '../imports/dossier/document.ts';
import { readText } from '../imports/dossier/files.ts';
import { validate } from '../imports/dossier/validate.ts';
import { toSlug } from '../record/derive-id.ts';
import { ATTITUDES, CHANNELS, MODES, STANCES } from '../record/format.ts';
import { migrate } from '../record/migrate.ts';
import { DossierError, problemLine } from '../record/problem.ts';
import type { RunQuery } from '../record/run-query.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { toUserError } from './problems.ts';

interface Flags {
  readonly id?: string;
  readonly speaker?: string;
  readonly as?: string;
  readonly stance?: string;
  readonly claim?: string;
  readonly newClaim?: string;
  readonly about?: readonly string[];
  readonly quote?: string;
  readonly cue?: string;
  readonly mode?: string;
  readonly channel?: string;
  readonly saidAt?: string;
  readonly source?: string;
  readonly locator?: string;
  readonly told?: readonly string[];
  readonly toward?: readonly string[];
  readonly title?: string;
  readonly dryRun?: true;
}

/** Asks for one value; an empty answer leaves it out. */
type Ask = (question: string) => Promise<string>;

/** `hearsay new`: adds a statement to a dossier, from options or by asking. */
export function newCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  return new Command('new')
    .description('add a statement to a dossier file, which is checked first; asks for what the options do not say')
    .argument('<file>', 'the dossier; it is made if it does not exist')
    .option('--speaker <actor>', 'who spoke: id or name')
    .addOption(new Option('--stance <stance>', 'what the speaker does with the claim').choices(toChoices(STANCES)))
    .option('--claim <claim>', 'id or text of a claim that the dossier or the record has')
    .option('--new-claim <text>', 'text of a claim that is new')
    .option('--about <subject...>', 'what a new claim is about: ids or names; by default what the dossier says')
    .option('--source <source>', 'id or title of the source; by default what the dossier says')
    .option('--locator <place>', 'where in the source: "paragraph 7"')
    .option('--quote <words>', "the speaker's own words")
    .option('--said-at <date>', 'when: EDTF, or as the source names it, such as Wednesday')
    .option('--as <office>', 'the office spoken from: id or title')
    .option('--cue <words>', 'the reporting verb as printed')
    .addOption(new Option('--mode <mode>', 'whether the words are their own').choices(toChoices(MODES)))
    .addOption(new Option('--channel <channel>', 'where it was said').choices(toChoices(CHANNELS)))
    .option('--told <actor...>', 'who was spoken to: ids or names')
    .option('--toward <attitude...>', 'an attitude and an actor, such as "accuses Turkey"')
    .option('--id <id>', 'id of the statement; by default it is derived')
    .option('--title <title>', 'title of a dossier that is made')
    .option('--dry-run', 'check it and print the entry, without writing anything')
    .action(async (file: string, flags: Flags) => {
      const before = await readOrBegin(file, flags);
      const entry = toEntry(await asked(flags, before.text));
      const text = withEntry(before.text, 'statements', entry);
      const readings = await check(open, file, text);
      if (flags.dryRun !== true) await replace(file, before, text);
      const heading = flags.dryRun === true ? 'would be added to' : 'added to';
      process.stdout.write([`${heading} ${file}:`, ...readings.map((line) => `  ${line}`), ''].join('\n'));
    });
}

interface Before {
  readonly text: string;
  readonly exists: boolean;
}

async function readOrBegin(file: string, { title }: Flags): Promise<Before> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (!exists) {
    const name = basename(file).replace(/\.[^.]*$/, '');
    return { exists, text: `dossier: ${toSlug(name)}\ntitle: ${JSON.stringify(title ?? name)}\n` };
  }
  const read = await readText(file);
  if (!('text' in read)) throw toUserError(new DossierError([read]), undefined);
  const document = new DossierDocument(read);
  if (document.problems.length > 0) throw toUserError(new DossierError(document.problems), undefined);
  return { exists, text: read.text };
}

/** The options, with answers to what they do not say and a statement needs. */
async function asked(flags: Flags, text: string): Promise<Flags> {
  const { defaults } = (new DossierDocument({ file: '', text }).content ?? {}) as {
    defaults?: { source?: unknown; saidAt?: unknown } | null;
  };
  const lacking = [
    ...(flags.speaker === undefined ? ['--speaker'] : []),
    ...(flags.stance === undefined ? ['--stance'] : []),
    ...(flags.claim === undefined && flags.newClaim === undefined ? ['--claim or --new-claim'] : []),
    ...(flags.source === undefined && defaults?.source === undefined ? ['--source'] : []),
    ...(flags.saidAt === undefined && defaults?.saidAt === undefined ? ['--said-at'] : []),
  ];
  if (lacking.length === 0) return flags;
  if (!process.stdin.isTTY) throw new InputError(`a statement needs ${lacking.join(', ')}`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await answers(flags, (question) => terminal.question(question), lacking);
  } finally {
    terminal.close();
  }
}

/** Asks for what is lacking, and for the quote. */
export async function answers(flags: Flags, ask: Ask, lacking: readonly string[]): Promise<Flags> {
  const told: Record<string, string> = {};
  const askFor = async (name: keyof Flags, question: string) => {
    const answer = (await ask(`${question}: `)).trim();
    if (answer !== '') told[name] = answer;
  };
  if (lacking.includes('--speaker')) await askFor('speaker', 'speaker (id or name)');
  if (lacking.includes('--stance')) await askFor('stance', `stance (${toChoices(STANCES).join(', ')})`);
  if (lacking.some((option) => option.startsWith('--claim'))) {
    await askFor('claim', 'claim (id or text; + and the text for a new one)');
    if (told['claim']?.startsWith('+') === true) {
      told['newClaim'] = told['claim'].slice(1).trim();
      delete told['claim'];
    }
  }
  if (flags.quote === undefined) await askFor('quote', 'quote (nothing for none)');
  if (lacking.includes('--source')) await askFor('source', 'source (id or title)');
  if (lacking.includes('--said-at')) await askFor('saidAt', 'said (a date, or as the source names the day)');
  return { ...flags, ...told };
}

/** The statement, as it is written in the dossier. */
function toEntry(flags: Flags): Record<string, unknown> {
  const { id, speaker, as, claim, newClaim, about, quote, cue, mode, channel, saidAt, source, locator, told } = flags;
  const fields = {
    id,
    speaker,
    as,
    stance: flags.stance?.toUpperCase(),
    claim: newClaim === undefined ? claim : { text: newClaim, ...(about && { about: [...about] }) },
    quote,
    cue,
    mode: mode?.toUpperCase(),
    channel: channel?.toUpperCase().replaceAll('-', '_'),
    saidAt,
    toward: flags.toward?.map(toTarget),
    told: told && [...told],
    sources: source === undefined ? undefined : locator === undefined ? [source] : [{ source, locator }],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function toTarget(text: string): { actor: string; attitude: string } {
  const [, word = '', actor = ''] = /^\s*(\S+)\s+(.+?)\s*$/.exec(text) ?? [];
  const attitude = word.toUpperCase();
  if (!ATTITUDES.some((known) => known === attitude))
    throw new InputError(`--toward is an attitude (${toChoices(ATTITUDES).join(', ')}) and an actor, not "${text}"`);
  return { actor, attitude };
}

/** Checks the whole dossier; returns as what the new entry was read. */
async function check(open: () => Promise<OpenDatabase>, file: string, text: string): Promise<readonly string[]> {
  const database = await open();
  try {
    await migrate(database.graph, (line) => process.stderr.write(`${line}\n`));
    const runQuery: RunQuery = (name, params) => database.graph.read(name, params);
    const reading = { documents: [new DossierDocument({ file, text })], problems: [], complete: true };
    const { readings, warnings } = await validate(runQuery, reading);
    const last = `statements[${countStatements(text) - 1}]`;
    const ofEntry = readings.filter(({ path }) => path.startsWith(last));
    const odd = warnings
      .filter(({ path }) => path.startsWith(last))
      .map((problem) => `warning: ${problemLine(problem)}`);
    return [...new Set([...ofEntry.map(({ message }) => message), ...odd])];
  } catch (error) {
    throw toUserError(error, undefined, '; nothing was written');
  } finally {
    await database.close();
  }
}

function countStatements(text: string): number {
  const content = new DossierDocument({ file: '', text }).content as { statements?: unknown[] } | undefined;
  return content?.statements?.length ?? 0;
}

async function replace(file: string, { text: before, exists }: Before, text: string): Promise<void> {
  if (exists) {
    const now = await readText(file);
    if (!('text' in now) || now.text !== before)
      throw new HearsayError('CONFLICT', `${file} was changed meanwhile, and nothing was written: try again`);
  }
  await writeOutput(file, text, { option: '<file>', force: exists });
}

function toChoices(values: readonly string[]): string[] {
  return values.map((value) => value.toLowerCase().replaceAll('_', '-'));
}
