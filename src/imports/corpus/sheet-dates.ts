import { InputError } from '../../common/errors.ts';
import { parsePartialDate } from '../../time/partial-date.ts';

/** How the days of a table are written: in which order, or as the number that Excel keeps. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd', 'excel'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

type Part = 'd' | 'm' | 'y';
type NumbersOnly = Exclude<DateOrder, 'excel'>;

const PARTS: Readonly<Record<NumbersOnly, readonly Part[]>> = {
  dmy: ['d', 'm', 'y'],
  mdy: ['m', 'd', 'y'],
  ymd: ['y', 'm', 'd'],
};

const TIME = String.raw`(?:(?:T|,?\s+)(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?)?`;
const DAY = new RegExp(String.raw`^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?${TIME}$`);
const MONTH = /^(\d{1,4})\s?[./]\s?(\d{1,4})\.?$/;
/** From 10000 (1927) to the last day of Excel, with a fraction for the time. Four digits are a year. */
const SERIAL = /^([1-9]\d{4,6})(?:[.,](\d+))?$/;

const MILLISECONDS_PER_DAY = 86_400_000;
/** The day 0 of Excel for all days after February 1900, which has 29 days in Excel. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

/** Converts a cell to EDTF. What is EDTF stays as it is, and so does what cannot be read in any of these orders. */
export function toEdtf(cell: string, orders: readonly DateOrder[]): string {
  if (isEdtf(cell)) return cell;
  const read = orders.map((order) => (order === 'excel' ? serialDay(cell) : numberedDay(cell, order)));
  return read.find((edtf) => edtf !== undefined) ?? cell;
}

/** How a cell that is no date might be read, to be added to the message that says so; empty if nothing is known. */
export function dateAdvice(cell: string, orders: readonly DateOrder[] = []): string {
  const isNumbered = DAY.test(cell);
  if (isNumbered && !/\d{4}/.test(cell)) return '; the year needs four digits';
  const readings = DATE_ORDERS.flatMap((order) => {
    const edtf = toEdtf(cell, [order]);
    return edtf === cell ? [] : [`${edtf} with --dates ${order}`];
  });
  const isRefused = orders.length > 0 && isNumbered && !/^\d{4}/.test(cell);
  if (isRefused) return `; with --dates ${orders.join(',')} it is no day`;
  return readings.length > 0 ? `; it is ${readings.join(' and ')}` : '';
}

/**
 * Reads the orders that somebody has named: `dmy`, `dmy,excel`.
 *
 * @throws InputError when one is unknown, or when a day could be read in two ways.
 */
export function readDateOrders(typed: string): DateOrder[] {
  const orders = typed.split(',').map((order) => order.trim().toLowerCase());
  const unknown = orders.find((order) => !isOrder(order));
  if (unknown !== undefined)
    throw new InputError(`--dates is one or several of ${DATE_ORDERS.join(', ')}, not "${unknown}"`);
  if (orders.includes('dmy') && orders.includes('mdy'))
    throw new InputError('--dates cannot be dmy and mdy: 1/11/2020 would be two days');
  return orders.filter(isOrder);
}

function isOrder(order: string): order is DateOrder {
  return (DATE_ORDERS as readonly string[]).includes(order);
}

function isEdtf(text: string): boolean {
  try {
    parsePartialDate(text);
    return true;
  } catch {
    return false;
  }
}

function numberedDay(cell: string, order: NumbersOnly): string | undefined {
  const day = DAY.exec(cell);
  if (day) {
    const [, first, , second, third] = day;
    const written = dateText(PARTS[order], [first, second, third]);
    return checked(written && `${written}${timeText(day.groups)}`);
  }
  const month = MONTH.exec(cell);
  const parts = PARTS[order].filter((part) => part !== 'd');
  return month ? checked(dateText(parts, month.slice(1))) : undefined;
}

function dateText(parts: readonly Part[], numbers: readonly (string | undefined)[]): string | undefined {
  const byPart = Object.fromEntries(parts.map((part, index) => [part, numbers[index] ?? '']));
  const { y = '', m = '', d } = byPart as Partial<Record<Part, string>>;
  if (y.length !== 4 || m.length > 2 || (d?.length ?? 0) > 2) return undefined;
  // In EDTF 2020-21 is a spring, but 21.2020 is not.
  if (Number(m) > 12) return undefined;
  return [y, m.padStart(2, '0'), ...(d === undefined ? [] : [d.padStart(2, '0')])].join('-');
}

/** A time of midnight is what spreadsheets add to a day. */
function timeText({ hour, minute = '00', second = '00' }: Partial<Record<string, string>> = {}): string {
  const time = `${hour?.padStart(2, '0') ?? '00'}:${minute}:${second}`;
  return time === '00:00:00' ? '' : `T${time}`;
}

function serialDay(cell: string): string | undefined {
  const [, days, fraction = '0'] = SERIAL.exec(cell) ?? [];
  if (days === undefined || Number(days) > LAST_SERIAL) return undefined;
  const milliseconds = EXCEL_EPOCH + (Number(days) + Number(`0.${fraction}`)) * MILLISECONDS_PER_DAY;
  const [day = '', time = ''] = new Date(Math.round(milliseconds / 1000) * 1000).toISOString().split('T');
  return `${day}${time.startsWith('00:00:00') ? '' : `T${time.slice(0, 8)}`}`;
}

function checked(edtf: string | undefined): string | undefined {
  return edtf !== undefined && isEdtf(edtf) ? edtf : undefined;
}
