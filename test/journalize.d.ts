// The package's own types cannot be reached through its exports.
declare module 'journalize' {
  export function apdate(date: Date): string;
  export function apmonth(date: Date): string;
  export function aptime(date: Date): string;
  export function apnumber(value: number): string;
  export function intcomma(value: number): string;
  export function intword(value: number): string;
  export function ordinal(value: number): string;
}
