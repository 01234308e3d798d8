import type { SourceStatus } from '../../generated/types.ts';
import { plainText } from '../../interop/references/csl.ts';
import type { SourceRecord } from '../../model/sources/source.ts';
import { whenInWords } from '../../time/date-words.ts';

const STATUSES: Readonly<Record<SourceStatus, string>> = {
  CORRECTED: 'Corrected',
  RETRACTED: 'Retracted',
  DELETED: 'No longer where it was published',
};

/** What became of a source: `Retracted on 5 November 2020: the quote was invented.`; null if nothing is known to have. */
export function statusText({ status, statusDate, statusNote }: SourceRecord): string | null {
  if (status === null) return null;
  const when = statusDate === null ? '' : `${status === 'DELETED' ? ', noticed' : ''} ${whenInWords(statusDate)}`;
  const note = statusNote === null ? '' : `: ${plainText(statusNote).replace(/\.$/, '')}`;
  return `${STATUSES[status]}${when}${note}.`;
}
