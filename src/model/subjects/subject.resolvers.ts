import type { EventResolvers, PlaceResolvers, SubjectResolvers, TopicResolvers } from '../../generated/resolvers.ts';
import { subject } from './subject.fields.ts';

export const Subject: SubjectResolvers = { __resolveType: ({ kind }) => kind };
export const Event: EventResolvers = subject;
export const Place: PlaceResolvers = subject;
export const Topic: TopicResolvers = subject;
