import { HearsayError } from '../../common/errors.ts';
import type { Unopened } from './log.ts';

/** A Neo4j runs, but could not open its database; waiting does not help. */
export class UnopenedError extends HearsayError {
  readonly kind: Unopened['kind'];

  constructor(message: string, kind: Unopened['kind']) {
    super('DATABASE_UNAVAILABLE', message);
    this.kind = kind;
  }
}

/** The error for a database that could not be opened, with the way out. */
export function toUnopenedError(home: string, { kind, cause }: Unopened): UnopenedError {
  return new UnopenedError(messageFor(home, kind, cause), kind);
}

function messageFor(home: string, kind: Unopened['kind'], cause: string): string {
  switch (kind) {
    case 'damaged log':
      return (
        `the end of the transaction log of the database in ${home} cannot be read, as happens when a disk was full: ` +
        'see that there is room on it, then run hearsay db repair, which keeps everything up to that place'
      );
    case 'full disk':
      return `the database in ${home} cannot be opened because its disk is full: free some space, and start again`;
    case 'other':
      return (
        `Neo4j cannot open the database in ${home}${cause && `: ${cause}`}; its logs folder has the details, ` +
        'hearsay db repair may help, and hearsay db restore reads a dump'
      );
  }
}
