import type { NumberValue, Value } from '../figure/figure';
import type { Indicator } from '../indicator/indicator';
import { compareDecimals, isSameDecimal } from '../number/decimal';
import { type NumberEntry, type NumberShape, readNumberEntry } from '../number/number-entry';
import { hasLostLetters, tidyText } from '../plain-text';
import { looksLikeLegacyEncoding } from '../search-text';
import type { CellIssue, CellIssueCode, TypedCell } from './report';

/** Characters, as the database counts them. */
export const longestText = 4000;
const longestNote = 1000;

/** What must be known of an indicator to read what is typed of it. */
export type CellShape = NumberShape & Pick<Indicator, 'kind'>;

/** What a typed cell means: a value or a reason for absence, nothing, or what is wrong with it. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly issues: readonly CellIssue[] };

/**
 * Understands a typed cell. `themes`: codes of the themes that the indicator's text may carry.
 * A value and a reason for absence at once is refused, as are words and choices that contradict;
 * nothing is guessed. Bounds and rules across cells are judged elsewhere (rule-evaluation).
 */
export function readTypedCell(
  typed: TypedCell,
  indicator: CellShape,
  themes: ReadonlySet<string>,
): CellReading {
  const found = indicator.kind === 'text' ? readWords(typed, themes) : readFigure(typed, indicator);
  const issues = [...found.issues, ...noteIssues(typed)];
  let value = found.value;
  if (typed.absence !== '') {
    const agrees = value?.type === 'absent' && value.absence === typed.absence;
    if (found.filled && !agrees) issues.push(issue(typed, 'absence', 'value_and_absence'));
    value = { type: 'absent', absence: typed.absence };
  }
  if (!value && issues.length === 0) {
    if (typed.note.trim() !== '') issues.push(issue(typed, 'note', 'note_without_value'));
    if (typed.explanation.trim() !== '') {
      issues.push(issue(typed, 'explanation', 'note_without_value'));
    }
  }
  if (issues.length > 0) return { kind: 'unreadable', issues };
  return value ? { kind: 'value', value } : { kind: 'blank' };
}

interface Found {
  /** Whether anything stands in the fields of the value, readable or not. */
  readonly filled: boolean;
  readonly value: Value | null;
  readonly issues: readonly CellIssue[];
}

function issue(typed: TypedCell, field: CellIssue['field'], code: CellIssueCode): CellIssue {
  return { key: typed.key, field, code };
}

function noteIssues(typed: TypedCell): CellIssue[] {
  const issues: CellIssue[] = [];
  for (const field of ['note', 'explanation'] as const) {
    const text = tidyText(typed[field]);
    if ([...text].length > longestNote) issues.push(issue(typed, field, 'note_too_long'));
    else if (hasLostLetters(text)) issues.push(issue(typed, field, 'lost_letters'));
    else if (looksLikeLegacyEncoding(text)) issues.push(issue(typed, field, 'old_encoding'));
  }
  return issues;
}

function readWords(typed: TypedCell, themes: ReadonlySet<string>): Found {
  const text = tidyText(typed.text);
  const filled = text !== '' || typed.themes.length > 0;
  const codes: CellIssueCode[] = [];
  if ([...text].length > longestText) codes.push('text_too_long');
  else if (hasLostLetters(text)) codes.push('lost_letters');
  else if (looksLikeLegacyEncoding(text)) codes.push('old_encoding');
  if (text === '' && typed.themes.length > 0) codes.push('theme_without_text');
  if (typed.themes.some((theme) => !themes.has(theme))) codes.push('unknown_theme');
  return {
    filled,
    value:
      text === ''
        ? null
        : { type: 'text', text, themes: [...new Set(typed.themes)], status: typed.status },
    issues: codes.map((code) => issue(typed, 'text', code)),
  };
}

type EntryNumber = Extract<NumberEntry, { kind: 'number' }>;

function readFigure(typed: TypedCell, indicator: CellShape): Found {
  if (indicator.kind === 'ratio') {
    const filled = typed.value.trim() !== '' || typed.valueHigh.trim() !== '';
    return { filled, value: null, issues: filled ? [issue(typed, 'value', 'unknown_cell')] : [] };
  }
  const low = readNumberEntry(typed.value, indicator);
  const high = readNumberEntry(typed.valueHigh, indicator);
  const filled = low.kind !== 'blank' || high.kind !== 'blank';
  const fail = (field: 'value' | 'valueHigh', code: CellIssueCode): Found => ({
    filled,
    value: null,
    issues: [issue(typed, field, code)],
  });
  if (!filled) return { filled, value: null, issues: [] };
  if (hasLostLetters(typed.value)) return fail('value', 'lost_letters');
  if (hasLostLetters(typed.valueHigh)) return fail('valueHigh', 'lost_letters');
  if (low.kind === 'unreadable') return fail('value', low.code);
  if (high.kind === 'unreadable') return fail('valueHigh', high.code);
  if (low.kind === 'blank') return fail('value', 'range_needs_lower');
  if (high.kind === 'absent') return fail('valueHigh', 'not_a_number');
  if (low.kind === 'absent') {
    if (high.kind === 'number') return fail('valueHigh', 'value_and_absence');
    return { filled, value: { type: 'absent', absence: low.absence }, issues: [] };
  }
  if (high.kind === 'number' && (high.precision !== null || high.status !== null)) {
    return fail('valueHigh', 'not_a_number');
  }
  if (typed.status !== 'A' && low.status !== null && low.status !== typed.status) {
    return fail('value', 'status_conflict');
  }
  const upper = high.kind === 'number' ? high : null;
  const conflict = precisionConflict(typed, low, upper);
  if (conflict) return { filled, value: null, issues: [conflict] };
  return { filled, value: toNumberValue(typed, low, upper), issues: [] };
}

/**
 * Whether the word in the field, the choice beside it and the field of the upper value contradict.
 * "exact" is what the choice says untouched, so a word or an upper value overrules it.
 */
function precisionConflict(
  typed: TypedCell,
  low: EntryNumber,
  upper: EntryNumber | null,
): CellIssue | null {
  const chosen = typed.precision === 'exact' ? null : typed.precision;
  if (low.precision !== null && chosen !== null && low.precision !== chosen) {
    return issue(typed, 'value', 'precision_conflict');
  }
  const said = low.precision ?? chosen;
  if (upper === null) {
    return said === 'range' && low.valueHigh === null
      ? issue(typed, 'valueHigh', 'range_needs_upper')
      : null;
  }
  if (said !== null && said !== 'range') return issue(typed, 'valueHigh', 'precision_conflict');
  if (low.valueHigh !== null && !isSameDecimal(low.valueHigh, upper.value)) {
    return issue(typed, 'valueHigh', 'precision_conflict');
  }
  return compareDecimals(low.value, upper.value) < 0
    ? null
    : issue(typed, 'valueHigh', 'range_wrong_way');
}

function toNumberValue(typed: TypedCell, low: EntryNumber, upper: EntryNumber | null): NumberValue {
  const valueHigh = low.valueHigh ?? upper?.value ?? null;
  return {
    type: 'number',
    value: low.value,
    valueHigh,
    status: low.status ?? typed.status,
    precision: valueHigh !== null ? 'range' : (low.precision ?? typed.precision),
  };
}
