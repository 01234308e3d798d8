import type { CitationEntry, StatementEntry } from '../record/format.ts';
import type { Cast } from './cast.ts';
import type { Player } from './player.ts';
import type { Claims, Matter } from './claims.ts';
import { partialDate } from './days.ts';
import { HUB_EVERY, HUBS } from './hubs.ts';
import { quoteIn } from './quotes.ts';
import type { Random } from '../common/random.ts';
import type { Story } from './stories.ts';

type Stance = StatementEntry['stance'];
type Attitude = NonNullable<StatementEntry['toward']>[number]['attitude'];

/** A statement made earlier, which its speaker may take back and others may answer. */
interface Earlier {
  readonly id: string;
  readonly speaker: Player;
  readonly matter: Matter;
  readonly agreed: boolean;
}

/** What a statement is about to say, before it is put in words. */
interface Intent {
  readonly speaker: Player;
  readonly matter: Matter;
  readonly agrees: boolean;
  readonly target: Player | undefined;
  readonly answers: Earlier | undefined;
}

/** Makes statements, with ids that follow each other. */
export type Reporter = (random: Random, story: Story) => StatementEntry;

const AGREEING: readonly Stance[] = ['ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'ASSERTS', 'CONCEDES'];
const DISAGREEING: readonly Stance[] = ['DENIES', 'DENIES', 'DENIES', 'DENIES', 'QUESTIONS'];
const FRIENDLY: readonly Attitude[] = ['NEUTRAL', 'SUPPORTS', 'PRAISES', 'THANKS', 'PROMISES', 'REQUESTS'];
const HOSTILE: readonly Attitude[] = ['NEUTRAL', 'ACCUSES', 'ACCUSES', 'CRITICISES', 'WARNS', 'THREATENS', 'DEMANDS'];
const CUES: Readonly<Record<Stance, readonly string[]>> = {
  ASSERTS: ['said', 'stated', 'announced', 'insisted'],
  DENIES: ['denied', 'rejected', 'dismissed'],
  QUESTIONS: ['questioned', 'doubted'],
  CONCEDES: ['conceded', 'admitted'],
  DECLINES: ['declined to comment'],
  RETRACTS: ['took back', 'withdrew'],
};
const REMEMBERED = 1_000;

export function reporter(cast: Cast, claims: Claims): Reporter {
  const memory: Earlier[] = [];
  let latest: Earlier | undefined;
  const hubs = findHubs(cast);
  let made = 0;

  return (random, story) => {
    const isHubs = made % HUB_EVERY === 0;
    made += 1;
    const id = `statement:${made}`;
    const intent = isHubs
      ? betweenHubs(random, claims, hubs)
      : intended(random, story, cast, claims, recalled(random, memory, latest), hubs);
    const { speaker, matter, agrees } = intent;
    latest = { id, speaker, matter, agreed: agrees };
    memory[made <= REMEMBERED ? made - 1 : random.below(REMEMBERED)] = latest;
    return worded(random, id, story, intent, cast);
  };
}

/** The statement before, or one of any time, as old ones are forgotten by chance. */
function recalled(random: Random, memory: readonly Earlier[], latest: Earlier | undefined): Earlier | undefined {
  return latest === undefined || random.chance(50) ? latest : random.any(memory);
}

interface Hubs {
  readonly speaker: Player;
  readonly target: Player;
}

function findHubs({ players }: Cast): Hubs {
  const find = (id: string) => players.find(({ entry }) => entry.id === id) as Player;
  return { speaker: find(HUBS.speaker), target: find(HUBS.target) };
}

function betweenHubs(random: Random, claims: Claims, { speaker, target }: Hubs): Intent {
  const matter = claims.draw(random);
  return { speaker, matter, agrees: leans(random, speaker, matter), target, answers: undefined };
}

/** The hubs have their own share of the statements: others of the one are not about the other. */
function intended(
  random: Random,
  story: Story,
  cast: Cast,
  claims: Claims,
  earlier: Earlier | undefined,
  hubs: Hubs,
): Intent {
  const intent = anyIntent(random, story, cast, claims, earlier);
  const spokenOf = [...intent.matter.about, intent.target];
  if (intent.speaker !== hubs.speaker || !spokenOf.includes(hubs.target)) return intent;
  const other = cast.target(random);
  return { ...intent, speaker: other === hubs.speaker ? hubs.target : other };
}

function anyIntent(random: Random, story: Story, cast: Cast, claims: Claims, earlier: Earlier | undefined): Intent {
  const draw = random.below(100);
  if (earlier && draw < 4) return reversal(earlier);
  if (earlier && draw < 16) return answer(random, earlier, cast);
  const speaker = random.chance(50) ? story.host : cast.speaker(random);
  const matter = claims.draw(random);
  const target = random.chance(25) ? cast.target(random) : random.chance(80) ? matter.about[0] : undefined;
  return { speaker, matter, agrees: leans(random, speaker, matter), target, answers: undefined };
}

/** Who asserted it denies it now, or the other way round. */
function reversal({ speaker, matter, agreed }: Earlier): Intent {
  return { speaker, matter, agrees: !agreed, target: matter.about[0], answers: undefined };
}

/** Another, often one that the claim is about, mostly takes the other side. */
function answer(random: Random, earlier: Earlier, cast: Cast): Intent {
  const { matter } = earlier;
  const speaker = (random.chance(60) && matter.about[0]) || cast.speaker(random);
  const agrees = random.chance(20) ? earlier.agreed : !earlier.agreed;
  return { speaker, matter, agrees, target: earlier.speaker, answers: earlier };
}

function leans(random: Random, speaker: Player, matter: Matter): boolean {
  return (speaker.bloc !== matter.against) === random.chance(85);
}

function worded(random: Random, id: string, story: Story, intent: Intent, cast: Cast): StatementEntry {
  const { speaker, matter, target, answers } = intent;
  const day = story.day - random.below(3);
  const stance = chooseStance(random, intent);
  const mode = random.any(['DIRECT', 'DIRECT', 'DIRECT', 'MIXED', 'INDIRECT'] as const);
  return {
    id,
    speaker: speaker.entry.id,
    as: random.chance(85) ? chooseOffice(speaker, day) : undefined,
    stance,
    claim: matter.id,
    quote: mode === 'INDIRECT' ? undefined : quoteIn(random, speaker.language),
    cue: random.chance(90) ? random.any(CUES[stance]) : undefined,
    mode,
    channel: story.channel,
    saidAt: partialDate(random, day),
    credibility: random.chance(30) ? 1 + random.below(6) : undefined,
    toward:
      target && target !== speaker ? [{ actor: target.entry.id, attitude: chooseAttitude(random, intent) }] : undefined,
    told: random.chance(12) ? addressee(random, speaker, cast) : undefined,
    sources: citations(random, story, mode !== 'INDIRECT'),
    respondsTo: answers ? [answers.id] : undefined,
  };
}

function chooseStance(random: Random, { agrees, answers }: Intent): Stance {
  if (random.chance(2)) return 'DECLINES';
  if (!agrees && answers === undefined && random.chance(4)) return 'RETRACTS';
  return random.any(agrees ? AGREEING : DISAGREEING);
}

function chooseAttitude(random: Random, { speaker, target }: Intent): Attitude {
  return random.any((speaker.bloc === target?.bloc) === random.chance(85) ? FRIENDLY : HOSTILE);
}

/** The office that the speaker holds on that day. */
function chooseOffice({ tenures }: Player, day: number): string | undefined {
  return tenures.find(({ from, to }) => from <= day && day <= to)?.office;
}

function addressee(random: Random, speaker: Player, cast: Cast): string[] | undefined {
  const told = random.chance(50) ? cast.outlet(random) : cast.target(random);
  return told === speaker ? undefined : [told.entry.id];
}

/** From a copy of the story back to its origin, sometimes past one of them, and the second origin where there is one. */
function citations(random: Random, { sources, chain }: Story, quoted: boolean): CitationEntry[] {
  const nearest = random.below(chain);
  const chosen = sources.filter(
    (_, n) => n === nearest || (n < nearest ? random.chance(85) : n >= chain && random.chance(60)),
  );
  return chosen.reverse().map(({ id, language }) => {
    const own = quoted && random.chance(30);
    return {
      source: id,
      quote: own ? quoteIn(random, language ?? 'en') : undefined,
      language: own ? (language ?? 'en') : undefined,
      verbatim: own ? random.chance(80) : undefined,
      locator: random.chance(50) ? `paragraph ${1 + random.below(12)}` : undefined,
      commitment: random.any(['NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'ENDORSES', 'DISTANCES'] as const),
    };
  });
}
