import { Command } from 'commander';
import { stringify } from 'yaml';
import { InputError } from '../common/errors.ts';
import { askDatabase } from './ask.ts';
import { openDatabase, type OpenDatabase } from './database.ts';

const SUBJECT = 'name aliases description claims(first: 0) { totalCount } mentions(first: 0) { totalCount }';
const OWNERS = 'control ownedBy { owner { id name } from { edtf } to { edtf } }';
const LIFE = 'founded { edtf } dissolved { edtf } succeededBy { id name }';
const ACTOR = `${SUBJECT} ... on Actor { names { name from { edtf } to { edtf } } wikidataId unnamed statements(first: 0) { totalCount } recordedAt }
  ... on Person { born { edtf } died { edtf } offices { id title of { id name } from { edtf } to { edtf } } }
  ... on Institution { ${LIFE} partOf { id name } ${OWNERS} } ... on Outlet { ${LIFE} reliability ${OWNERS} }
  ... on State { ${LIFE} } ... on Group { ${LIFE} }`;

/** The latest verdicts, and how many there are. */
const VERDICTS =
  'verdicts(first: 10) { totalCount nodes { id conclusion rating scale { value worst best } checker { id name } publishedAt { edtf } } }';

/** What is shown of an object, by the type in its id. */
const FIELDS: Readonly<Record<string, string>> = {
  actor: `... on Subject { ${ACTOR} }`,
  event: `... on Subject { ${SUBJECT} }`,
  place: `... on Subject { ${SUBJECT} }`,
  topic: `... on Subject { ${SUBJECT} }`,
  claim: `... on Claim { text kind about { id name } aboutStatements { id } contradicts { id text } entails { id text } entailedBy { id text }
    statements(first: 0) { totalCount } ${VERDICTS} recordedAt }`,
  source: `... on Source { title kind publisher { id name } publishedAt { edtf } updatedAt { edtf }
    status statusAt { edtf } statusNote language url archives { url at { edtf } } accessedAt { edtf } seen
    cites { id title } citedBy { id title } statements(first: 0) { totalCount } recordedAt }`,
  statement: `... on Statement { speaker { id name } spokenAs { id title } stance claim { id text } quote cue mode channel
    language originalLanguage translatedFrom saidAt { edtf } saidIn { id name } occasion { id name } certainty certaintyCue
    condition outcome outcomeShownBy { id } credibility note inferred { field reason } toward { attitude actor { id name } } told { id name } citations { source { id title status statusAt { edtf } } }
    provenance { inWords independentChains unknownLineage origins { title publisher { id name } } } respondsTo { id } responses { id }
    claimsAbout(first: 100) { nodes { id text } } statementsAbout(first: 100) { nodes { id stance speaker { id name } } }
    ${VERDICTS} recordedAt withdrawnAt }`,
  verdict: `... on Verdict { of { __typename id ... on Claim { text } ... on Statement { speaker { id name } quote claim { id text } } }
    checker { id name } rating scale { value worst best } conclusion publishedAt { edtf } source { id title } locator
    recordedAt withdrawnAt }`,
};

/** `hearsay show`: one object, by its id. */
export function showCommand(open: () => Promise<OpenDatabase> = openDatabase): Command {
  return new Command('show')
    .description('everything recorded about one object')
    .argument('<id>', 'actor:…, claim:…, statement:…, source:…, verdict:…, event:…, place:… or topic:…')
    .option('--json', 'print JSON, with empty fields too')
    .action(async (id: string, { json }: { readonly json?: true }) => {
      const fields = FIELDS[id.slice(0, id.indexOf(':'))] ?? '';
      const query = `query($id: ID!) { node(id: $id) { __typename id ${fields} } }`;
      const { node } = await askDatabase<{ node: object | null }>(open, query, { id });
      if (node === null) throw new InputError(`the record holds no ${id}: hearsay search finds ids by words`);
      process.stdout.write(json ? `${JSON.stringify(node, null, 2)}\n` : stringify(withoutEmpty(node)));
    });
}

/** Leaves out null and empty fields, and shortens `{ edtf: … }` and `{ totalCount: … }` to their value. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([, field]) => field !== null && !(Array.isArray(field) && field.length === 0),
  );
  const [only, ...more] = fields;
  if (only && more.length === 0 && (only[0] === 'edtf' || only[0] === 'totalCount')) return only[1];
  return Object.fromEntries(
    fields.map(([name, field]) => [name === '__typename' ? 'type' : name, withoutEmpty(field)]),
  );
}
