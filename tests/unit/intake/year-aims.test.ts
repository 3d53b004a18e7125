import { describe, expect, it } from 'vitest';
import { cellKey } from '@/lib/domain/indicator/indicator';
import type { IntakeLine } from '@/lib/intake/name-match';
import { propose } from '@/lib/intake/proposal';
import { readTabSeparated } from '@/lib/intake/tab-separated';
import { form, pasted, reasons, texts } from './proposing';

/** The form of 2026, if it asked what the year of its cooperatives is planned and expected to come to. */
const aims = form.lines
  .filter(({ key }) => key === 'HTX_TOTAL.ALL')
  .flatMap((line): IntakeLine[] =>
    (['plan', 'estimate'] as const).map((measure) => ({
      ...line,
      measure,
      key: cellKey(line.indicator.code, 'ALL', measure),
    })),
  );
const withAims = (text: string) =>
  propose(readTabSeparated(text), { ...form, lines: [...form.lines, ...aims] }, null, {});

const table =
  'Chỉ tiêu\tKế hoạch năm 2026\tThực hiện\t% KH\tCùng kỳ\tƯớc cả năm\n' +
  'Tổng số HTX\t400\t390\t97,5\t380\t398\n' +
  'Hộ nghèo\t30\t28\t93\t35\t29';

describe('a table with columns of the year', () => {
  it('puts them into the cells that ask for a plan and what is expected', () => {
    expect(texts(withAims(table))).toEqual({
      'HTX_TOTAL.ALL': '390',
      'HTX_TOTAL.ALL.plan': '400',
      'HTX_TOTAL.ALL.estimate': '398',
      'POOR_HH.ALL': '28',
    });
    expect(withAims(table).questions).toEqual([]);
  });

  it('leaves what no cell asks for, and says so', () => {
    expect(reasons(withAims(table))).toContain('B3 30: other_column');
    expect(texts(pasted(table))).toEqual({ 'HTX_TOTAL.ALL': '390', 'POOR_HH.ALL': '28' });
  });

  it('needs no column of what was carried out', () => {
    const found = withAims('Chỉ tiêu\tNăm trước\tKế hoạch năm\nTổng số HTX\t380\t400');
    expect(found.questions).toEqual([]);
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL.plan': '400' });
  });

  it('takes no part of a year, and no percentage, for the year’s plan', () => {
    const found = withAims(
      'Chỉ tiêu\tKế hoạch quý III\tThực hiện\tSo với kế hoạch năm (%)\nTổng số HTX\t100\t390\t97,5',
    );
    expect(texts(found)).toEqual({ 'HTX_TOTAL.ALL': '390' });
  });
});
