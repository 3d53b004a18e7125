import { describe, expect, it } from 'vitest';
import { wayOfComputing } from '@/lib/domain/figure/computation';
import { statusSaid } from '@/lib/domain/figure/source';

describe('wayOfComputing', () => {
  it('never calls a ratio a sum, not even one of a single area', () => {
    expect(wayOfComputing('ratio', 1)).toBe('ratio');
    expect(wayOfComputing('ratio', 3)).toBe('ratio');
  });

  it('adds counts and amounts, weighs averages', () => {
    for (const kind of ['stock', 'flow', 'year_to_date'] as const) {
      expect(wayOfComputing(kind, 2)).toBe('sum');
    }
    expect(wayOfComputing('average', 2)).toBe('mean');
  });

  it('takes one area for no sum', () => {
    expect(wayOfComputing('stock', 1)).toBe('one');
    expect(wayOfComputing('average', 1)).toBe('one');
  });
});

describe('statusSaid', () => {
  it('calls a number official only where its source may say so', () => {
    expect(statusSaid('A', 'official_statistics')).toBe('A');
    expect(statusSaid('A', 'report')).toBe('A');
    expect(statusSaid('A', 'press')).toBe('press');
  });

  it('keeps what the source itself said of its number', () => {
    expect(statusSaid('P', 'press')).toBe('P');
    expect(statusSaid('E', 'press')).toBe('E');
  });
});
