import { describe, expect, it } from 'vitest';
import { getPeriod } from '@/lib/domain/period';
import {
  addCounts,
  countedPeriods,
  daysOfPeriods,
  type MomentCount,
} from '@/lib/domain/table/table-counts';
import { choosePeriods, rollingPeriods } from '@/lib/domain/table/table-periods';

const counted = (...codes: string[]) => codes.map((code) => ({ ...getPeriod(code), figures: 1 }));
const choose = (words: string[], codes: string[], areMoments = false) =>
  choosePeriods(words, counted(...codes), {
    areMoments,
    isKnown: (code) => codes.includes(code) || codes.includes(getPeriod(code).end),
  });

describe('the periods of a table', () => {
  it('roll forward with what is known, and leave no gap between quarters', () => {
    expect(choose(['quy-3'], ['2025-Q4', '2026-Q2', '2026-Q3']).periods).toEqual([
      ...['2026-Q1', '2026-Q2', '2026-Q3'],
    ]);
    expect(choose(['quy-3'], ['2025-Q4']).periods).toEqual(['2025-Q2', '2025-Q3', '2025-Q4']);
    expect(choose(['nam-2'], ['2022', '2024', '2025-Q1']).periods).toEqual(['2023', '2024']);
    expect(choose(['moi-2'], ['2022', '2024', '2025-Q1']).periods).toEqual(['2024', '2025-Q1']);
    expect(choose(['quy-3'], ['2024']).periods).toEqual([]);
  });

  it('stand in the order of time, each once, however they were asked for', () => {
    const { periods, rolls } = choose(['2026-Q1', 'quy-2', '2024'], ['2024', '2026-Q1', '2026-Q2']);
    expect(periods).toEqual(['2024', '2026-Q1', '2026-Q2']);
    expect(rolls).toBe(true);
    expect(choose(['2024'], ['2024']).rolls).toBe(false);
  });

  it('that end together are one of what stands at its end', () => {
    expect(choose(['2023', '2023-12-31'], ['2023-12-31'], true).periods).toEqual(['2023-12-31']);
    expect(choose(['quy-1'], ['2023-12-31'], true).periods).toEqual(['2023-12-31']);
    expect(choose(['nam-1'], ['2023-12-31'], true).periods).toEqual(['2023-12-31']);
  });

  it('are not a day again beside the year that it ends', () => {
    const sameAs = new Map([['2024-12-31', '2024']]);
    const rest = { areMoments: false, isKnown: () => true, sameAs };
    expect(choosePeriods(['2024', '2024-12-31'], counted('2024'), rest).periods).toEqual(['2024']);
    expect(choosePeriods(['2024-12-31'], counted('2024'), rest).periods).toEqual(['2024']);
  });

  it('of which nothing is known are said to be unknown, and words that are none', () => {
    expect(choose(['1999', 'x', 'quy-0', 'quy-99'], ['2024']).unknown).toEqual([
      ...['1999', 'x', 'quy-0', 'quy-99'],
    ]);
    expect(rollingPeriods('quy-8')).toEqual({ kind: 'quarters', count: 8 });
    expect(rollingPeriods('thang-8')).toBeNull();
  });
});

describe('how many numbers there are', () => {
  const count = (indicator: string, period: string, figures: number): MomentCount => ({
    indicator,
    scope: 'ALL',
    period,
    figures,
  });

  it('of a day is the year’s, where all that is known of the day stands at an end', () => {
    const standsAtEnd = (code: string) => code.startsWith('stock');
    const counts = [
      ...[count('stock', '2024-12-31', 3), count('flow', '2024', 2), count('flow', '2024-Q4', 1)],
      ...[
        count('stock', '2023-12-31', 3),
        count('flow', '2023-12-31', 1),
        count('flow', '2023', 1),
      ],
      ...[
        count('stock', '2022-06-30', 3),
        count('flow', '2022-Q2', 1),
        count('stock', '2021-05-01', 1),
      ],
    ];
    expect([...daysOfPeriods(counts, standsAtEnd)]).toEqual([
      ['2024-12-31', '2024'],
      ['2022-06-30', '2022-Q2'],
    ]);
  });

  it('is added up over kinds of areas', () => {
    expect(
      addCounts([count('A', '2023', 1)], [count('A', '2023', 4), count('B', '2023', 2)]),
    ).toEqual([count('A', '2023', 5), count('B', '2023', 2)]);
  });

  it('is told of each period; those that end together are called as most call them', () => {
    const counts = [count('A', '2023', 1), count('A', '2023-12-31', 5), count('A', '2022', 0)];
    const told = (areMoments: boolean) =>
      countedPeriods(counts, areMoments).map(({ code, figures }) => [code, figures]);
    expect(told(true)).toEqual([['2023-12-31', 6]]);
    expect(told(false)).toEqual([
      ['2023', 1],
      ['2023-12-31', 5],
    ]);
  });
});
