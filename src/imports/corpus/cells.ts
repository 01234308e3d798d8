import { parse } from 'csv-parse/sync';

/** The items of a list; one in quotes may have a semicolon. */
export function items(cell: string): string[] {
  return splitList(cell)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function splitList(cell: string): string[] {
  if (!cell.includes('"')) return cell.split(';');
  try {
    return parse(cell, { delimiter: ';', relax_quotes: true, trim: true, record_delimiter: '\u0000' })[0] ?? [];
  } catch {
    return cell.split(';');
  }
}

/** Whether a cell holds an id, and not a name. */
export function isId(cell: string): boolean {
  return /^(?:actor|event|place|topic|claim|source|statement|office):[a-z0-9-]+$/.test(cell);
}
