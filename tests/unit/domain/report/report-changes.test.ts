import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { ReportEvent } from '@/lib/domain/report/report';
import {
  askedAbout,
  comparedWith,
  lastReturn,
  netChanges,
  type SaidCells,
} from '@/lib/domain/report/report-changes';

function number(value: string, more: Partial<Extract<Value, { type: 'number' }>> = {}): Value {
  return { type: 'number', value, valueHigh: null, status: 'A', precision: 'exact', ...more };
}

function said(cells: Readonly<Record<string, Value>>, note: string | null = null): SaidCells {
  return new Map(
    Object.entries(cells).map(([key, value]) => [
      key as CellKey,
      { value, note, seriesBreak: false },
    ]),
  );
}

function event(step: ReportEvent['step'], more: Partial<ReportEvent> = {}): ReportEvent {
  return {
    id: step,
    step,
    at: '2026-10-02T00:00:00.000Z',
    by: 'Lan',
    from: null,
    to: 'draft',
    reason: null,
    cells: [],
    answers: [],
    revision: 1,
    ...more,
  };
}

describe('netChanges', () => {
  it('lists what came, went or says something else, and nothing that says the same', () => {
    const before = said({ 'A.ALL': number('5'), 'B.ALL': number('1.5'), 'C.ALL': number('7') });
    const after = said({ 'A.ALL': number('6'), 'B.ALL': number('1.50'), 'D.ALL': number('0') });
    expect(netChanges(before, after)).toEqual([
      { key: 'A.ALL', before: number('5'), after: number('6') },
      { key: 'D.ALL', before: null, after: number('0') },
      { key: 'C.ALL', before: number('7'), after: null },
    ]);
    expect(netChanges(before, before)).toEqual([]);
  });

  it('counts a word, a status and a note that goes out', () => {
    const plain = said({ 'A.ALL': number('5') });
    expect(netChanges(plain, said({ 'A.ALL': number('5', { status: 'E' }) }))).toHaveLength(1);
    expect(netChanges(plain, said({ 'A.ALL': number('5') }, 'theo sổ'))).toHaveLength(1);
  });
});

describe('comparedWith', () => {
  const start = event('start');
  const handed = event('hand_over');
  const given = event('give_back');
  const returned = event('return');

  it('is nothing at a first look', () => {
    expect(comparedWith([start, handed, event('submit')], 1, true)).toBeNull();
    expect(comparedWith([start, handed], 1, false)).toBeNull();
  });

  it('is what the reader had in hand last: a return; for the lead also a giving back', () => {
    const events = [start, handed, event('submit'), returned, handed, given, handed];
    expect(comparedWith(events, 1, true)).toBe(returned);
    expect(comparedWith(events, 1, false)).toBe(given);
    expect(comparedWith([start, handed, event('withdraw'), handed], 1, false)).toBeNull();
  });

  it('is what was published for a correction, and forgets one that was dropped', () => {
    const opened = event('correct', { id: 'first', revision: 2 });
    const late = event('return', { revision: 2 });
    const dropped = event('drop', { revision: 2 });
    const again = event('correct', { id: 'second', revision: 2 });
    const events = [start, returned, event('publish'), opened, late];
    expect(comparedWith(events, 2, true)).toBe(late);
    expect(comparedWith([...events, dropped, again], 2, true)).toBe(again);
    expect(lastReturn([...events, dropped, again], 2)).toBeNull();
  });
});

describe('askedAbout', () => {
  const asked = event('return', { reason: 'xem lại', cells: ['A.ALL', 'B.ALL', 'C.ALL'] });
  const before = said({ 'A.ALL': number('5'), 'B.ALL': number('6') });
  const after = said({ 'A.ALL': number('50'), 'B.ALL': number('6') });

  it('says of each what became of it, a blank one too', () => {
    expect(askedAbout([event('start'), asked], 1, before, after)?.cells).toEqual([
      { key: 'A.ALL', before: number('5'), after: number('50'), kept: false, answer: null },
      { key: 'B.ALL', before: number('6'), after: number('6'), kept: true, answer: null },
      { key: 'C.ALL', before: null, after: null, kept: true, answer: null },
    ]);
  });

  it('takes the newest answer since the return, and none from before it', () => {
    const answering = (text: string) =>
      event('hand_over', {
        answers: [
          { key: 'B.ALL', text },
          { key: 'A.ALL', text },
        ],
      });
    const of = (...events: ReportEvent[]) =>
      askedAbout([event('start'), ...events], 1, before, after)?.cells.map(({ answer }) => answer);
    expect(of(asked, answering('cũ'), event('give_back'), answering('mới'))).toEqual([
      null,
      'mới',
      null,
    ]);
    expect(of(answering('cũ'), asked)).toEqual([null, null, null]);
  });

  it('is null where no cell was named', () => {
    expect(askedAbout([event('start'), event('return')], 1, before, after)).toBeNull();
    expect(askedAbout([event('start')], 1, before, after)).toBeNull();
  });
});
