import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksTheSame,
  changeQuestions,
  deadlineOf,
  mostQuestions,
  type Question,
  type QuestionChange,
  type QuestionContent,
  questionContentSchema,
  questionIdSchema,
  questionKey,
  questionOfKey,
  shapeOf,
} from '@/lib/domain/conference/question';
import { parseCellKey } from '@/lib/domain/indicator/indicator';
import { indicator } from '../makers';

const words = (vi: string, en = ''): QuestionContent => ({ kind: 'words', words: { vi, en } });
const figure = (period: string): QuestionContent => ({
  ...{ kind: 'number', indicator: 'HTX_TOTAL', scope: 'ALL', period, words: null },
});
const question = (id: string, answers = 0): Question => ({
  ...{ id, content: words(id), version: 1, asked: 1, answers },
});
const [a, b, c] = ['QAAAA', 'QBBBB', 'QCCCC'] as const;
const three = [question(a), question(b, 2), question(c)];

function done(questions: readonly Question[], change: QuestionChange): readonly Question[] {
  const changed = changeQuestions(questions, change);
  if (changed.kind !== 'ok') throw new Error(changed.problem);
  return changed.questions;
}
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('questions of a conference', () => {
  it('are added at the end, once, until there are enough', () => {
    const add = { kind: 'add', id: 'QDDDD', content: words('d') } as const;
    const four = done(three, add);
    expect(ids(four)).toEqual([a, b, c, 'QDDDD']);
    expect(done(four, add)).toBe(four);
    const full = Array.from({ length: mostQuestions }, (_, index) => question(`QX${index}0000`));
    expect(changeQuestions(full, add)).toEqual({ kind: 'problem', problem: 'too_many' });
  });

  it('ask anew by another wording, not by a translation, and by no figure for words', () => {
    const save = (content: QuestionContent, version = 1) =>
      changeQuestions(three, { kind: 'save', id: a, version, content });
    const of = (content: QuestionContent) => {
      const changed = save(content);
      return changed.kind === 'ok' ? changed.questions[0] : changed.problem;
    };
    expect(of(words('khác'))).toMatchObject({ version: 2, asked: 2 });
    expect(of(words(a, 'the same in English'))).toMatchObject({ version: 2, asked: 1 });
    expect(of(words(a))).toMatchObject({ version: 1, asked: 1 });
    expect(of(figure('2026-Q3'))).toBe('other_kind');
    expect(save(words('khác'), 2)).toMatchObject({ problem: 'stale' });
    expect(asksTheSame(figure('2026-Q3'), figure('2026-Q2'))).toBe(false);
  });

  it('are taken away with no more answers than were seen', () => {
    const remove = (answers: number) => changeQuestions(three, { kind: 'remove', id: b, answers });
    expect(remove(1)).toMatchObject({ problem: 'answered' });
    expect(remove(2)).toMatchObject({ kind: 'ok' });
    expect(changeQuestions(three, { kind: 'remove', id: 'QZZZZ', answers: 0 })).toMatchObject({
      problem: 'gone',
    });
  });

  it('are moved, and none is lost or changed by it', () => {
    const place = fc.constantFrom<string | null>(a, b, c, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(a, b, c), place)), (moves) => {
        let questions: readonly Question[] = three;
        for (const [id, before] of moves) {
          questions = done(questions, { kind: 'move', id, before });
          const at = ids(questions).indexOf(id);
          if (before === null) expect(at).toBe(2);
          else if (before !== id) expect(ids(questions)[at + 1]).toBe(before);
        }
        expect([...questions].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(three);
      }),
    );
  });

  it('name cells that forms read', () => {
    expect(parseCellKey(questionKey('Q1A2B'))?.indicator).toBe('Q1A2B');
    expect(questionOfKey(questionKey('Q1A2B'))).toBe('Q1A2B');
    expect(questionIdSchema.safeParse('q.1').success).toBe(false);
  });

  it('ask for numbers that are entered, at a time that there is', () => {
    const shape = (kind: 'stock' | 'ratio' | 'text') =>
      shapeOf(figure('2026-Q3'), [indicator('HTX_TOTAL', { kind })]);
    expect(shape('stock')).toMatchObject({ kind: 'stock' });
    expect(shape('ratio')).toBeNull();
    expect(shape('text')).toBeNull();
    expect(shapeOf(words('x'), [])).toMatchObject({ kind: 'text' });
    const codeOf = (content: object) =>
      questionContentSchema.safeParse(content).error?.issues[0]?.message;
    expect(codeOf({ kind: 'number', indicator: 'HTX_TOTAL', period: '2026-Q5' })).toBe(
      'not_a_period',
    );
    expect(codeOf({ kind: 'words', words: { vi: ' ' } })).toBe('required');
    expect(codeOf({ kind: 'words', words: { vi: 'a\ufffd' } })).toBe('lost_letters');
    expect(codeOf({ kind: 'words', words: { vi: 'a'.repeat(401) } })).toBe('too_long');
  });
});

describe('a deadline', () => {
  const at = new Date('2026-10-05T08:00:00+07:00');

  it('is the end of a day in Vietnam that is not over', () => {
    expect(deadlineOf('2026-10-05', at)).toEqual(new Date('2026-10-06T00:00:00+07:00'));
    expect(deadlineOf('2026-10-04', at)).toBe('past');
    expect(deadlineOf('2026-02-30', at)).toBe('not_a_day');
    expect(deadlineOf('2026-10', at)).toBe('not_a_day');
    expect(deadlineOf(' ', at)).toBeNull();
  });
});
