import { z } from 'zod';
import { scopes } from '../figure/figure';
import { identifierSchema } from '../identifier';
import { type CellKey, cellKey, type Indicator } from '../indicator/indicator';
import { parsePeriod, startOfDayInVietnam } from '../period';
import type { CellShape } from '../report/typed-cell';
import { both } from './both-languages';

/** What a conference asks provinces outside of their reports: a figure, or a few words. */

const longestQuestion = 400;
export const mostQuestions = 40;

export const questionContentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    indicator: z.string().regex(/^[A-Z][A-Z0-9_]{1,40}$/, 'unknown'),
    scope: z.enum(scopes).default('ALL'),
    period: z.string().refine((code) => parsePeriod(code) !== null, 'not_a_period'),
    /** What has to be known to answer; null: the indicator says it all. */
    words: both(longestQuestion).nullable().default(null),
  }),
  z.object({ kind: z.literal('words'), words: both(longestQuestion) }),
]);
export type QuestionContent = z.infer<typeof questionContentSchema>;

export interface Question {
  /** Letters and digits, so that it names a cell too. */
  readonly id: string;
  readonly content: QuestionContent;
  /** Moves with each change of its content: what an organiser saw, to tell a conflict. */
  readonly version: number;
  /** Moves when another thing is asked: an answer says to which of them it was given. */
  readonly asked: number;
  /** Answers that were given to it, drafts included. */
  readonly answers: number;
}

export const questionIdSchema = z.string().regex(/^Q[A-Z0-9]{4,30}$/, 'unknown');

/** The name of a question's cell, for forms that read cells. */
export function questionKey(id: string): CellKey {
  return cellKey(id, 'ALL');
}

/** The question that a cell's name means. */
export function questionOfKey(key: CellKey): string {
  return key.slice(0, key.indexOf('.'));
}

const wordsShape: CellShape = { kind: 'text', decimals: 0, unitVi: '', unitEn: '' };

/** How an answer is read: as the cell of its indicator, or as words. Null: the indicator is gone. */
export function shapeOf(
  content: QuestionContent,
  indicators: readonly Indicator[],
): CellShape | null {
  if (content.kind === 'words') return wordsShape;
  return indicators.find((one) => one.code === content.indicator && canAsk(one)) ?? null;
}

/** Numbers that are entered; a ratio is computed, and words are asked in an organiser's own. */
export function canAsk({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind !== 'text' && kind !== 'ratio';
}

const isNumber = z.coerce.number().int().min(0);

export const questionChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), id: questionIdSchema, content: questionContentSchema }),
  z.object({
    kind: z.literal('save'),
    id: questionIdSchema,
    version: isNumber,
    content: questionContentSchema,
  }),
  /** Before another; before null it stands last. */
  z.object({
    kind: z.literal('move'),
    id: questionIdSchema,
    before: questionIdSchema.nullable(),
  }),
  /** `answers`: how many the organiser saw that they take away with it. */
  z.object({ kind: z.literal('remove'), id: questionIdSchema, answers: isNumber }),
]);
export type QuestionChange = z.infer<typeof questionChangeSchema>;

/**
 * `gone`: the question is no longer there · `stale`: somebody changed it since · `too_many`: no room ·
 * `answered`: more answers would go with it than were seen · `other_kind`: a figure never becomes words.
 */
export type QuestionProblem = 'gone' | 'stale' | 'too_many' | 'answered' | 'other_kind';

export type ChangedQuestions =
  | { readonly kind: 'ok'; readonly questions: readonly Question[] }
  | { readonly kind: 'problem'; readonly problem: QuestionProblem };

export function changeQuestions(
  questions: readonly Question[],
  change: QuestionChange,
): ChangedQuestions {
  const question = questions.find(({ id }) => id === change.id);
  if (change.kind === 'add') {
    // The same form that comes twice adds once.
    if (question) return ok(questions);
    if (questions.length >= mostQuestions) return problem('too_many');
    const { id, content } = change;
    return ok([...questions, { id, content, version: 1, asked: 1, answers: 0 }]);
  }
  if (!question) return problem('gone');
  switch (change.kind) {
    case 'save': {
      if (isSame(question.content, change.content)) return ok(questions);
      if (question.version !== change.version) return problem('stale');
      if (question.content.kind !== change.content.kind) return problem('other_kind');
      const saved: Question = {
        ...question,
        content: change.content,
        version: question.version + 1,
        asked: question.asked + (asksTheSame(question.content, change.content) ? 0 : 1),
      };
      return ok(questions.map((one) => (one.id === saved.id ? saved : one)));
    }
    case 'move':
      return moved(questions, question, change.before);
    case 'remove':
      if (question.answers > change.answers) return problem('answered');
      return ok(questions.filter(({ id }) => id !== change.id));
  }
}

/** Whether an answer to one is an answer to the other: a translation asks nothing else. */
export function asksTheSame(one: QuestionContent, other: QuestionContent): boolean {
  const vietnamese = (content: QuestionContent) => ({ ...content, words: content.words?.vi ?? '' });
  return isSame(vietnamese(one), vietnamese(other));
}

function moved(
  questions: readonly Question[],
  question: Question,
  before: string | null,
): ChangedQuestions {
  if (before === question.id) return ok(questions);
  const others = questions.filter(({ id }) => id !== question.id);
  const at = before === null ? others.length : others.findIndex(({ id }) => id === before);
  if (at < 0) return problem('gone');
  return ok([...others.slice(0, at), question, ...others.slice(at)]);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function ok(questions: readonly Question[]): ChangedQuestions {
  return { kind: 'ok', questions };
}

function problem(of: QuestionProblem): ChangedQuestions {
  return { kind: 'problem', problem: of };
}

/** Until when provinces answer, as an organiser types it: a day, or nothing (they are not asked yet). */
export const deadlineSchema = z.object({
  conferenceId: identifierSchema(),
  until: identifierSchema(20),
  /** The deadline that was seen (ISO instant); empty where there was none. */
  seen: identifierSchema(40),
});
export type DeadlineDraft = z.infer<typeof deadlineSchema>;

/** The instant at which a day that was typed is over in Vietnam; null: none. Or what is wrong. */
export function deadlineOf(until: string, at: Date): Date | null | 'not_a_day' | 'past' {
  if (until.trim() === '') return null;
  if (parsePeriod(until.trim())?.kind !== 'date') return 'not_a_day';
  const end = new Date(startOfDayInVietnam(until.trim()).getTime() + 86_400_000);
  return end.getTime() <= at.getTime() ? 'past' : end;
}
