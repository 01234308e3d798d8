import type { SourceEntry } from '../../record/format.ts';
import { parsePartialDate } from '../../time/partial-date.ts';

/** Latest instant at which a source may have been published, in milliseconds since 1970; null when unknown. */
export function publishedBy({ publishedAt }: SourceEntry): number | null {
  return publishedAt === undefined ? null : (parsePartialDate(publishedAt).latest?.getTime() ?? null);
}
