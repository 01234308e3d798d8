import type { ActorEntry } from './format.ts';

/** When an actor began and ended, whatever its kind calls it, as written. */
export function toLifetime({ born, died, founded, dissolved }: LifeFields): { began?: string; ended?: string } {
  const began = born ?? founded;
  const ended = died ?? dissolved;
  return { ...(began !== undefined && { began }), ...(ended !== undefined && { ended }) };
}

export type LifeFields = Pick<ActorEntry, 'born' | 'died' | 'founded' | 'dissolved'>;
