// Generated from src/**/*.graphql by npm run generate; not edited by hand.
import type * as Types from './types.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRecord } from '../model/nodes/node.ts';
import type { AnySubjectRecord, SubjectRecord } from '../model/subjects/subject.ts';
import type {
  ActorRecord,
  OfficeRecord,
  IdentificationRecord,
  DatedNameRecord,
  OwnershipRecord,
  ActorPage,
  ActorRow,
} from '../model/actors/actor.ts';
import type { ClaimRecord, PositionRecord, ClaimPage, ClaimRow } from '../model/claims/claim.ts';
import type {
  StatementRecord,
  TargetRecord,
  CitationRecord,
  StatementPage,
  StatementRow,
} from '../model/statements/statement.ts';
import type { Provenance, Chain, Link, Circle } from '../model/statements/provenance.ts';
import type {
  CorroborationRecord,
  CorroborationSideRecord,
  OriginRecord,
} from '../analysis/corroboration/corroboration.ts';
import type { FallsRecord } from '../analysis/corroboration/falls.ts';
import type { BriefRecord, Section, Paragraph, Sentence, FootnoteRecord } from '../analysis/briefs/brief.ts';
import type { SourceRecord, ArchiveRecord, SourcePage, SourceRow } from '../model/sources/source.ts';
import type { VerdictRecord, VerdictPage, VerdictRow } from '../model/verdicts/verdict.ts';
import type { RevisionRecord } from '../model/revisions/revision.ts';
import type { PageInfoRecord } from '../paging/page.ts';
import type { SearchPage, SearchHit } from '../model/search/search.ts';
import type {
  StanceMatrixRecord,
  StanceCellRecord,
  StanceCellPage,
  StanceCellRow,
} from '../analysis/matrices/stance-matrix.ts';
import type {
  AttitudeMatrixRecord,
  AttitudeCellRecord,
  AttitudeCellPage,
  AttitudeCellRow,
} from '../analysis/matrices/attitude-matrix.ts';
import type {
  NetworkRecord,
  NodeInNetwork,
  NetworkEdgeRecord,
  NetworkEdgePage,
  NetworkEdgeRow,
} from '../analysis/network/network.ts';
import type { CampsRecord, CampInNetwork } from '../analysis/network/camps.ts';
import type { TimelineRecord, TimelineBucketRecord, TimelineGroupRecord } from '../analysis/timeline/timeline.ts';
import type {
  DisputeRecord,
  GroundRecord,
  SideRecord,
  SideActorRecord,
  DisputePage,
  DisputeRow,
} from '../analysis/disputes/dispute.ts';
import type { ReversalRecord, ReversalPage, ReversalRow } from '../analysis/reversals/reversal.ts';
import type { PathsRecord, PathRecord, HopRecord, ShownTieRecord } from '../analysis/paths/path.ts';
import type { ExchangeRecord, LineRecord } from '../analysis/exchange/exchange.ts';
import type { Context } from '../model/context.ts';
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Actor: ResolverTypeWrapper<ActorRecord>;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<ActorRecord>;
  State: ResolverTypeWrapper<ActorRecord>;
  Institution: ResolverTypeWrapper<ActorRecord>;
  Outlet: ResolverTypeWrapper<ActorRecord>;
  Group: ResolverTypeWrapper<ActorRecord>;
  ActorKind: Types.ActorKind;
  DatedName: ResolverTypeWrapper<DatedNameRecord>;
  Ownership: ResolverTypeWrapper<OwnershipRecord>;
  Control: Types.Control;
  Reliability: Types.Reliability;
  ActorFilter: Types.ActorFilter;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<ActorRow>;
  Office: ResolverTypeWrapper<OfficeRecord>;
  Identification: ResolverTypeWrapper<IdentificationRecord>;
  Float: ResolverTypeWrapper<Types.Scalars['Float']['output']>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimKind: Types.ClaimKind;
  ClaimFilter: Types.ClaimFilter;
  ClaimOrder: Types.ClaimOrder;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimRow>;
  Position: ResolverTypeWrapper<PositionRecord>;
  Node: ResolverTypeWrapper<NodeRecord>;
  Revision: ResolverTypeWrapper<RevisionRecord>;
  SearchType: Types.SearchType;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchHit>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceKind: Types.SourceKind;
  Archive: ResolverTypeWrapper<ArchiveRecord>;
  SourceStatus: Types.SourceStatus;
  SourceFilter: Types.SourceFilter;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<SourceRow>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Chain: ResolverTypeWrapper<Chain>;
  CitationCircle: ResolverTypeWrapper<Circle>;
  SourceLink: ResolverTypeWrapper<Link>;
  StatementFilter: Types.StatementFilter;
  Independence: Types.Independence;
  Dating: Types.Dating;
  Statement: ResolverTypeWrapper<StatementRecord>;
  Stance: Types.Stance;
  Attitude: Types.Attitude;
  StatementMode: Types.StatementMode;
  Certainty: Types.Certainty;
  Outcome: Types.Outcome;
  Inference: ResolverTypeWrapper<Types.Inference>;
  Channel: Types.Channel;
  Target: ResolverTypeWrapper<TargetRecord>;
  Citation: ResolverTypeWrapper<CitationRecord>;
  Commitment: Types.Commitment;
  StatementOrder: Types.StatementOrder;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<StatementRow>;
  Subject: ResolverTypeWrapper<AnySubjectRecord>;
  Event: ResolverTypeWrapper<SubjectRecord>;
  Place: ResolverTypeWrapper<SubjectRecord>;
  Topic: ResolverTypeWrapper<SubjectRecord>;
  PageInfo: ResolverTypeWrapper<PageInfoRecord>;
  PartialDate: ResolverTypeWrapper<string>;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Types.Scalars['URL']['output']>;
  JSON: ResolverTypeWrapper<Types.Scalars['JSON']['output']>;
  Verdict: ResolverTypeWrapper<VerdictRecord>;
  RatingScale: ResolverTypeWrapper<Types.RatingScale>;
  Conclusion: Types.Conclusion;
  VerdictFilter: Types.VerdictFilter;
  VerdictConnection: ResolverTypeWrapper<VerdictPage>;
  VerdictEdge: ResolverTypeWrapper<VerdictRow>;
  ReferenceFormat: Types.ReferenceFormat;
  Brief: ResolverTypeWrapper<BriefRecord>;
  BriefFormat: Types.BriefFormat;
  BriefSection: ResolverTypeWrapper<Section>;
  BriefParagraph: ResolverTypeWrapper<Paragraph>;
  BriefSentence: ResolverTypeWrapper<Sentence>;
  Footnote: ResolverTypeWrapper<FootnoteRecord>;
  Corroboration: ResolverTypeWrapper<CorroborationRecord>;
  ClaimSide: Types.ClaimSide;
  CorroborationSide: ResolverTypeWrapper<CorroborationSideRecord>;
  Origin: ResolverTypeWrapper<OriginRecord>;
  ReliabilityCount: ResolverTypeWrapper<Types.ReliabilityCount>;
  CredibilityCount: ResolverTypeWrapper<Types.CredibilityCount>;
  Falls: ResolverTypeWrapper<FallsRecord>;
  DisputeOrder: Types.DisputeOrder;
  DisputeKind: Types.DisputeKind;
  Dispute: ResolverTypeWrapper<DisputeRecord>;
  DisputeGround: ResolverTypeWrapper<GroundRecord>;
  DisputeSide: ResolverTypeWrapper<SideRecord>;
  DisputeActor: ResolverTypeWrapper<SideActorRecord>;
  SideOrigins: ResolverTypeWrapper<Types.SideOrigins>;
  DisputeConnection: ResolverTypeWrapper<DisputePage>;
  DisputeEdge: ResolverTypeWrapper<DisputeRow>;
  Exchange: ResolverTypeWrapper<ExchangeRecord>;
  ExchangeLine: ResolverTypeWrapper<LineRecord>;
  AttitudeMatrix: ResolverTypeWrapper<AttitudeMatrixRecord>;
  AttitudeCell: ResolverTypeWrapper<AttitudeCellRecord>;
  AttitudeCount: ResolverTypeWrapper<Types.AttitudeCount>;
  AttitudeCellConnection: ResolverTypeWrapper<AttitudeCellPage>;
  AttitudeCellEdge: ResolverTypeWrapper<AttitudeCellRow>;
  StanceMatrix: ResolverTypeWrapper<StanceMatrixRecord>;
  StanceCell: ResolverTypeWrapper<StanceCellRecord>;
  StanceCounts: ResolverTypeWrapper<Types.StanceCounts>;
  StanceCellConnection: ResolverTypeWrapper<StanceCellPage>;
  StanceCellEdge: ResolverTypeWrapper<StanceCellRow>;
  Camps: ResolverTypeWrapper<CampsRecord>;
  Camp: ResolverTypeWrapper<CampInNetwork>;
  NetworkMode: Types.NetworkMode;
  NetworkMeasure: Types.NetworkMeasure;
  NetworkNormalization: Types.NetworkNormalization;
  Duplicates: Types.Duplicates;
  NetworkFormat: Types.NetworkFormat;
  Network: ResolverTypeWrapper<NetworkRecord>;
  NetworkNode: ResolverTypeWrapper<NodeInNetwork>;
  NetworkEdge: ResolverTypeWrapper<NetworkEdgeRecord>;
  NetworkEdgeConnection: ResolverTypeWrapper<NetworkEdgePage>;
  NetworkEdgeEdge: ResolverTypeWrapper<NetworkEdgeRow>;
  TieKind: Types.TieKind;
  Paths: ResolverTypeWrapper<PathsRecord>;
  Path: ResolverTypeWrapper<PathRecord>;
  Hop: ResolverTypeWrapper<HopRecord>;
  Tie: ResolverTypeWrapper<ShownTieRecord>;
  ReversalKind: Types.ReversalKind;
  PairOrder: Types.PairOrder;
  Reversal: ResolverTypeWrapper<ReversalRecord>;
  ReversalConnection: ResolverTypeWrapper<ReversalPage>;
  ReversalEdge: ResolverTypeWrapper<ReversalRow>;
  ActorLevel: Types.ActorLevel;
  TimelineUnit: Types.TimelineUnit;
  Timeline: ResolverTypeWrapper<TimelineRecord>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucketRecord>;
  TimelineGroup: ResolverTypeWrapper<TimelineGroupRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Types.Scalars['ID']['output'];
  Int: Types.Scalars['Int']['output'];
  String: Types.Scalars['String']['output'];
  Actor: ActorRecord;
  Boolean: Types.Scalars['Boolean']['output'];
  Person: ActorRecord;
  State: ActorRecord;
  Institution: ActorRecord;
  Outlet: ActorRecord;
  Group: ActorRecord;
  DatedName: DatedNameRecord;
  Ownership: OwnershipRecord;
  ActorFilter: Types.ActorFilter;
  ActorConnection: ActorPage;
  ActorEdge: ActorRow;
  Office: OfficeRecord;
  Identification: IdentificationRecord;
  Float: Types.Scalars['Float']['output'];
  Claim: ClaimRecord;
  ClaimFilter: Types.ClaimFilter;
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimRow;
  Position: PositionRecord;
  Node: NodeRecord;
  Revision: RevisionRecord;
  SearchConnection: SearchPage;
  SearchEdge: SearchHit;
  Source: SourceRecord;
  Archive: ArchiveRecord;
  SourceFilter: Types.SourceFilter;
  SourceConnection: SourcePage;
  SourceEdge: SourceRow;
  Provenance: Provenance;
  Chain: Chain;
  CitationCircle: Circle;
  SourceLink: Link;
  StatementFilter: Types.StatementFilter;
  Statement: StatementRecord;
  Inference: Types.Inference;
  Target: TargetRecord;
  Citation: CitationRecord;
  StatementConnection: StatementPage;
  StatementEdge: StatementRow;
  Subject: AnySubjectRecord;
  Event: SubjectRecord;
  Place: SubjectRecord;
  Topic: SubjectRecord;
  PageInfo: PageInfoRecord;
  PartialDate: string;
  Date: Types.Scalars['Date']['output'];
  DateTime: Types.Scalars['DateTime']['output'];
  URL: Types.Scalars['URL']['output'];
  JSON: Types.Scalars['JSON']['output'];
  Verdict: VerdictRecord;
  RatingScale: Types.RatingScale;
  VerdictFilter: Types.VerdictFilter;
  VerdictConnection: VerdictPage;
  VerdictEdge: VerdictRow;
  Brief: BriefRecord;
  BriefSection: Section;
  BriefParagraph: Paragraph;
  BriefSentence: Sentence;
  Footnote: FootnoteRecord;
  Corroboration: CorroborationRecord;
  CorroborationSide: CorroborationSideRecord;
  Origin: OriginRecord;
  ReliabilityCount: Types.ReliabilityCount;
  CredibilityCount: Types.CredibilityCount;
  Falls: FallsRecord;
  Dispute: DisputeRecord;
  DisputeGround: GroundRecord;
  DisputeSide: SideRecord;
  DisputeActor: SideActorRecord;
  SideOrigins: Types.SideOrigins;
  DisputeConnection: DisputePage;
  DisputeEdge: DisputeRow;
  Exchange: ExchangeRecord;
  ExchangeLine: LineRecord;
  AttitudeMatrix: AttitudeMatrixRecord;
  AttitudeCell: AttitudeCellRecord;
  AttitudeCount: Types.AttitudeCount;
  AttitudeCellConnection: AttitudeCellPage;
  AttitudeCellEdge: AttitudeCellRow;
  StanceMatrix: StanceMatrixRecord;
  StanceCell: StanceCellRecord;
  StanceCounts: Types.StanceCounts;
  StanceCellConnection: StanceCellPage;
  StanceCellEdge: StanceCellRow;
  Camps: CampsRecord;
  Camp: CampInNetwork;
  Network: NetworkRecord;
  NetworkNode: NodeInNetwork;
  NetworkEdge: NetworkEdgeRecord;
  NetworkEdgeConnection: NetworkEdgePage;
  NetworkEdgeEdge: NetworkEdgeRow;
  Paths: PathsRecord;
  Path: PathRecord;
  Hop: HopRecord;
  Tie: ShownTieRecord;
  Reversal: ReversalRecord;
  ReversalConnection: ReversalPage;
  ReversalEdge: ReversalRow;
  Timeline: TimelineRecord;
  TimelineBucket: TimelineBucketRecord;
  TimelineGroup: TimelineGroupRecord;
};

