import { Command, Option } from 'commander';
import { askDatabase } from '../ask.ts';
import { openDatabase, type OpenDatabase } from '../database.ts';
import { tableText, type Cell } from '../table.ts';
import { toFilter, upper, withFilter, type FilterFlags } from './filter-flags.ts';

interface Flags extends FilterFlags {
  readonly unit: string;
  readonly json?: true;
}

interface Group {
  readonly counts: {
    readonly total: number;
    readonly agree: number;
    readonly disagree: number;
    readonly declines: number;
    readonly neutral: number;
    readonly asks: number;
  };
  readonly attitudes: readonly { readonly attitude: string; readonly count: number }[];
}

interface Answer {
  readonly timeline: {
    readonly total: number;
    readonly buckets: readonly (Group & { readonly start: string; readonly end: string })[];
    readonly imprecise: Group;
  };
}

const GROUP = 'counts { total agree disagree declines neutral asks } attitudes { attitude count }';
const QUERY = `query($filter: StatementFilter, $unit: TimelineUnit!) {
  timeline(filter: $filter, unit: $unit) {
    total buckets { start end ${GROUP} } imprecise { ${GROUP} }
  }
}`;

/** `hearsay timeline`: statements, stances and attitudes over time. */
export function timelineCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  const command = new Command('timeline')
    .description('statements, stances and attitudes by day, week, month, quarter or year')
    .addOption(
      new Option('--unit <unit>', 'length of a bucket')
        .choices(['day', 'week', 'month', 'quarter', 'year'])
        .default('month'),
    )
    .option('--json', 'print the buckets as JSON');
  return withFilter(command).action(async (flags: Flags) => {
    const { timeline } = await askDatabase<Answer>(open, QUERY, {
      filter: toFilter(flags),
      unit: upper(flags.unit),
    });
    process.stdout.write(`${flags.json ? JSON.stringify(timeline, null, 2) : toText(timeline)}\n`);
  });
}

function toText({ buckets, imprecise, total }: Answer['timeline']): string {
  if (total === 0) return 'No statement passes the filter.';
  const header = ['from', 'to', 'statements', 'agree', 'disagree', 'neither', 'attitudes'];
  const rows = buckets.map(({ start, end, ...group }) => [start, end, ...toCells(group)]);
  return tableText(header, [...rows, ['in no single one', '', ...toCells(imprecise)]]);
}

function toCells({ counts, attitudes }: Group): Cell[] {
  const shown = attitudes.filter(({ attitude }) => attitude !== 'NEUTRAL');
  const attitudeText = shown.map(({ attitude, count }) => `${attitude.toLowerCase()} ${count}`).join(', ');
  const neither = counts.declines + counts.neutral + counts.asks;
  return [counts.total, counts.agree, counts.disagree, neither, attitudeText];
}
