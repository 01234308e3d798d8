import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.ts';

/** The log, on standard error: JSON lines for machines, readable lines on a terminal, unless `format` is json. */
export function createLog(level: Config['HEARSAY_LOG_LEVEL'], format: Config['HEARSAY_LOG_FORMAT'] = 'auto'): Logger {
  return process.stderr.isTTY && format === 'auto'
    ? pino({ level }, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }))
    : pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}
