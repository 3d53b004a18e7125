import type { Scope } from '../domain/figure/figure';
import type { ColumnRole } from './columns';
import { type Answers, noneOfThese, type Place, placeName, type Question } from './proposed';

/** A column of a table with names, as far as its choice needs it. */
export interface ValueColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** '' where it has no head. */
  readonly head: string;
  /** What it is called by in a question and its answer. */
  readonly place: Place;
  /** Something stands beneath, in a row with a name. */
  readonly isFilled: boolean;
  readonly hasNumbers: boolean;
}

export interface ColumnChoice {
  readonly whole: number | null;
  readonly part: number | null;
  /** Its values count for lines that are counted since the start of the year. */
  readonly toDate: number | null;
  /** What the year of a line is planned or expected to come to. */
  readonly plan: number | null;
  readonly estimate: number | null;
  readonly questions: readonly Question[];
}

/**
 * Which columns hold this quarter's values. Heads that say it are believed, a single column without
 * any head is the value; everything else is asked about. `hasParts`: the form asks for parts in the
 * region of what the table names. `suffix`: tells the questions of several tables apart.
 */
export function chooseColumns(
  columns: readonly ValueColumn[],
  answers: Answers,
  hasParts: boolean,
  suffix: string,
): ColumnChoice {
  const of = (role: ColumnRole) => columns.filter((one) => one.role === role);
  const parts = of('part');
  const toDate = of('to_date');
  const questions: Question[] = [];
  const choose = (scope: Scope, sure: ValueColumn | undefined, options: readonly ValueColumn[]) => {
    const id = `column:${scope}${suffix}`;
    const answer = answers[id];
    if (answer === noneOfThese) return null;
    const answered = columns.find(({ place }) => placeName(place) === answer);
    if (answered) return answered.column;
    if (sure) return sure.column;
    if (options.length > 0) questions.push(columnQuestion(id, scope, options));
    return null;
  };
  const only = (role: ColumnRole) => {
    const [one, ...others] = of(role);
    return one && others.length === 0 ? one.column : null;
  };
  const [plan, estimate] = [only('plan'), only('estimate')];
  const isFound = parts.length > 0 || plan !== null || estimate !== null;
  const whole = choose('ALL', ...wholeOf(columns, of('whole'), isFound));
  const rest = columns.filter(
    ({ role, head, column, hasNumbers }) =>
      role === 'unknown' && head === '' && column !== whole && hasNumbers,
  );
  const part = choose(
    'EMM',
    parts.length === 1 ? parts[0] : undefined,
    parts.length > 1 ? parts : hasParts && whole !== null ? rest : [],
  );
  const [counted] = toDate;
  const isCounted = toDate.length === 1 && counted && counted.column !== whole;
  const counts = isCounted && whole !== null ? counted.column : null;
  return { whole, part, toDate: counts, plan, estimate, questions };
}

function wholeOf(
  columns: readonly ValueColumn[],
  wholes: readonly ValueColumn[],
  isFound: boolean,
): [ValueColumn | undefined, readonly ValueColumn[]] {
  if (wholes.length > 0) return [wholes.length === 1 ? wholes[0] : undefined, wholes];
  const unknown = columns.filter(({ role, isFilled }) => role === 'unknown' && isFilled);
  const numbers = unknown.filter(({ hasNumbers }) => hasNumbers);
  const options = numbers.length > 0 ? numbers : unknown;
  if (options.length > 0) {
    const isBare = options.length === 1 && columns.every(({ head }) => head === '');
    return [isBare ? options[0] : undefined, options];
  }
  const others = columns.filter(
    ({ role, isFilled }) => isFilled && (role === 'to_date' || role === 'other'),
  );
  return [undefined, isFound ? [] : others];
}

function columnQuestion(id: string, scope: Scope, columns: readonly ValueColumn[]): Question {
  return {
    id,
    kind: 'column',
    scope,
    columns: columns.map(({ place, head }) => ({ place, text: head })),
  };
}
