import { badRow, type BadRow } from './row.ts';
import type { Fields } from './csv.ts';

/** Offices of a corpus in CSV by the person who holds them: with the person they are one entry. */
export class Offices {
  readonly #held = new Map<string, Fields[]>();
  readonly #bad: BadRow[] = [];

  /** Takes what `offices.csv` holds. */
  async add(rows: AsyncIterable<Fields | BadRow>): Promise<void> {
    for await (const row of rows) {
      if ('reasons' in row) this.#bad.push(row);
      else this.#of(row).push(row);
    }
  }

  /** Fields of a person with the offices; each is given out once. */
  join(fields: Fields['fields']): Fields['fields'] {
    const id = String(fields['id']);
    const held = this.#held.get(id);
    this.#held.delete(id);
    if (!held) return fields;
    return { ...fields, offices: held.map((row) => withoutPerson(row.fields)) };
  }

  /** Offices that belong to nobody. */
  left(): BadRow[] {
    const lost = [...this.#held.values()].flat();
    return [
      ...this.#bad,
      ...lost.map(({ fields, ...row }) => badRow(row, [`no row of actors.csv has the person ${personId(fields)}`])),
    ];
  }

  #of({ fields }: Fields): Fields[] {
    const person = personId(fields);
    const held = this.#held.get(person) ?? [];
    this.#held.set(person, held);
    return held;
  }
}

function personId({ person }: Fields['fields']): string {
  return typeof person === 'string' ? person : '';
}

function withoutPerson(fields: Fields['fields']): Fields['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'person'));
}
