import type { SourceEntry } from '../../record/format.ts';
import { parsePartialDate } from '../../time/partial-date.ts';

/** Latest instant at which a source may have been published, in milliseconds since 1970; Infinity when unknown. */
export function publishedBy({ publishedAt }: SourceEntry): number {
  return publishedAt === undefined ? Infinity : (parsePartialDate(publishedAt).latest?.getTime() ?? Infinity);
}
