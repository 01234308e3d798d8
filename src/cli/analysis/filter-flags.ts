import { Option, type Command } from 'commander';
import { InputError } from '../../common/errors.ts';

/** The filter flags of all analysis commands, as parsed by commander. */
export interface FilterFlags {
  readonly speaker?: string[];
  readonly rollUp?: true;
  readonly about?: string[];
  readonly aboutAll?: string[];
  readonly told?: string[];
  readonly claim?: string[];
  readonly stance?: string[];
  readonly attitude?: string[];
  readonly statementMode?: string[];
  readonly channel?: string[];
  readonly language?: string[];
  readonly saidIn?: string[];
  readonly dossier?: string[];
  readonly recordedFrom?: string;
  readonly recordedTo?: string;
  readonly outletKind?: string[];
  readonly outletControl?: string[];
  readonly from?: string;
  readonly to?: string;
  readonly dating?: string;
  readonly timeZone?: string;
  readonly outlet?: string[];
  readonly source?: string[];
  readonly restsOn?: string[];
  readonly text?: string;
  readonly standsWithout?: string[];
  readonly minIndependentChains?: string;
  readonly maxIndependentChains?: string;
  readonly independence?: string;
  readonly credibility?: string[];
  readonly reliability?: string[];
  readonly asOf?: string;
}

/** Adds the flags for the fields of StatementFilter, which choose the statements to count. */
export function withFilter(command: Command): Command {
  return command
    .option('--from <day>', 'said on or after this day, such as 2020-11-01')
    .option('--to <day>', 'said on or before this day')
    .option('--dating <how>', 'imprecise dates: those possibly (the default) or certain to be between --from and --to')
    .option('--time-zone <name>', 'IANA name of the time zone of the days, such as Asia/Baku; UTC by default')
    .option('--speaker <id...>', 'said by one of these actors')
    .option('--roll-up', 'include what office holders and parts of --speaker said on its behalf')
    .option('--about <id...>', 'about one of these actors, events, places, topics or statements')
    .option('--about-all <id...>', 'about each of these')
    .option('--told <id...>', 'said to one of these actors')
    .option('--claim <id...>', 'on one of these claims')
    .option(
      '--stance <stance...>',
      'with one of these stances: asserts, denies, questions, concedes, declines, retracts, neutral, asks',
    )
    .option('--attitude <attitude...>', 'with one of these attitudes: accuses, praises, …')
    .option('--statement-mode <mode...>', 'in one of these modes: direct, indirect, mixed, repost')
    .option('--channel <channel...>', 'through one of these channels: speech, interview, post, …')
    .option('--language <tag...>', 'said or quoted in one of these languages, such as tr')
    .option('--said-in <id...>', 'said at one of these places')
    .option('--dossier <name...>', 'from one of these dossiers')
    .option('--recorded-from <day>', 'recorded on or after this day')
    .option('--recorded-to <day>', 'recorded on or before this day')
    .option('--outlet <id...>', 'in a source published by one of these')
    .option('--outlet-kind <kind...>', 'in a source published by one of these kinds of actors: outlet, institution, …')
    .option('--outlet-control <control...>', 'in a source of a publisher under state, public, private or party control')
    .option('--source <id...>', 'in one of these sources')
    .option('--rests-on <id...>', 'known only through these sources or outlets')
    .option('--stands-without <id...>', 'known in another way than through these sources and outlets')
    .option('--text <words>', 'with these words in the quote or claim')
    .option('--min-independent-chains <number>', 'known through at least this many independent chains')
    .option(
      '--max-independent-chains <number>',
      'known through at most this many independent chains; 1 for single-source statements',
    )
    .option(
      '--independence <between>',
      'chains are independent between publishers (the default) or owners: publisher, owner',
    )
    .option('--credibility <number...>', 'with one of these ratings, 1 (confirmed) to 6 (cannot be judged)')
    .option('--reliability <letter...>', 'with an origin whose outlet has one of these ratings, A to F')
    .option('--as-of <instant>', 'the record as of this time, such as 2024-05-01T00:00:00Z');
}

/** Adds --level: whom statements are attributed to. */
export function withLevel(command: Command): Command {
  return command.addOption(
    new Option('--level <level>', 'whom statements are attributed to')
      .choices(['person', 'institution', 'state'])
      .default('person'),
  );
}

/** Converts the flags to a variable of type StatementFilter. */
export function toFilter(flags: FilterFlags): Record<string, unknown> {
  const { from, to, minIndependentChains, maxIndependentChains, stance, attitude, dating, independence } = flags;
  const { credibility, reliability, statementMode, channel, outletKind, outletControl } = flags;
  const { aboutAll, language, saidIn, dossier, recordedFrom, recordedTo } = flags;
  const { speaker, rollUp, about, told, claim, outlet, source, restsOn, standsWithout, text, asOf, timeZone } = flags;
  const filter = {
    speaker,
    rollUp,
    about,
    aboutAll,
    language,
    saidIn,
    dossier,
    recordedFrom,
    recordedTo,
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
    timeZone,
    dating: dating?.toUpperCase(),
    independence: independence?.toUpperCase(),
    stance: stance?.map(upper),
    attitude: attitude?.map(upper),
    mode: statementMode?.map(upper),
    channel: channel?.map(upper),
    outletKind: outletKind?.map(upper),
    outletControl: outletControl?.map(upper),
    reliability: reliability?.map(upper),
    credibility: credibility?.map((rating) => wholeNumber('--credibility', rating)),
    ...(maxIndependentChains !== undefined && {
      maxIndependentChains: wholeNumber('--max-independent-chains', maxIndependentChains),
    }),
    ...(minIndependentChains !== undefined && {
      minIndependentChains: wholeNumber('--min-independent-chains', minIndependentChains),
    }),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** Converts a choice such as `two-mode` to the enum value in the schema, `TWO_MODE`. */
export function upper(text: string): string {
  return text.toUpperCase().replaceAll('-', '_');
}

/**
 * Parses a non-negative integer of at most nine digits.
 *
 * @throws InputError naming the flag, for anything else.
 */
export function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InputError(`${flag} takes a whole number, received ${JSON.stringify(text)}`);
  return Number(text);
}
