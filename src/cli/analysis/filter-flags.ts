import { Option, type Command } from 'commander';
import { InputError } from '../../common/errors.ts';

/** Flags that every question takes, as commander hands them over. */
export interface FilterFlags {
  readonly speaker?: string[];
  readonly rollUp?: true;
  readonly about?: string[];
  readonly told?: string[];
  readonly claim?: string[];
  readonly stance?: string[];
  readonly attitude?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly dating?: string;
  readonly outlet?: string[];
  readonly source?: string[];
  readonly restsOn?: string[];
  readonly text?: string;
  readonly standsWithout?: string[];
  readonly minOrigins?: string;
  readonly maxOrigins?: string;
  readonly credibility?: string[];
  readonly reliability?: string[];
  readonly asOf?: string;
}

/** Adds the flags that narrow which statements count: the fields of StatementFilter. */
export function withFilter(command: Command): Command {
  return command
    .option('--from <day>', 'said on this day or later, 2020-11-01')
    .option('--to <day>', 'said on this day or earlier')
    .option('--dating <how>', 'dates known in part: possible (the default) or certain to lie between --from and --to')
    .option('--speaker <id...>', 'said by one of these actors')
    .option('--roll-up', 'widen --speaker to what was said for it by its office holders and parts')
    .option('--about <id...>', 'about one of these actors, events, places or topics')
    .option('--told <id...>', 'said to one of these actors')
    .option('--claim <id...>', 'on one of these claims')
    .option('--stance <stance...>', 'of one of these stances: asserts, denies, questions, concedes, declines, retracts')
    .option('--attitude <attitude...>', 'showing one of these attitudes: accuses, praises, …')
    .option('--outlet <id...>', 'carried by a source that one of these published')
    .option('--source <id...>', 'carried by one of these sources')
    .option('--rests-on <id...>', 'resting on these sources or outlets alone')
    .option('--stands-without <id...>', 'having an origin beside these sources and outlets')
    .option('--text <words>', 'whose quote or claim has these words')
    .option('--min-origins <number>', 'independently corroborated by at least so many origins')
    .option('--max-origins <number>', 'independently corroborated by at most so many origins: 1 for a single source')
    .option('--credibility <number...>', 'rated with one of these, 1 (confirmed) to 6 (cannot be judged)')
    .option('--reliability <letter...>', 'of an origin whose outlet is rated with one of these, A to F')
    .option('--as-of <instant>', 'as the record stood at that moment, 2024-05-01T00:00:00Z');
}

/** Adds --level: whom words count for. */
export function withLevel(command: Command): Command {
  return command.addOption(
    new Option('--level <level>', 'whom words count for').choices(['person', 'institution', 'state']).default('person'),
  );
}

/** The filter that the flags ask for, as a variable of type StatementFilter. */
export function toFilter(flags: FilterFlags): Record<string, unknown> {
  const { from, to, minOrigins, maxOrigins, stance, attitude, dating, credibility, reliability } = flags;
  const { speaker, rollUp, about, told, claim, outlet, source, restsOn, standsWithout, text, asOf } = flags;
  const given = {
    speaker,
    rollUp,
    about,
    told,
    claim,
    outlet,
    source,
    restsOn,
    standsWithout,
    text,
    asOf,
    saidFrom: from,
    saidTo: to,
    dating: dating?.toUpperCase(),
    stance: stance?.map(upper),
    attitude: attitude?.map(upper),
    reliability: reliability?.map(upper),
    credibility: credibility?.map((text) => wholeNumber('--credibility', text)),
    ...(maxOrigins !== undefined && { maxOrigins: wholeNumber('--max-origins', maxOrigins) }),
    ...(minOrigins !== undefined && { minOrigins: wholeNumber('--min-origins', minOrigins) }),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** A value of an enum as the schema writes it. */
export function upper(text: string): string {
  return text.toUpperCase().replaceAll('-', '_');
}

/** @throws InputError for anything but digits. */
export function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InputError(`${flag} takes a whole number, received ${JSON.stringify(text)}`);
  return Number(text);
}
