import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_DOSSIER_SIZE } from '../../common/bounds.ts';
import { InputError } from '../../common/errors.ts';
import { writeOutput } from '../../common/output.ts';
import { printable } from '../../common/printable.ts';
import {
  checkMapping,
  guessMapping,
  mappingText,
  parseMapping,
  readMapping,
  usualStanceColumn,
  withSignedStances,
  type Mapping,
} from './mapping.ts';

/** A mapping, and where it comes from or is kept. */
export interface ChosenMapping {
  readonly mapping: Mapping;
  /** Its file; undefined when it could not be saved. */
  readonly file: string | undefined;
  /** What became of the file: `saved as coding.map.yaml`. */
  readonly note: string;
}

/**
 * Chooses how the columns of a sheet are read: as a file or pairs say, or as the file beside the sheet, or as its headings
 * suggest. What was not in a file is saved beside the sheet, so that it can be edited and used again.
 *
 * @param typed `true`, pairs of heading and field, or the path of a file.
 * @param holds Whether a cell of a column has this value.
 * @throws InputError when it does not fit the sheet.
 */
export async function chooseMapping(
  sheet: string,
  headings: readonly string[],
  typed: string | true,
  holds: (heading: string, value: string) => Promise<boolean>,
  force = false,
): Promise<ChosenMapping> {
  const beside = `${sheet.replace(/(?:\.[^./]+)?(?:\.gz)?$/, '')}.map.yaml`;
  const file = typed === true ? ((await exists(beside)) ? beside : undefined) : typed.includes('=') ? undefined : typed;
  if (file !== undefined) {
    const mapping = readMapping(file, await textOf(file));
    checked(mapping, headings, file);
    return { mapping, file, note: `as ${printable(file)} says` };
  }
  const guessed = guessMapping(headings, typed === true ? undefined : parseMapping(typed));
  const stances = usualStanceColumn(guessed);
  const isSigned = stances !== undefined && headings.includes(stances) && (await holds(stances, '-1'));
  const mapping = isSigned ? withSignedStances(guessed, stances) : guessed;
  checked(mapping, headings, '--map');
  return { mapping, ...(await save(beside, mappingText(mapping, basename(sheet)), force)) };
}

function checked(mapping: Mapping, headings: readonly string[], where: string): void {
  try {
    checkMapping(mapping, headings);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${printable(where)}: ${error.message}`) : error;
  }
}

async function save(path: string, text: string, force: boolean): Promise<Omit<ChosenMapping, 'mapping'>> {
  if (!force && (await exists(path)))
    return { file: undefined, note: `${printable(path)} is there already and was left as it is: --force replaces it` };
  try {
    await writeOutput(path, text, { option: '--map', force });
  } catch (error) {
    return { file: undefined, note: `it could not be saved: ${(error as Error).message}` };
  }
  const name = printable(path);
  return { file: path, note: `saved as ${name}: edit it, and use it again with --map ${name}` };
}

async function textOf(file: string): Promise<string> {
  const stats = await stat(file).catch(() => undefined);
  const pairs = 'or pairs, Heading=field';
  if (!stats?.isFile())
    throw new InputError(`--map takes a file of a mapping, ${pairs}; there is no file ${printable(file)}`);
  if (stats.size > MAX_DOSSIER_SIZE) throw new InputError(`${printable(file)} is too large for a mapping of columns`);
  return readFile(file, 'utf8');
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
