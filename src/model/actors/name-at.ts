import { fromKeptName, nameFor } from '../../record/rules/dated-names.ts';
import type { ActorRecord } from './actor.ts';

/**
 * The name that an actor had at a time; its usual name if the record has no other for it.
 *
 * @param date EDTF.
 */
export function nameAt({ name, datedNames }: ActorRecord, date: string): string {
  return datedNames === null ? name : (nameFor(datedNames.map(fromKeptName), date) ?? name);
}
