import type { CellIssueCode, Finding } from '@/lib/domain/report/report';
import { formatArithmetic } from '@/lib/format/arithmetic';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';

/** Words of a cell's messages, for pages that the server renders as well as for the form. */

/** What a rule says, and what it compared: "… (5.812 > 3.201 người)". */
export function findingText(finding: Finding, locale: Locale): string {
  const message = inLocale(finding, 'message', locale);
  const arithmetic = formatArithmetic(finding, locale);
  return arithmetic === null ? message : `${message} (${arithmetic})`;
}

/** What is wrong with a cell of a unit, and what to do. */
export function issueText(code: CellIssueCode, unit: string, locale: Locale): string {
  const words = entryMessages[locale];
  return code === 'other_unit' && unit !== '' ? words.otherUnit(unit) : words.issues[code];
}
