import { MAX_REPORTED_WARNINGS } from '../common/bounds.ts';
import { counted } from '../common/counted.ts';
import { problemLine, type Problem } from '../record/problem.ts';

/** What an import found odd: it can be so, and is imported, but is more often a mistake. */
export interface Warnings {
  /** The first warnings, each with its location. */
  readonly warnings: readonly Problem[];
  /** The number of all warnings. */
  readonly warningCount: number;
}

/** The warnings of an import, while it reads. */
export class WarningList implements Warnings {
  readonly warnings: Problem[] = [];
  warningCount = 0;

  add(found: readonly Problem[]): void {
    this.warningCount += found.length;
    this.warnings.push(...found.slice(0, MAX_REPORTED_WARNINGS - this.warnings.length));
  }

  /** The warnings so far, for a report. */
  toReport(): Warnings {
    return { warnings: this.warnings, warningCount: this.warningCount };
  }
}

/** Formats warnings for the terminal, after an empty line; no lines for none. */
export function warningLines({ warnings, warningCount }: Warnings): string[] {
  if (warningCount === 0) return [];
  const more = warningCount - warnings.length;
  return [
    '',
    `${counted(warningCount, 'warning')}, which ${warningCount === 1 ? 'does' : 'do'} not keep anything from being imported:`,
    ...warnings.map(problemLine),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}
