import { claimPage } from '../claims/claim.store.ts';
import type { Context } from '../context.ts';
import type { PageArgs } from '../../paging/page.ts';
import { resolveStatements } from '../statements/connection.ts';
import type { AnySubjectRecord } from './subject.ts';

/** Resolvers that all subjects share: actors, events, places and topics. */
export const subject = {
  aliases: ({ aliases }: AnySubjectRecord) => aliases ?? [],
  claims: ({ id }: AnySubjectRecord, args: PageArgs, context: Context) => claimPage(context, id, args),
  mentions: resolveStatements('about'),
};
