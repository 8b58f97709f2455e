/** What the command line tells the one who started it. Only cli/ knows these numbers. */
export const EXIT = {
  /** Nothing at or above --fail-on. */
  clean: 0,
  /** Findings; with --dry-run, something would change. */
  findings: 1,
  /** A file, an option or a configuration is wrong. */
  wrong: 2,
  /** Ended by the keyboard. */
  interrupted: 130,
} as const;

/** A mistake in how the program was called. It ends with exit code 2 and this message. */
export class UsageError extends Error {}
