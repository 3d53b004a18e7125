import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { answersAfter, answersAnything, answersFinding } from '@/lib/domain/rule/rule-answers';
import { number } from '../makers';

const key = 'TOTAL.ALL' as CellKey;
const asks = (...bases: string[]) =>
  bases.map((basis) => ({ severity: 'warning' as const, basis, cells: [key] }));
const written = (value: string, explanation: string | null) => ({
  key,
  value: number(value),
  explanation,
});

describe('what an explanation answers', () => {
  it('is what stands about its cell when it is written', () => {
    const other = { severity: 'warning' as const, basis: 'O', cells: ['ACTIVE.ALL' as CellKey] };
    const error = { severity: 'error' as const, basis: 'E', cells: [key] };
    const after = written('1160', 'mùa vụ');
    expect(answersAfter(null, after, false, [...asks('A', 'B'), other, error])).toEqual(['A', 'B']);
    expect(answersAfter(null, written('1160', null), true, asks('A'))).toEqual([]);
  });

  it('stays with the values it was written for, and is written anew by new words or a word for it', () => {
    const before = { ...written('1160', 'mùa vụ'), answers: ['at 1160'] };
    const after = written('11600', 'mùa vụ');
    expect(answersAfter(before, after, false, asks('at 11600'))).toEqual(['at 1160']);
    expect(answersAfter(before, after, true, asks('at 11600'))).toEqual(['at 11600']);
    expect(answersAfter(before, written('11600', 'khác'), false, asks('at 11600'))).toEqual([
      'at 11600',
    ]);
  });

  it('of words from before answers were recorded goes with their value', () => {
    const before = { ...written('5', 'cũ'), answers: [answersAnything] };
    expect(answersAfter(before, written('5', 'cũ'), false, asks('A'))).toEqual([answersAnything]);
    expect(answersAfter(before, written('6', 'cũ'), false, asks('A'))).toEqual([]);
  });

  it('never reaches an error, nor a warning that nobody has seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 })),
        fc.string({ minLength: 1 }),
        (answers, basis) => {
          const cell = { key, explanation: 'lời', answers };
          expect(answersFinding(cell, { severity: 'error', basis })).toBe(false);
          expect(answersFinding(cell, { severity: 'warning', basis })).toBe(
            answers.includes(basis) || answers.includes(answersAnything),
          );
        },
      ),
    );
  });
});
