import { routes } from '../routes';

/** Months from the first of this one: never less than half a year ahead, and alike all month. */
const VALID_MONTHS = 7;

/** `security.txt` (RFC 9116): whom to tell of a weakness, a URI of mail or of a page. */
export function securityText(origin: string, contact: string, today: Date): string {
  const until = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + VALID_MONTHS, 1));
  return [
    `Contact: ${contact}`,
    `Expires: ${until.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${origin}${routes.securityText()}`,
    '',
  ].join('\n');
}