export type CostDirectiveArgs = {
  weight: Types.Scalars['String']['input'];
};

export type CostDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = CostDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Types.Maybe<Types.Scalars['Int']['input']>;
  slicingArguments?: Types.Maybe<ReadonlyArray<Types.Scalars['String']['input']>>;
  sizedFields?: Types.Maybe<ReadonlyArray<Types.Scalars['String']['input']>>;
  requireOneSlicingArgument?: Types.Scalars['Boolean']['input'];
};

export type ListSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ListSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  actor?: Resolver<
    Types.Maybe<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryActorArgs, 'id'>
  >;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<Types.QueryActorsArgs>>;
  claim?: Resolver<
    Types.Maybe<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryClaimArgs, 'id'>
  >;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryClaimsArgs, 'orderBy'>
  >;
  node?: Resolver<
    Types.Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryNodeArgs, 'id'>
  >;
  nodes?: Resolver<
    ReadonlyArray<Types.Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryNodesArgs, 'ids'>
  >;
  search?: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QuerySearchArgs, 'query'>
  >;
  source?: Resolver<
    Types.Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<Types.QuerySourceArgs, 'id'>
  >;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<Types.QuerySourcesArgs>>;
  statement?: Resolver<
    Types.Maybe<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryStatementArgs, 'id'>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryStatementsArgs, 'orderBy'>
  >;
  verdict?: Resolver<
    Types.Maybe<ResolversTypes['Verdict']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryVerdictArgs, 'id'>
  >;
  verdicts?: Resolver<ResolversTypes['VerdictConnection'], ParentType, ContextType, Partial<Types.QueryVerdictsArgs>>;
  brief?: Resolver<
    Types.Maybe<ResolversTypes['Brief']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryBriefArgs, 'of' | 'length'>
  >;
  corroboration?: Resolver<
    Types.Maybe<ResolversTypes['Corroboration']>,
    ParentType,
    ContextType,
    RequireFields<Types.QueryCorroborationArgs, 'claim'>
  >;
  falls?: Resolver<ResolversTypes['Falls'], ParentType, ContextType, RequireFields<Types.QueryFallsArgs, 'with'>>;
  disputes?: Resolver<
    ResolversTypes['DisputeConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryDisputesArgs, 'level' | 'orderBy'>
  >;
  attitudeMatrix?: Resolver<
    ResolversTypes['AttitudeMatrix'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryAttitudeMatrixArgs, 'level' | 'firstActors' | 'firstTargets'>
  >;
  stanceMatrix?: Resolver<
    ResolversTypes['StanceMatrix'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryStanceMatrixArgs, 'level' | 'firstActors' | 'firstClaims'>
  >;
  network?: Resolver<
    ResolversTypes['Network'],
    ParentType,
    ContextType,
    RequireFields<
      Types.QueryNetworkArgs,
      'level' | 'mode' | 'measure' | 'normalization' | 'duplicates' | 'firstActors' | 'firstClaims'
    >
  >;
  paths?: Resolver<
    ResolversTypes['Paths'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryPathsArgs, 'from' | 'to' | 'level' | 'maxLength' | 'first'>
  >;
  reversals?: Resolver<
    ResolversTypes['ReversalConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryReversalsArgs, 'level'>
  >;
  timeline?: Resolver<
    ResolversTypes['Timeline'],
    ParentType,
    ContextType,
    RequireFields<Types.QueryTimelineArgs, 'unit'>
  >;
};

export type ActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  __resolveType: TypeResolveFn<'Person' | 'State' | 'Institution' | 'Outlet' | 'Group', ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  nameAt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PersonNameAtArgs, 'date'>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  born?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  died?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  wikidataId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browserUrl?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.PersonRevisionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.PersonClaimsArgs>>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.PersonStatementsArgs, 'orderBy'>
  >;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.PersonMentionsArgs, 'orderBy'>
  >;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  identifiedAs?: Resolver<ReadonlyArray<ResolversTypes['Identification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  nameAt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.StateNameAtArgs, 'date'>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dissolved?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  succeededBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  wikidataId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browserUrl?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.StateRevisionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.StateClaimsArgs>>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.StateStatementsArgs, 'orderBy'>
  >;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.StateMentionsArgs, 'orderBy'>
  >;
  institutions?: Resolver<
    ReadonlyArray<ResolversTypes['Institution']>,
    ParentType,
    ContextType,
    Partial<Types.StateInstitutionsArgs>
  >;
  officers?: Resolver<
    ReadonlyArray<ResolversTypes['Office']>,
    ParentType,
    ContextType,
    Partial<Types.StateOfficersArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  nameAt?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<Types.InstitutionNameAtArgs, 'date'>
  >;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dissolved?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  succeededBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  wikidataId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browserUrl?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.InstitutionRevisionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.InstitutionClaimsArgs>>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.InstitutionStatementsArgs, 'orderBy'>
  >;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.InstitutionMentionsArgs, 'orderBy'>
  >;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  ownedBy?: Resolver<ReadonlyArray<ResolversTypes['Ownership']>, ParentType, ContextType>;
  control?: Resolver<Types.Maybe<ResolversTypes['Control']>, ParentType, ContextType>;
  officers?: Resolver<
    ReadonlyArray<ResolversTypes['Office']>,
    ParentType,
    ContextType,
    Partial<Types.InstitutionOfficersArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutletResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  nameAt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.OutletNameAtArgs, 'date'>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dissolved?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  succeededBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  wikidataId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browserUrl?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.OutletRevisionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.OutletClaimsArgs>>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.OutletStatementsArgs, 'orderBy'>
  >;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.OutletMentionsArgs, 'orderBy'>
  >;
  ownedBy?: Resolver<ReadonlyArray<ResolversTypes['Ownership']>, ParentType, ContextType>;
  control?: Resolver<Types.Maybe<ResolversTypes['Control']>, ParentType, ContextType>;
  reliability?: Resolver<Types.Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<Types.OutletSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  nameAt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.GroupNameAtArgs, 'date'>>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dissolved?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  succeededBy?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  wikidataId?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browserUrl?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.GroupRevisionsArgs>
  >;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.GroupClaimsArgs>>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.GroupStatementsArgs, 'orderBy'>
  >;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.GroupMentionsArgs, 'orderBy'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatedNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DatedName'] = ResolversParentTypes['DatedName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OwnershipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership'],
> = {
  owner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type OfficeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type IdentificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Identification'] = ResolversParentTypes['Identification'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  confidence?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  browserUrl?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  aboutStatements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.ClaimStatementsArgs, 'orderBy'>
  >;
  positions?: Resolver<
    ReadonlyArray<ResolversTypes['Position']>,
    ParentType,
    ContextType,
    RequireFields<Types.ClaimPositionsArgs, 'first' | 'rollUp'>
  >;
  contradicts?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    Partial<Types.ClaimContradictsArgs>
  >;
  entails?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<Types.ClaimEntailsArgs>>;
  entailedBy?: Resolver<
    ReadonlyArray<ResolversTypes['Claim']>,
    ParentType,
    ContextType,
    Partial<Types.ClaimEntailedByArgs>
  >;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.ClaimRevisionsArgs>
  >;
  verdicts?: Resolver<ResolversTypes['VerdictConnection'], ParentType, ContextType, Partial<Types.ClaimVerdictsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type PositionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  latestStatement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Person'
    | 'State'
    | 'Institution'
    | 'Outlet'
    | 'Group'
    | 'Claim'
    | 'Source'
    | 'Statement'
    | 'Event'
    | 'Place'
    | 'Topic'
    | 'Verdict',
    ParentType,
    ContextType
  >;
};

export type RevisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Types.Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  archives?: Resolver<ReadonlyArray<ResolversTypes['Archive']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  publishedAt?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  accessedAt?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['SourceStatus']>, ParentType, ContextType>;
  statusAt?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statusNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  citedBy?: Resolver<
    ReadonlyArray<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    Partial<Types.SourceCitedByArgs>
  >;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.SourceStatementsArgs, 'orderBy'>
  >;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.SourceRevisionsArgs>
  >;
  reference?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<Types.SourceReferenceArgs, 'format'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Archive'] = ResolversParentTypes['Archive'],
> = {
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  at?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<Types.SourceConnectionReferencesArgs, 'format'>
  >;
};

export type SourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ProvenanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance'],
> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['SourceLink']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chains?: Resolver<
    ReadonlyArray<ResolversTypes['Chain']>,
    ParentType,
    ContextType,
    RequireFields<Types.ProvenanceChainsArgs, 'first'>
  >;
  commonLinks?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  independentChains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknownLineage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  singleSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  circles?: Resolver<ReadonlyArray<ResolversTypes['CitationCircle']>, ParentType, ContextType>;
};

export type ChainResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain'],
> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  unknownLineage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CitationCircleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CitationCircle'] = ResolversParentTypes['CitationCircle'],
> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  isOrigin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceLink'] = ResolversParentTypes['SourceLink'],
> = {
  citing?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  cited?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  spokenAs?: Resolver<Types.Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  toward?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  told?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  quote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalLanguage?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translatedFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<Types.Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  cue?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StatementMode'], ParentType, ContextType>;
  channel?: Resolver<Types.Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  saidIn?: Resolver<Types.Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  occasion?: Resolver<Types.Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  certainty?: Resolver<Types.Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  certaintyCue?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Types.Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  outcomeShownBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inferred?: Resolver<ReadonlyArray<ResolversTypes['Inference']>, ParentType, ContextType>;
  notBefore?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credibility?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  responses?: Resolver<
    ReadonlyArray<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    Partial<Types.StatementResponsesArgs>
  >;
  claimsAbout?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<Types.StatementClaimsAboutArgs>
  >;
  statementsAbout?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.StatementStatementsAboutArgs, 'orderBy'>
  >;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.StatementRevisionsArgs>
  >;
  verdicts?: Resolver<
    ResolversTypes['VerdictConnection'],
    ParentType,
    ContextType,
    Partial<Types.StatementVerdictsArgs>
  >;
  exchange?: Resolver<
    ResolversTypes['Exchange'],
    ParentType,
    ContextType,
    RequireFields<Types.StatementExchangeArgs, 'depth' | 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InferenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  quote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translatedFrom?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbatim?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openBeginnings?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubjectResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'],
> = {
  __resolveType: TypeResolveFn<
    'Person' | 'State' | 'Institution' | 'Outlet' | 'Group' | 'Event' | 'Place' | 'Topic',
    ParentType,
    ContextType
  >;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.EventClaimsArgs>>;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.EventMentionsArgs, 'orderBy'>
  >;
  from?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.PlaceClaimsArgs>>;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.PlaceMentionsArgs, 'orderBy'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<Types.TopicClaimsArgs>>;
  mentions?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.TopicMentionsArgs, 'orderBy'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate'],
> = {
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latest?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type VerdictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  checker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<Types.Maybe<ResolversTypes['RatingScale']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['Conclusion'], ParentType, ContextType>;
  publishedAt?: Resolver<Types.Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revisions?: Resolver<
    ReadonlyArray<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    Partial<Types.VerdictRevisionsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingScaleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RatingScale'] = ResolversParentTypes['RatingScale'],
> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  best?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VerdictConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerdictConnection'] = ResolversParentTypes['VerdictConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VerdictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Verdict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerdictEdge'] = ResolversParentTypes['VerdictEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type BriefResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Brief'] = ResolversParentTypes['Brief'],
> = {
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['BriefSentence'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['BriefSection']>, ParentType, ContextType>;
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['Footnote']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<Types.BriefDocumentArgs, 'format'>
  >;
};

export type BriefSectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BriefSection'] = ResolversParentTypes['BriefSection'],
> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['BriefParagraph']>, ParentType, ContextType>;
};

export type BriefParagraphResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BriefParagraph'] = ResolversParentTypes['BriefParagraph'],
> = {
  sentences?: Resolver<ReadonlyArray<ResolversTypes['BriefSentence']>, ParentType, ContextType>;
};

export type BriefSentenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BriefSentence'] = ResolversParentTypes['BriefSentence'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type FootnoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Footnote'] = ResolversParentTypes['Footnote'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorroborationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration'],
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['CorroborationSide']>, ParentType, ContextType>;
};

export type CorroborationSideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorroborationSide'] = ResolversParentTypes['CorroborationSide'],
> = {
  side?: Resolver<ResolversTypes['ClaimSide'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentChains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownLineage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  singleSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origins?: Resolver<
    ReadonlyArray<ResolversTypes['Origin']>,
    ParentType,
    ContextType,
    RequireFields<Types.CorroborationSideOriginsArgs, 'first'>
  >;
  circles?: Resolver<ReadonlyArray<ResolversTypes['CitationCircle']>, ParentType, ContextType>;
  reliability?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityCount']>, ParentType, ContextType>;
  credibility?: Resolver<ReadonlyArray<ResolversTypes['CredibilityCount']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.CorroborationSideStatementsArgs, 'orderBy'>
  >;
};

export type OriginResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin'],
> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  publisher?: Resolver<Types.Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  circular?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReliabilityCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReliabilityCount'] = ResolversParentTypes['ReliabilityCount'],
> = {
  reliability?: Resolver<Types.Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CredibilityCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CredibilityCount'] = ResolversParentTypes['CredibilityCount'],
> = {
  credibility?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FallsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Falls'] = ResolversParentTypes['Falls'],
> = {
  fallen?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.FallsFallenArgs, 'orderBy'>
  >;
  standing?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.FallsStandingArgs, 'orderBy'>
  >;
  unsupported?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    Partial<Types.FallsUnsupportedArgs>
  >;
};

export type DisputeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute'],
> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  agree?: Resolver<ResolversTypes['DisputeSide'], ParentType, ContextType>;
  disagree?: Resolver<ResolversTypes['DisputeSide'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['DisputeGround']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type DisputeGroundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisputeGround'] = ResolversParentTypes['DisputeGround'],
> = {
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DisputeSide'], ParentType, ContextType>;
};

export type DisputeSideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisputeSide'] = ResolversParentTypes['DisputeSide'],
> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  latestStatement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  actors?: Resolver<
    ReadonlyArray<ResolversTypes['DisputeActor']>,
    ParentType,
    ContextType,
    RequireFields<Types.DisputeSideActorsArgs, 'first'>
  >;
  origins?: Resolver<ResolversTypes['SideOrigins'], ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.DisputeSideStatementsArgs, 'orderBy'>
  >;
};

export type DisputeActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisputeActor'] = ResolversParentTypes['DisputeActor'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.DisputeActorStatementsArgs, 'orderBy'>
  >;
};

export type SideOriginsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SideOrigins'] = ResolversParentTypes['SideOrigins'],
> = {
  independentChains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type ExchangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange'],
> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['ExchangeLine']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExchangeLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExchangeLine'] = ResolversParentTypes['ExchangeLine'],
> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  answers?: Resolver<Types.Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  again?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttitudeMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttitudeMatrix'] = ResolversParentTypes['AttitudeMatrix'],
> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<
    ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>,
    ParentType,
    ContextType,
    Partial<Types.AttitudeMatrixCountsArgs>
  >;
  cells?: Resolver<
    ResolversTypes['AttitudeCellConnection'],
    ParentType,
    ContextType,
    Partial<Types.AttitudeMatrixCellsArgs>
  >;
  cell?: Resolver<
    Types.Maybe<ResolversTypes['AttitudeCell']>,
    ParentType,
    ContextType,
    RequireFields<Types.AttitudeMatrixCellArgs, 'actor' | 'target'>
  >;
};

export type AttitudeCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttitudeCell'] = ResolversParentTypes['AttitudeCell'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attitudes?: Resolver<ReadonlyArray<ResolversTypes['AttitudeCount']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.AttitudeCellStatementsArgs, 'orderBy'>
  >;
};

export type AttitudeCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttitudeCount'] = ResolversParentTypes['AttitudeCount'],
> = {
  attitude?: Resolver<ResolversTypes['Attitude'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttitudeCellConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttitudeCellConnection'] = ResolversParentTypes['AttitudeCellConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttitudeCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AttitudeCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttitudeCellEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttitudeCellEdge'] = ResolversParentTypes['AttitudeCellEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttitudeCell'], ParentType, ContextType>;
};

export type StanceMatrixResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceMatrix'] = ResolversParentTypes['StanceMatrix'],
> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<
    ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>,
    ParentType,
    ContextType,
    Partial<Types.StanceMatrixCountsArgs>
  >;
  latest?: Resolver<ReadonlyArray<ReadonlyArray<Types.Maybe<ResolversTypes['Stance']>>>, ParentType, ContextType>;
  cells?: Resolver<
    ResolversTypes['StanceCellConnection'],
    ParentType,
    ContextType,
    Partial<Types.StanceMatrixCellsArgs>
  >;
  cell?: Resolver<
    Types.Maybe<ResolversTypes['StanceCell']>,
    ParentType,
    ContextType,
    RequireFields<Types.StanceMatrixCellArgs, 'actor' | 'claim'>
  >;
};

export type StanceCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceCell'] = ResolversParentTypes['StanceCell'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  latestStance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  latestStatement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.StanceCellStatementsArgs, 'orderBy'>
  >;
};

export type StanceCountsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceCounts'] = ResolversParentTypes['StanceCounts'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asserts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concedes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceCellConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceCellConnection'] = ResolversParentTypes['StanceCellConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StanceCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StanceCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceCellEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StanceCellEdge'] = ResolversParentTypes['StanceCellEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StanceCell'], ParentType, ContextType>;
};

export type CampsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Camps'] = ResolversParentTypes['Camps'],
> = {
  camps?: Resolver<ReadonlyArray<ResolversTypes['Camp']>, ParentType, ContextType>;
  alone?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  polarization?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  congruenceWithin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  congruenceBetween?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conflictWithin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conflictBetween?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CampResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Camp'] = ResolversParentTypes['Camp'],
> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
};

export type NetworkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network'],
> = {
  mode?: Resolver<ResolversTypes['NetworkMode'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['NetworkMeasure'], ParentType, ContextType>;
  normalization?: Resolver<ResolversTypes['NetworkNormalization'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Duplicates'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sightingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['NetworkEdgeConnection'], ParentType, ContextType, Partial<Types.NetworkEdgesArgs>>;
  edge?: Resolver<
    Types.Maybe<ResolversTypes['NetworkEdge']>,
    ParentType,
    ContextType,
    RequireFields<Types.NetworkEdgeArgs, 'from' | 'to'>
  >;
  camps?: Resolver<
    ResolversTypes['Camps'],
    ParentType,
    ContextType,
    RequireFields<Types.NetworkCampsArgs, 'seed' | 'resolution'>
  >;
  export?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<Types.NetworkExportArgs, 'format' | 'isolates'>
  >;
};

export type NetworkNodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge'],
> = {
  from?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['NetworkNode'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  congruence?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conflict?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  agree?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  disagree?: Resolver<Types.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.NetworkEdgeStatementsArgs, 'orderBy'>
  >;
};

export type NetworkEdgeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkEdgeConnection'] = ResolversParentTypes['NetworkEdgeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NetworkEdgeEdge'] = ResolversParentTypes['NetworkEdgeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkEdge'], ParentType, ContextType>;
};

export type PathsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths'],
> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type TieResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie'],
> = {
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.TieStatementsArgs, 'orderBy'>
  >;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type ReversalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Reversal'] = ResolversParentTypes['Reversal'],
> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ReversalKind']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['PairOrder'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type ReversalConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReversalConnection'] = ResolversParentTypes['ReversalConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReversalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Reversal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReversalEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReversalEdge'] = ResolversParentTypes['ReversalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reversal'], ParentType, ContextType>;
};

export type TimelineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline'],
> = {
  unit?: Resolver<ResolversTypes['TimelineUnit'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  imprecise?: Resolver<ResolversTypes['TimelineGroup'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket'],
> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  attitudes?: Resolver<ReadonlyArray<ResolversTypes['AttitudeCount']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.TimelineBucketStatementsArgs, 'orderBy'>
  >;
};

export type TimelineGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineGroup'] = ResolversParentTypes['TimelineGroup'],
> = {
  counts?: Resolver<ResolversTypes['StanceCounts'], ParentType, ContextType>;
  attitudes?: Resolver<ReadonlyArray<ResolversTypes['AttitudeCount']>, ParentType, ContextType>;
  statements?: Resolver<
    ResolversTypes['StatementConnection'],
    ParentType,
    ContextType,
    RequireFields<Types.TimelineGroupStatementsArgs, 'orderBy'>
  >;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  DatedName?: DatedNameResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Identification?: IdentificationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Archive?: ArchiveResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  CitationCircle?: CitationCircleResolvers<ContextType>;
  SourceLink?: SourceLinkResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Inference?: InferenceResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Verdict?: VerdictResolvers<ContextType>;
  RatingScale?: RatingScaleResolvers<ContextType>;
  VerdictConnection?: VerdictConnectionResolvers<ContextType>;
  VerdictEdge?: VerdictEdgeResolvers<ContextType>;
  Brief?: BriefResolvers<ContextType>;
  BriefSection?: BriefSectionResolvers<ContextType>;
  BriefParagraph?: BriefParagraphResolvers<ContextType>;
  BriefSentence?: BriefSentenceResolvers<ContextType>;
  Footnote?: FootnoteResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  CorroborationSide?: CorroborationSideResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  ReliabilityCount?: ReliabilityCountResolvers<ContextType>;
  CredibilityCount?: CredibilityCountResolvers<ContextType>;
  Falls?: FallsResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeGround?: DisputeGroundResolvers<ContextType>;
  DisputeSide?: DisputeSideResolvers<ContextType>;
  DisputeActor?: DisputeActorResolvers<ContextType>;
  SideOrigins?: SideOriginsResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeLine?: ExchangeLineResolvers<ContextType>;
  AttitudeMatrix?: AttitudeMatrixResolvers<ContextType>;
  AttitudeCell?: AttitudeCellResolvers<ContextType>;
  AttitudeCount?: AttitudeCountResolvers<ContextType>;
  AttitudeCellConnection?: AttitudeCellConnectionResolvers<ContextType>;
  AttitudeCellEdge?: AttitudeCellEdgeResolvers<ContextType>;
  StanceMatrix?: StanceMatrixResolvers<ContextType>;
  StanceCell?: StanceCellResolvers<ContextType>;
  StanceCounts?: StanceCountsResolvers<ContextType>;
  StanceCellConnection?: StanceCellConnectionResolvers<ContextType>;
  StanceCellEdge?: StanceCellEdgeResolvers<ContextType>;
  Camps?: CampsResolvers<ContextType>;
  Camp?: CampResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkEdgeConnection?: NetworkEdgeConnectionResolvers<ContextType>;
  NetworkEdgeEdge?: NetworkEdgeEdgeResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Reversal?: ReversalResolvers<ContextType>;
  ReversalConnection?: ReversalConnectionResolvers<ContextType>;
  ReversalEdge?: ReversalEdgeResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineGroup?: TimelineGroupResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
