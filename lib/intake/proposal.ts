import { groupBy } from '../domain/group-by';
import type { CellKey } from '../domain/indicator/indicator';
import { findByNames } from './by-names';
import { findByPosition } from './by-position';
import type { Grid } from './grid';
import { indexNames, type NameIndex } from './name-match';
import { findNamedTable } from './named-table';
import { type Convention, decideConvention, type Writing, writingOf } from './number-convention';
import {
  type Answers,
  type Findings,
  type FoundCell,
  type IntakeForm,
  type LeftCell,
  noneOfThese,
  type Proposal,
  placeName,
  type Question,
} from './proposed';
import { openText, unknownWords, writeCell } from './written-cell';

/**
 * What a grid would put into a form: by names where it brings names or codes of the form's lines,
 * otherwise by position from the focused cell. `focused`: null for a workbook, which has no
 * position. Blank cells of the grid propose nothing, so that nothing is ever cleared by it. The
 * same grid with a question's answer gives a proposal without that question.
 */
export function propose(
  grid: Grid,
  form: IntakeForm,
  focused: CellKey | null,
  answers: Answers,
): Proposal {
  const index = indexOf(form);
  const table = findNamedTable(grid, index);
  const found = table
    ? findByNames(table, form, index, answers)
    : findByPosition(grid, form, focused);
  const settled = settleTwice(found.cells, answers);
  const convention = conventionOf(settled.cells, found, answers);
  return {
    layout: table || focused === null ? 'by_names' : 'by_position',
    convention,
    cells: settled.cells.map((cell) => writeCell(cell, convention)),
    questions: [
      ...found.questions,
      ...settled.questions,
      ...(convention === 'open' ? [conventionQuestion(settled.cells)] : []),
    ],
    left: [...found.left, ...settled.left, ...settled.cells.flatMap(leftWords)],
  };
}

/** Sheets of a workbook, and answers to a question, look into one form again and again. */
const indexes = new WeakMap<IntakeForm, NameIndex>();

function indexOf(form: IntakeForm): NameIndex {
  const known = indexes.get(form);
  if (known) return known;
  const index = indexNames(form.lines, form.aliases);
  indexes.set(form, index);
  return index;
}

/** Fields that several cells name with the same content count once; with different ones they are asked about. */
function settleTwice(found: readonly FoundCell[], answers: Answers) {
  const cells: FoundCell[] = [];
  const questions: Question[] = [];
  const left: LeftCell[] = [];
  for (const [key, same] of groupBy(found, ({ line }) => line.key)) {
    const [first] = same;
    const isOne = new Set(same.map(contentOf)).size === 1;
    const answer = answers[`twice:${key}`];
    const answered = same.find(({ place }) => placeName(place) === answer);
    if (first && isOne) cells.push(first);
    else if (answered) cells.push(answered);
    else if (answer === noneOfThese) {
      left.push(
        ...same.map(({ place, cell }) => ({
          ...place,
          text: cell.text,
          reason: 'named_twice' as const,
        })),
      );
    } else {
      const options = same.map(({ place, cell }) => ({ place, text: cell.text }));
      questions.push({ id: `twice:${key}`, kind: 'twice', key, cells: options });
    }
  }
  return { cells, questions, left };
}

function contentOf({ cell, note, precision, status, unit }: FoundCell): string {
  return JSON.stringify([cell.kind, cell.text.trim(), note, precision, status, unit]);
}

function conventionOf(
  cells: readonly FoundCell[],
  { around }: Findings,
  answers: Answers,
): Convention {
  const texts = cells.map(openText).filter((text) => text !== null);
  const decided = decideConvention(texts, around);
  const answer = answers.convention;
  return decided !== 'either' && (answer === 'vi' || answer === 'en') ? answer : decided;
}

function conventionQuestion(cells: readonly FoundCell[]): Question {
  const open = cells.flatMap((cell) => {
    const text = openText(cell);
    return text !== null && writingOf(text) === 'both' ? [{ cell, text }] : [];
  });
  // What is counted has no thousandths: "1.234" cooperatives are 1234 of them.
  const counts = open.filter(({ cell }) => cell.line.indicator.decimals === 0);
  const suggested = new Set(
    counts.map(({ text }): Writing | null =>
      text.includes('.') === text.includes(',') ? null : text.includes('.') ? 'vi' : 'en',
    ),
  );
  const [one = null] = suggested;
  return {
    id: 'convention',
    kind: 'convention',
    example: open[0]?.text ?? '',
    suggested: suggested.size === 1 ? one : null,
  };
}

function leftWords(cell: FoundCell): LeftCell[] {
  return unknownWords(cell).map((text) => ({ ...cell.place, text, reason: 'unknown_words' }));
}
