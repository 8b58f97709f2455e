import { type Encoding, encodingFor } from '../node/encoding.ts';
import { UsageError } from './exit-code.ts';

/** The encoding of an option's value. Throws UsageError for an unknown one. */
export function chooseEncoding(label = 'utf-8'): Encoding {
  const encoding = encodingFor(label);
  if (!encoding) throw new UsageError(`Unknown encoding “${label}”. Examples: utf-8, windows-1252, iso-8859-2, utf-16le.`);
  return encoding;
}

/** Throws UsageError for what is no day of the calendar. */
export function checkDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) {
    throw new UsageError(`“${date}” is no date. Write it as YYYY-MM-DD, for example 2026-11-24.`);
  }
  return date;
}
