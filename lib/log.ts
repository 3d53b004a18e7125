/**
 * One line of JSON per event on standard output (errors on standard error), for whoever runs the
 * server. Never a password, a session or an unpublished figure.
 */

type Detail = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function logInfo(event: string, detail: Detail = {}): void {
  console.log(JSON.stringify({ level: 'info', at: new Date().toISOString(), event, ...detail }));
}

/**
 * The header of our own requests that names the reference under which a failure is logged
 * (instrumentation.ts) and told to the reader.
 */
export const referenceHeader = 'x-so-lieu-reference';

/** A short name for a failure, to be shown to its reader and found in the log. */
export function newReference(): string {
  return Math.random().toString(36).slice(2, 8).padEnd(6, '0').toUpperCase();
}

/** Logs a failure under a short reference and gives the reference, to be shown to the reader. */
export function logError(
  event: string,
  error: unknown,
  detail: Detail = {},
  reference = newReference(),
): string {
  const described = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(
    JSON.stringify({
      level: 'error',
      at: new Date().toISOString(),
      event,
      reference,
      error: described,
      ...detail,
    }),
  );
  return reference;
}

/** What an operator follows to see who tries what (README): a closed list. */
type SecurityEvent =
  | 'sign_in.ok'
  | 'sign_in.wrong'
  | 'sign_in.limited'
  | 'sign_out.here'
  | 'sign_out.everywhere'
  | 'action.refused'
  | 'origin.refused';

/**
 * A line of the security log, on standard error among the others: who (an account's identifier, or
 * a keyed digest of a name that was typed), from which address, what. Never what was typed.
 */
export function logSecurity(event: SecurityEvent, detail: Detail = {}): void {
  console.warn(
    JSON.stringify({ level: 'security', at: new Date().toISOString(), event, ...detail }),
  );
}
