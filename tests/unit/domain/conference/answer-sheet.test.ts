import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GivenAnswer,
  isLate,
  isShownToOrganisers,
  isWritable,
  judgeAnswer,
  printOf,
  type SentAnswer,
  type SheetState,
  sheetRules,
  sheetStates,
  sheetSteps,
  waitingFor,
} from '@/lib/domain/conference/answer-sheet';
import {
  answersToPublish,
  publishedQuestionsSchema,
} from '@/lib/domain/conference/published-answers';
import { type Question, questionKey } from '@/lib/domain/conference/question';
import type { TypedCell } from '@/lib/domain/report/report';
import { absent, indicator, number, text, typed } from '../makers';

const id = 'QAAAA';
const shape = indicator('HTX_TOTAL');
const blank = typed(questionKey(id));

const sent = (cell: Partial<TypedCell>, rest: Partial<SentAnswer> = {}): SentAnswer => ({
  ...{ typed: { ...blank, ...cell }, seen: printOf(blank), asked: 1, holds: false, ...rest },
});
const given = (value: GivenAnswer['value'], rest: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...{ question: id, value, note: null, asked: 1, version: '4', changedBy: 'ai' },
  ...{ changedAt: '2026-10-01T00:00:00.000Z', ...rest },
});
const judge = (one: SentAnswer, stored: GivenAnswer | null, asked = 1) =>
  judgeAnswer(one, { asked }, shape, stored);

describe('an answer that is sent', () => {
  it('is a value with its exactness, a true zero, or a reason for absence: three different things', () => {
    expect(judge(sent({ value: 'khoảng 860' }), null)).toEqual({
      ...{ kind: 'write', note: null, value: number('860', { precision: 'about' }) },
    });
    expect(judge(sent({ value: '0' }), null)).toMatchObject({ value: number('0') });
    expect(judge(sent({ absence: 'L', note: 'chưa tổng hợp' }), null)).toEqual({
      ...{ kind: 'write', note: 'chưa tổng hợp', value: absent('L') },
    });
    expect(judge(sent({ value: '5', absence: 'L' }), null)).toMatchObject({
      ...{ kind: 'unreadable', issues: [{ code: 'value_and_absence' }] },
    });
    expect(judge(sent({ value: '1.5' }), null)).toMatchObject({
      issues: [{ code: 'ambiguous_point' }],
    });
  });

  it('is left alone where nobody touched its field, whatever is stored by now', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.option(fc.nat()), (value, note, stored) => {
        const cell = { ...blank, value, note };
        const one = sent(cell, { seen: printOf(cell) });
        const now = stored === null ? null : given(number(String(stored)));
        expect(judge(one, now)).toEqual({ kind: 'untouched' });
      }),
    );
  });

  it('takes the place of what its typist saw, never of what somebody else wrote since', () => {
    const mine = sent({ value: '7', baseVersion: '4' });
    expect(judge(mine, given(number('5')))).toMatchObject({ kind: 'write' });
    expect(judge(mine, given(number('5'), { version: '6' }))).toEqual({ kind: 'conflict' });
    expect(judge(mine, null)).toEqual({ kind: 'conflict' });
    // Both wrote the same.
    expect(judge(mine, given(number('7'), { version: '6' }))).toEqual({ kind: 'same' });
    const cleared = sent({ baseVersion: '4' }, { seen: printOf({ ...blank, value: '5' }) });
    expect(judge(cleared, given(number('5')))).toEqual({ kind: 'clear' });
  });

  it('is one to the wording that was on the page, and holds for another only when said so', () => {
    expect(judge(sent({ value: '7' }), null, 2)).toEqual({ kind: 'asked_anew' });
    const shown = { ...blank, value: '5', baseVersion: '4' };
    const untouched = { seen: printOf(shown), asked: 2 };
    const old = given(number('5'));
    expect(judge(sent(shown, untouched), old, 2)).toEqual({ kind: 'untouched' });
    expect(judge(sent(shown, { ...untouched, holds: true }), old, 2)).toMatchObject({
      ...{ kind: 'write', value: number('5') },
    });
    expect(
      judge(sent(shown, { ...untouched, holds: true }), given(number('5'), { asked: 2 }), 2),
    ).toEqual({ kind: 'same' });
  });
});

describe('a sheet', () => {
  it('has states that steps lead to, and is read by organisers where it is not written', () => {
    expect(new Set(sheetSteps.map((step) => sheetRules[step].to)).size).toBe(4);
    for (const state of sheetStates) expect(isWritable(state)).toBe(!isShownToOrganisers(state));
    for (const step of sheetSteps) {
      expect(sheetRules[step].from).not.toContain(sheetRules[step].to);
    }
  });

  it('waits for questions without an answer and for those that were asked anew', () => {
    const questions = [
      { id: 'QA', asked: 1 },
      { id: 'QB', asked: 2 },
      { id: 'QC', asked: 1 },
    ];
    const answers = [
      { question: 'QA', asked: 1 },
      { question: 'QB', asked: 1 },
    ];
    expect(waitingFor(questions, answers)).toEqual({ unanswered: ['QC'], changed: ['QB'] });
  });

  it('is late by the time it was handed in, or by now where it was not', () => {
    const due = '2026-10-10T17:00:00.000Z';
    const before = new Date('2026-10-10T16:59:59Z');
    const after = new Date('2026-10-11T00:00:00Z');
    expect(isLate(null, due, before)).toBe(false);
    expect(isLate(null, due, new Date(due))).toBe(true);
    expect(isLate(before.toISOString(), due, after)).toBe(false);
    expect(isLate(after.toISOString(), due, after)).toBe(true);
    expect(isLate(after.toISOString(), null, after)).toBe(false);
  });
});

describe('what goes out of answers', () => {
  const question = (one: string, asked = 1): Question => ({
    ...{ id: one, version: 1, asked, answers: 1 },
    content: { kind: 'words', words: { vi: one, en: '' } },
  });

  it('is accepted, and given to the question as it stands', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            state: fc.constantFrom<SheetState>(...sheetStates),
            asked: fc.integer({ min: 1, max: 2 }),
          }),
        ),
        (sheets) => {
          const out = answersToPublish(
            [question(id, 2)],
            sheets.map(({ state, asked }, index) => ({
              ...{ area: `a${index}`, state, stateSince: '2026-10-01T00:00:00.000Z' },
              answers: [given(text('lời'), { asked })],
            })),
            sheets.length,
          );
          const wanted = sheets.flatMap(({ state, asked }, index) =>
            state === 'accepted' && asked === 2 ? [`a${index}`] : [],
          );
          expect(out.flatMap(({ answers }) => answers.map(({ area }) => area))).toEqual(wanted);
          expect(out).toHaveLength(wanted.length === 0 ? 0 : 1);
          expect(publishedQuestionsSchema.parse(JSON.parse(JSON.stringify(out)))).toEqual(out);
        },
      ),
    );
  });
});
