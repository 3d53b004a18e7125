import { describe, expect, it } from 'vitest';
import { type IntakeWords, intakeView } from '@/components/entry/intake/intake-rows';
import { typedOf } from '@/components/entry/typed-fields';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { readTabSeparated } from '@/lib/intake/tab-separated';
import { form } from '../intake/proposing';
import { entryLines } from '../intake/real-forms';

const lines = new Map(entryLines.map((line) => [line.key, line]));

function look(block: string, said: Partial<IntakeWords> = {}, stands = '') {
  return intakeView(
    [readTabSeparated(block)],
    null,
    { answers: new Map(), remembered: [], meanings: new Map(), ...said },
    {
      form,
      lines,
      current: (key) => ({ ...typedOf(key, null), value: stands, note: 'theo sở' }),
      read: (typed) => readTypedCell(typed, lines.get(typed.key)?.indicator as never, new Set()),
      absenceOf: () => null,
    },
  );
}

const block = 'Tổng số HTX\tchưa có số\nHộ nghèo\t-\nTổ hợp tác\t12\nHTX lớn\t12 con';
const row = (key: CellKey, said: Partial<IntakeWords> = {}, stands = '') =>
  look(block, said, stands).rows.find(({ typed }) => typed.key === key);

describe('a cell that may be zero or a reason for absence', () => {
  it('is called unclear and cannot be taken; other cells are not', () => {
    const told = look(block).rows.map(({ typed, isUnclear, fault }) => [
      typed.key,
      isUnclear,
      fault?.code ?? null,
    ]);
    expect(told).toEqual([
      ['HTX_TOTAL.ALL', true, 'zero_or_absence'],
      ['POOR_HH.ALL', true, 'zero_or_absence'],
      ['THT_TOTAL.ALL', false, null],
      ['HTX_LARGE.ALL', false, 'other_unit'],
    ]);
  });

  it.each([
    ['0', { value: '0', absence: '' }, { type: 'number', value: '0' }],
    ['L', { value: '', absence: 'L' }, { type: 'absent', absence: 'L' }],
    ['M', { value: '', absence: 'M' }, { type: 'absent', absence: 'M' }],
  ] as const)(
    'is %s once that is chosen, and can still be chosen otherwise',
    (meaning, typed, value) => {
      const chosen = row('HTX_TOTAL.ALL', { meanings: new Map([['0:HTX_TOTAL.ALL', meaning]]) });
      expect(chosen).toMatchObject({
        isUnclear: true,
        fault: null,
        typed: { ...typed, note: 'theo sở' },
        reading: { kind: 'value', value },
      });
      const other = row('POOR_HH.ALL', { meanings: new Map([['0:HTX_TOTAL.ALL', meaning]]) });
      expect(other?.fault?.code).toBe('zero_or_absence');
    },
  );

  it('is no change where the chosen stands already', () => {
    const zero: Partial<IntakeWords> = { meanings: new Map([['0:HTX_TOTAL.ALL', '0']]) };
    expect(row('HTX_TOTAL.ALL', zero, '0')?.isSame).toBe(true);
    expect(row('HTX_TOTAL.ALL', zero, '5')?.isSame).toBe(false);
  });
});
