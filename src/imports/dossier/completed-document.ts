import type { Located, Path, Problem } from '../../record/problem.ts';
import type { DossierDocument } from './document.ts';

/** A dossier with everything that its author left out or said in other words; what was added is located where it is from. */
export class CompletedDocument implements Located {
  readonly file: string;
  readonly content: unknown;
  readonly #document: DossierDocument;
  /** Where entries are from that were written inside others, by section and index. */
  readonly #origins: ReadonlyMap<string, Path>;

  constructor(document: DossierDocument, content: unknown, origins: ReadonlyMap<string, Path>) {
    this.file = document.file;
    this.content = content;
    this.#document = document;
    this.#origins = origins;
  }

  problem(path: Path, message: string, part?: 'value' | 'key'): Problem {
    const [section, index, ...rest] = path;
    const origin = this.#origins.get(`${String(section)} ${String(index)}`);
    return this.#document.problem(origin === undefined ? path : [...origin, ...rest], message, part);
  }
}
