import type { CellKey } from '../domain/indicator/indicator';
import {
  type ConfirmedName,
  longestName,
  longestQuestion,
  type NamesChange,
  type RememberedName,
} from '../domain/report/remembered-name';
import { searchKey } from '../domain/search-text';
import type { Grid } from './grid';
import { readLabel } from './label-words';
import { propose } from './proposal';
import {
  type Answers,
  type IntakeForm,
  noneOfThese,
  type Proposal,
  placeName,
  type Question,
} from './proposed';

export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: string;
  /** Null: whoever looks at it answered. */
  readonly from: RememberedName | null;
}

/**
 * What a grid would put into a form, its questions answered by whoever looks at it (`given`) or else
 * by what the province has confirmed before. Those that were answered are told, with who did.
 */
export function proposeKnowing(
  grid: Grid,
  form: IntakeForm,
  focused: CellKey | null,
  given: Answers,
  remembered: readonly RememberedName[],
): { readonly proposal: Proposal; readonly answered: readonly AnsweredQuestion[] } {
  const answered: AnsweredQuestion[] = [];
  // An answer may bring questions of its own: which line a row means, once its column is known.
  for (;;) {
    const answers = Object.fromEntries(
      answered.map(({ question, answer }) => [question.id, answer]),
    );
    const proposal = propose(grid, form, focused, answers);
    const more = proposal.questions
      .filter(({ id }) => !Object.hasOwn(answers, id))
      .flatMap((question): AnsweredQuestion[] => {
        const answer = given[question.id];
        if (answer !== undefined) return [{ question, answer, from: null }];
        return recall(question, remembered) ?? [];
      });
    if (more.length === 0) return { proposal, answered };
    answered.push(...more);
  }
}

/** The one answer that was confirmed before; none where several were. */
function recall(
  question: Question,
  remembered: readonly RememberedName[],
): [AnsweredQuestion] | null {
  const known = answersTo(question).flatMap((answer) => {
    const name = nameIn(question, answer);
    const from = remembered.find((one) => one.question === name?.question);
    return from && from.means === name?.means ? [{ question, answer, from }] : [];
  });
  const [only] = known;
  return only && known.length === 1 ? [only] : null;
}

/** The answers by which a name gets a meaning; how numbers are written is decided for each block. */
function answersTo(question: Question): readonly string[] {
  if (question.kind === 'line') return [...question.lines, noneOfThese];
  return question.kind === 'column' ? question.columns.map(({ place }) => placeName(place)) : [];
}

/** What an answer says of a name; null: of none that could be known again. */
function nameIn(question: Question, answer: string): ConfirmedName | null {
  if (question.kind === 'line') {
    const { text } = readLabel(question.text);
    const lines = [...question.lines].sort();
    return nameOf(['line', searchKey(text), ...lines].join('|'), text, answer);
  }
  if (question.kind !== 'column') return null;
  const { columns, scope } = question;
  const head = columns.find(({ place }) => placeName(place) === answer)?.text ?? '';
  const key = searchKey(head);
  const isOne = columns.filter(({ text }) => searchKey(text) === key).length === 1;
  return key !== '' && isOne ? nameOf(`column|${scope}|${key}`, head, scope) : null;
}

function nameOf(question: string, name: string, means: string): ConfirmedName | null {
  if (question.length > longestQuestion) return null;
  return { question, name: name.trim().slice(0, longestName), means };
}

/**
 * What the answers of whoever took the cells change in the memory. Of a question about columns the
 * others no longer count as its answer; what was answered in two ways is not remembered.
 */
export function namesToKeep(answered: readonly AnsweredQuestion[]): NamesChange {
  const own = answered.filter(({ from }) => from === null);
  const confirmed = new Map<string, ConfirmedName>();
  const forgotten = new Set<string>();
  for (const { question, answer } of own) {
    const name = nameIn(question, answer);
    const before = name && confirmed.get(name.question);
    if (name && before && before.means !== name.means) forgotten.add(name.question);
    else if (name) confirmed.set(name.question, name);
    if (question.kind !== 'column') continue;
    for (const other of answersTo(question)) {
      const rival = nameIn(question, other);
      if (rival && rival.question !== name?.question) forgotten.add(rival.question);
    }
  }
  return {
    confirmed: [...confirmed.values()].filter(({ question }) => !forgotten.has(question)),
    forgotten: [...forgotten],
  };
}
