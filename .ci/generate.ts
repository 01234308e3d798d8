// Writes src/generated/resolvers.ts from schema.graphql; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse } from 'graphql';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/generated/resolvers.ts');
const sdl = readFileSync(join(root, 'schema.graphql'), 'utf8');

const actor = '../actors/actor.ts#ActorRecord';
const subject = '../subjects/subject.ts#SubjectRecord';
const claim = '../claims/claim.ts#ClaimRecord';
const statement = '../statements/statement.ts#StatementRecord';
const source = '../sources/source.ts#SourceRecord';

const config = {
  contextType: '../context.ts#Context',
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  avoidOptionals: { field: true },
  scalars: {
    Date: 'string',
    DateTime: { input: 'Date', output: 'string' },
    URL: 'string',
    JSON: 'unknown',
    ID: 'string',
  },
  mappers: {
    Node: '../nodes/node.ts#NodeRecord',
    Subject: '../subjects/subject.ts#AnySubjectRecord',
    Actor: actor,
    Person: actor,
    State: actor,
    Institution: actor,
    Outlet: actor,
    Group: actor,
    Office: '../actors/actor.ts#OfficeRecord',
    Identification: '../actors/actor.ts#IdentificationRecord',
    Event: subject,
    Place: subject,
    Topic: subject,
    Claim: claim,
    Position: '../claims/claim.ts#PositionRecord',
    Statement: statement,
    Target: '../statements/statement.ts#TargetRecord',
    Citation: '../statements/statement.ts#CitationRecord',
    Provenance: '../statements/provenance.ts#Chain',
    SourceLink: '../statements/provenance.ts#Link',
    Corroboration: '../analysis/corroboration/corroboration.ts#Corroborated',
    CorroborationSide: '../analysis/corroboration/corroboration.ts#SideOfClaim',
    Origin: '../analysis/corroboration/corroboration.ts#OriginOfSide',
    Falls: '../analysis/corroboration/falls.ts#FallenWith',
    Brief: '../briefs/brief.ts#BriefRecord',
    BriefSection: '../briefs/brief.ts#Section',
    BriefParagraph: '../briefs/brief.ts#Paragraph',
    BriefSentence: '../briefs/brief.ts#Sentence',
    Footnote: '../briefs/brief.ts#FootnoteRecord',
    CitationCircle: '../statements/provenance.ts#Circle',
    Source: source,
    Revision: '../revisions/revision.ts#RevisionRecord',
    PartialDate: 'string',
    PageInfo: '../paging/page.ts#PageInfoRecord',
    ActorConnection: '../actors/actor.ts#ActorPage',
    ActorEdge: '../actors/actor.ts#ActorRow',
    ClaimConnection: '../claims/claim.ts#ClaimPage',
    ClaimEdge: '../claims/claim.ts#ClaimRow',
    StatementConnection: '../statements/statement.ts#StatementPage',
    StatementEdge: '../statements/statement.ts#StatementRow',
    SourceConnection: '../sources/source.ts#SourcePage',
    SourceEdge: '../sources/source.ts#SourceRow',
    SearchConnection: '../search/search.ts#SearchPage',
    SearchEdge: '../search/search.ts#SearchHit',
    StanceMatrix: '../analysis/matrices/stance-matrix.ts#StanceMatrixRecord',
    StanceCell: '../analysis/matrices/stance-matrix.ts#StanceCellRecord',
    StanceCellConnection: '../analysis/pages.ts#StanceCellPage',
    StanceCellEdge: '../analysis/pages.ts#StanceCellRow',
    AttitudeMatrix: '../analysis/matrices/attitude-matrix.ts#AttitudeMatrixRecord',
    AttitudeCell: '../analysis/matrices/attitude-matrix.ts#AttitudeCellRecord',
    AttitudeCellConnection: '../analysis/pages.ts#AttitudeCellPage',
    AttitudeCellEdge: '../analysis/pages.ts#AttitudeCellRow',
    Network: '../analysis/network/network.ts#NetworkRecord',
    NetworkNode: '../analysis/pages.ts#NodeInNetwork',
    NetworkEdge: '../analysis/network/network.ts#NetworkEdgeRecord',
    NetworkEdgeConnection: '../analysis/pages.ts#NetworkEdgePage',
    NetworkEdgeEdge: '../analysis/pages.ts#NetworkEdgeRow',
    Camps: '../analysis/network/camps.ts#CampsRecord',
    Camp: '../analysis/pages.ts#CampInNetwork',
    Timeline: '../analysis/timeline/timeline.ts#TimelineRecord',
    TimelineBucket: '../analysis/timeline/timeline.ts#TimelineBucketRecord',
    TimelineGroup: '../analysis/timeline/timeline.ts#TimelineGroupRecord',
    Dispute: '../analysis/disputes/dispute.ts#DisputeRecord',
    DisputeGround: '../analysis/disputes/dispute.ts#GroundRecord',
    DisputeSide: '../analysis/disputes/dispute.ts#SideRecord',
    DisputeActor: '../analysis/disputes/dispute.ts#SideActorRecord',
    DisputeConnection: '../analysis/disputes/dispute.ts#DisputePage',
    DisputeEdge: '../analysis/disputes/dispute.ts#DisputeRow',
    Reversal: '../analysis/reversals/reversal.ts#ReversalRecord',
    ReversalConnection: '../analysis/reversals/reversal.ts#ReversalPage',
    ReversalEdge: '../analysis/reversals/reversal.ts#ReversalRow',
    Paths: '../analysis/paths/path.ts#PathsRecord',
    Path: '../analysis/paths/path.ts#PathRecord',
    Hop: '../analysis/paths/path.ts#HopRecord',
    Tie: '../analysis/paths/path.ts#ShownTieRecord',
    Exchange: '../analysis/exchange/exchange.ts#ExchangeRecord',
    ExchangeLine: '../analysis/exchange/exchange.ts#LineRecord',
  },
};
const output = await codegen({
  filename: target,
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents: [],
  config,
  plugins: [{ typescript: {} }, { resolvers: {} }],
  pluginMap: { typescript, resolvers: typescriptResolvers },
});
const text = await format(`// Generated from schema.graphql by npm run generate; not edited by hand.\n${output}`, {
  parser: 'typescript',
  singleQuote: true,
  printWidth: 120,
});

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/generated/resolvers.ts is not up to date: run npm run generate');
  process.exit(1);
}
