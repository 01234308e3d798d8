/** What a column of a sheet may say, with the headings from which it is guessed. */
export const SHEET_FIELDS = {
  id: ['id', 'statement id', 'nr', 'no', 'number'],
  speaker: ['speaker', 'person', 'actor', 'who', 'name', 'politician', 'said by'],
  office: ['office', 'organization', 'organisation', 'institution', 'affiliation', 'body'],
  claim: ['claim', 'concept', 'proposition', 'frame', 'code', 'category'],
  stance: ['stance', 'agreement', 'position', 'qualifier', 'polarity', 'agree'],
  quote: ['quote', 'text', 'quotation', 'words', 'excerpt'],
  cue: ['cue', 'verb', 'reporting verb'],
  mode: ['mode'],
  channel: ['channel'],
  saidIn: ['said in'],
  occasion: ['occasion'],
  // Not guessed: what other sheets call so may be on a scale of their own.
  certainty: [],
  certaintyCue: ['certainty cue', 'hedge'],
  condition: [],
  outcome: [],
  outcomeShownBy: ['outcome shown by'],
  originalLanguage: ['original language'],
  note: ['note', 'notes'],
  saidAt: ['saidat', 'said at', 'said', 'date said', 'statement date'],
  credibility: ['credibility'],
  about: ['about', 'subject', 'topic', 'issue'],
  toward: ['toward', 'target'],
  attitude: ['attitude'],
  told: ['told', 'addressee', 'audience'],
  source: ['source', 'document', 'article', 'title', 'headline', 'document title'],
  sourceKind: ['source kind', 'document type'],
  url: ['url', 'link', 'address', 'web address'],
  publisher: ['publisher', 'outlet', 'newspaper', 'medium', 'media', 'publication'],
  publishedAt: ['publishedat', 'published at', 'published', 'date', 'publication date', 'document date', 'day'],
  language: ['language', 'lang'],
  locator: ['locator', 'paragraph', 'page'],
  claimKind: ['claim kind', 'kind'],
} as const satisfies Record<string, readonly string[]>;

export type SheetField = keyof typeof SHEET_FIELDS;

/** Whether a name is that of a field. */
export function isSheetField(name: string): name is SheetField {
  return Object.hasOwn(SHEET_FIELDS, name);
}

/** The names of all fields. */
export const SHEET_FIELD_NAMES: readonly string[] = Object.keys(SHEET_FIELDS);

/** The field that a heading most likely stands for; undefined if none does. */
export function guessField(heading: string): SheetField | undefined {
  const words = heading
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
  const [field] =
    Object.entries(SHEET_FIELDS).find(([, headings]) => (headings as readonly string[]).includes(words)) ?? [];
  return field as SheetField | undefined;
}

/** What the cells of a column with a stance usually hold, when they do not hold stances. */
export const USUAL_STANCES: Readonly<Record<string, string>> = {
  '0': 'DENIES',
  '1': 'ASSERTS',
  no: 'DENIES',
  yes: 'ASSERTS',
  false: 'DENIES',
  true: 'ASSERTS',
  disagree: 'DENIES',
  agree: 'ASSERTS',
  neutral: 'NEUTRAL',
};

/** The same of a column that also holds -1, so that its 0 is the middle, as in Discourse Network Analyzer's integers. */
export const SIGNED_STANCES: Readonly<Record<string, string>> = {
  ...USUAL_STANCES,
  '-1': 'DENIES',
  '0': 'NEUTRAL',
  '+1': 'ASSERTS',
};
