import type { CitationEntry, StatementEntry } from '../record/format.ts';
import type { Cast } from './cast.ts';
import type { Player } from './player.ts';
import type { Claims, ClaimContext } from './claims.ts';
import { partialDate } from './days.ts';
import { HUB_INTERVAL, HUBS } from './hubs.ts';
import { quoteIn } from './quotes.ts';
import type { Random } from '../common/random.ts';
import type { Story } from './stories.ts';

type Stance = StatementEntry['stance'];
type Attitude = NonNullable<StatementEntry['toward']>[number]['attitude'];

/** An earlier statement, which its speaker may retract and others may answer. */
interface EarlierStatement {
  readonly id: string;
  readonly speaker: Player;
  readonly claim: ClaimContext;
  readonly agreed: boolean;
}

/** The content of a statement, before it is worded. */
interface Intent {
  readonly speaker: Player;
  readonly claim: ClaimContext;
  readonly agrees: boolean;
  readonly target: Player | undefined;
  readonly answers: EarlierStatement | undefined;
}

/** Creates statements with consecutive ids. */
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
  NEUTRAL: ['took note of'],
  ASKS: ['asked'],
};
const MEMORY_SIZE = 1_000;

/** Creates a generator of statements about the claims by the actors. */
export function createReporter(cast: Cast, claims: Claims): Reporter {
  const memory: EarlierStatement[] = [];
  let latest: EarlierStatement | undefined;
  const hubs = findHubs(cast);
  let count = 0;

  return (random, story) => {
    const isBetweenHubs = count % HUB_INTERVAL === 0;
    count += 1;
    const id = `statement:${count}`;
    const intent = isBetweenHubs
      ? hubIntent(random, claims, hubs)
      : chooseIntent(random, story, cast, claims, recallStatement(random, memory, latest), hubs);
    const { speaker, claim, agrees } = intent;
    latest = { id, speaker, claim, agreed: agrees };
    memory[count <= MEMORY_SIZE ? count - 1 : random.below(MEMORY_SIZE)] = latest;
    return toEntry(random, id, story, intent, cast);
  };
}

/** The previous statement, or a random one from memory, in which old ones are overwritten at random. */
function recallStatement(
  random: Random,
  memory: readonly EarlierStatement[],
  latest: EarlierStatement | undefined,
): EarlierStatement | undefined {
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

function hubIntent(random: Random, claims: Claims, { speaker, target }: Hubs): Intent {
  const claim = claims.draw(random);
  return { speaker, claim, agrees: agreesWith(random, speaker, claim), target, answers: undefined };
}

/** Keeps the number of statements by the hub speaker about the hub target fixed: none are added by chance. */
function chooseIntent(
  random: Random,
  story: Story,
  cast: Cast,
  claims: Claims,
  earlier: EarlierStatement | undefined,
  hubs: Hubs,
): Intent {
  const intent = anyIntent(random, story, cast, claims, earlier);
  const targets = [...intent.claim.about, intent.target];
  if (intent.speaker !== hubs.speaker || !targets.includes(hubs.target)) return intent;
  const other = cast.target(random);
  return { ...intent, speaker: other === hubs.speaker ? hubs.target : other };
}

function anyIntent(
  random: Random,
  story: Story,
  cast: Cast,
  claims: Claims,
  earlier: EarlierStatement | undefined,
): Intent {
  const draw = random.below(100);
  if (earlier && draw < 4) return reversalIntent(earlier);
  if (earlier && draw < 16) return answerIntent(random, earlier, cast);
  const speaker = random.chance(50) ? story.host : cast.speaker(random);
  const claim = claims.draw(random);
  const target = random.chance(25) ? cast.target(random) : random.chance(80) ? claim.about[0] : undefined;
  return { speaker, claim, agrees: agreesWith(random, speaker, claim), target, answers: undefined };
}

/** The same speaker now takes the other side. */
function reversalIntent({ speaker, claim, agreed }: EarlierStatement): Intent {
  return { speaker, claim, agrees: !agreed, target: claim.about[0], answers: undefined };
}

/** Another actor, often one that the claim is about, mostly takes the other side. */
function answerIntent(random: Random, earlier: EarlierStatement, cast: Cast): Intent {
  const { claim } = earlier;
  const speaker = (random.chance(60) && claim.about[0]) || cast.speaker(random);
  const agrees = random.chance(20) ? earlier.agreed : !earlier.agreed;
  return { speaker, claim, agrees, target: earlier.speaker, answers: earlier };
}

function agreesWith(random: Random, speaker: Player, claim: ClaimContext): boolean {
  return (speaker.bloc !== claim.against) === random.chance(85);
}

function toEntry(random: Random, id: string, story: Story, intent: Intent, cast: Cast): StatementEntry {
  const { speaker, claim, target, answers } = intent;
  const day = story.day - random.below(3);
  const stance = chooseStance(random, intent);
  const mode = random.any(['DIRECT', 'DIRECT', 'DIRECT', 'MIXED', 'INDIRECT'] as const);
  return {
    id,
    speaker: speaker.entry.id,
    as: random.chance(85) ? chooseOffice(speaker, day) : undefined,
    stance,
    claim: claim.id,
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

/** The office that the speaker holds on a day. */
function chooseOffice({ tenures }: Player, day: number): string | undefined {
  return tenures.find(({ from, to }) => from <= day && day <= to)?.office;
}

function addressee(random: Random, speaker: Player, cast: Cast): string[] | undefined {
  const addressed = random.chance(50) ? cast.outlet(random) : cast.target(random);
  return addressed === speaker ? undefined : [addressed.entry.id];
}

/** The citations from a copy of the story back to its origin, with occasional gaps, and the second origin if there is one. */
function citations(random: Random, { sources, chain }: Story, quoted: boolean): CitationEntry[] {
  const nearest = random.below(chain);
  const chosen = sources.filter(
    (_, n) => n === nearest || (n < nearest ? random.chance(85) : n >= chain && random.chance(60)),
  );
  return chosen.reverse().map(({ id, language }) => {
    const hasOwnQuote = quoted && random.chance(30);
    return {
      source: id,
      quote: hasOwnQuote ? quoteIn(random, language ?? 'en') : undefined,
      language: hasOwnQuote ? (language ?? 'en') : undefined,
      verbatim: hasOwnQuote ? random.chance(80) : undefined,
      locator: random.chance(50) ? `paragraph ${1 + random.below(12)}` : undefined,
      commitment: random.any(['NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'ENDORSES', 'DISTANCES'] as const),
    };
  });
}
