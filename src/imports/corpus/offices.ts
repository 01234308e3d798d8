import { badRow, type BadRow } from './row.ts';
import type { Fields } from './csv.ts';

/** The offices in offices.csv by person: in the format of a dossier, they are part of the person's entry. */
export class Offices {
  readonly #held = new Map<string, Fields[]>();
  readonly #bad: BadRow[] = [];

  /** Adds the rows of `offices.csv`. */
  async add(rows: AsyncIterable<Fields | BadRow>): Promise<void> {
    for await (const row of rows) {
      if ('reasons' in row) this.#bad.push(row);
      else this.#officesOf(row).push(row);
    }
  }

  /** Adds a person's offices to the person's fields, and removes them from here. */
  join(fields: Fields['fields']): Fields['fields'] {
    const id = String(fields['id']);
    const held = this.#held.get(id);
    this.#held.delete(id);
    if (!held) return fields;
    return { ...fields, offices: held.map((row) => withoutPerson(row.fields)) };
  }

  /** The bad rows: invalid ones, and offices of persons that are not in actors.csv. */
  badRows(): BadRow[] {
    const orphans = [...this.#held.values()].flat();
    return [
      ...this.#bad,
      ...orphans.map(({ fields, ...row }) => badRow(row, [`no row of actors.csv has the person ${personId(fields)}`])),
    ];
  }

  #officesOf({ fields }: Fields): Fields[] {
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
