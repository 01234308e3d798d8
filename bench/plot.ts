import { QUESTIONS, type Question } from './questions.ts';
import { PEERS } from './support/peer.ts';
import type { Reads } from './support/results.ts';
import type { Measured } from './support/rounds.ts';
import { ratio, type Ratio } from './support/statistics.ts';

const WIDTH = 760;
const LEFT = 300;
const RIGHT = 120;
const BAR = 20;
const STEP = 28;
const TOP = 64;
const GAP = 44;

/** Position of a ratio on a logarithmic axis, on which a tenth, one and a hundred are all distinguishable. */
type Scale = (value: number) => number;

/**
 * Plots the throughput of Hearsay relative to each peer as SVG: one bar per peer and question, with the range over the
 * rounds. Readable on light and dark backgrounds.
 */
export function plot({ measured }: Reads): string {
  const groups = (Object.keys(QUESTIONS) as Question[]).map((question) => ({
    question,
    bars: barsOf(measured, question),
  }));
  const most = Math.max(2, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value.most)));
  const least = Math.min(0.5, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value.least)));
  const from = Math.log(least);
  const to = Math.log(most);
  const x: Scale = (value) => LEFT + ((Math.log(value) - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  let y = TOP;
  const drawn = groups.map(({ question, bars }) => {
    const begin = y;
    y += GAP + bars.length * STEP;
    return drawGroup(QUESTIONS[question], bars, begin, x);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    '<title>Requests a second that Hearsay answers, as a multiple of what each peer answers</title>',
    STYLE,
    `<rect class="ground" width="${WIDTH}" height="${y}" rx="8"/>`,
    `<text class="words" x="20" y="30" font-size="16">Requests a second: Hearsay’s to each peer’s (logarithmic; more is better)</text>`,
    `<line class="even" x1="${x(1).toFixed(1)}" x2="${x(1).toFixed(1)}" y1="${TOP - 14}" y2="${y - 20}"/>`,
    `<text class="faint" x="${x(1).toFixed(1)}" y="${y - 6}" text-anchor="middle">1 ×</text>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = `<style>
  .ground { fill: #ffffff } .words { fill: #1f2328 } .faint { fill: #59636e }
  .bar { fill: #4c8eda } .spread { stroke: #1f2328 } .even { stroke: #59636e; stroke-dasharray: 3 3 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } .words { fill: #f0f6fc } .faint { fill: #9198a1 }
    .spread { stroke: #f0f6fc } .even { stroke: #9198a1 }
  }
</style>`;

interface Bar {
  readonly title: string;
  readonly value: Ratio;
}

function barsOf(measured: readonly Measured[], question: Question): Bar[] {
  const rates = ({ busy }: Measured) => busy.map(({ perSecond }) => perSecond);
  const asked = measured.filter((one) => one.question === question);
  const own = asked.find(({ peer }) => peer === 'hearsay');
  return asked
    .filter((one) => own && one !== own)
    .map((one) => ({ title: PEERS[one.peer].replaceAll('`', ''), value: ratio(own ? rates(own) : [], rates(one)) }));
}

function drawGroup(title: string, bars: readonly Bar[], top: number, x: Scale): string {
  const at = (value: number) => x(value).toFixed(1);
  const drawn = bars.map(({ title: name, value: { median, least, most } }, index) => {
    const y = top + 14 + index * STEP;
    const from = Math.min(x(1), x(median));
    const to = Math.max(x(1), x(median));
    const middle = y + BAR / 2;
    return [
      `<text class="faint" x="${LEFT - 12}" y="${middle + 4}" text-anchor="end">${name}</text>`,
      `<rect class="bar" x="${from.toFixed(1)}" y="${y}" width="${(to - from).toFixed(1)}" height="${BAR}" rx="2"/>`,
      `<line class="spread" x1="${at(least)}" x2="${at(most)}" y1="${middle}" y2="${middle}"/>`,
      `<text class="words" x="${(Math.max(to, x(most)) + 8).toFixed(1)}" y="${middle + 4}">${median.toFixed(median >= 10 ? 0 : 2)} ×</text>`,
    ].join('\n');
  });
  return [`<text class="words" x="20" y="${top}" font-weight="600">${title}</text>`, ...drawn].join('\n');
}
