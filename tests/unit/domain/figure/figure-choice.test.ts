import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, sourceClasses } from '@/lib/domain/figure/figure';
import {
  chooseEach,
  chooseFigure,
  compareFigures,
  figureKey,
  partsMismatch,
  saysAnother,
} from '@/lib/domain/figure/figure-choice';
import { absent, figure, number, range, source, text } from '../makers';

/** Which of two is shown: they differ in one thing only, and stand in both orders. */
function shown(better: Partial<Figure>, worse: Partial<Figure>) {
  const two = [figure({ id: '5', ...worse }), figure({ id: '6', ...better })];
  const ids = [two, [...two].reverse()].map((figures) => chooseFigure(figures)?.chosen.id);
  expect(ids).toEqual(['6', '6']);
}

describe('chooseFigure', () => {
  it('goes by the source’s class: reports, official statistics, the alliance, press', () => {
    sourceClasses.forEach((better, index) => {
      for (const worse of sourceClasses.slice(index + 1)) {
        shown({ source: source({ class: better }) }, { source: source({ class: worse }) });
      }
    });
  });

  it('then by publication, revision, status, precision, where it was read', () => {
    shown(
      { source: source({ publishedOn: '2024-12' }) },
      { source: source({ publishedOn: '2023 (no month)' }) },
    );
    shown(
      { source: source({ publishedOn: '2024 (GSO, preliminary)' }) },
      { source: source({ publishedOn: '(GSO 2023-24; repo copy)' }) },
    );
    shown(
      { source: source({ class: 'report' }), publishedAt: '2026-02-01T00:00:00.000Z' },
      { source: source({ class: 'report' }), publishedAt: '2026-01-01T00:00:00.000Z' },
    );
    shown({ revision: 2 }, { revision: 1 });
    shown({}, { value: number('1', { status: 'P' }) });
    shown({ value: number('1', { status: 'P' }) }, { value: number('1', { status: 'E' }) });
    shown({}, { value: number('1', { precision: 'about' }) });
    shown({ source: source({ readAs: 'source' }) }, { source: source({ readAs: 'copy' }) });
  });

  it('shows what a source printed before what was worked out from one, however new', () => {
    shown(
      { origin: 'published', source: source({ publishedOn: '2024-03-28' }) },
      { origin: 'computed', source: source({ publishedOn: '2024-12-11' }) },
    );
  });

  it('puts a value before an absence, whoever says it', () => {
    shown(
      { source: source({ class: 'press' }) },
      { source: source({ class: 'report' }), value: absent('L') },
    );
  });

  it('keeps the others and says whether they disagree', () => {
    const vca = figure({
      id: '1',
      value: number('31364'),
      source: source({ class: 'official_statistics' }),
    });
    const press = figure({ id: '2', value: number('32103') });
    expect(chooseFigure([press, vca])).toEqual({ chosen: vca, others: [press], disagree: true });
    const same = figure({ id: '3', value: number('31364.0') });
    expect(chooseFigure([vca, same])).toMatchObject({ others: [same], disagree: false });
    expect(chooseFigure([vca])).toEqual({ chosen: vca, others: [], disagree: false });
    expect(chooseFigure([])).toBeNull();
  });

  it('takes a range and a number within it for agreeing', () => {
    const said = figure({ id: '2', value: range('3', '4') });
    const inside = figure({ id: '1', value: number('3.5') });
    const outside = figure({ id: '1', value: number('4.5') });
    const none = figure({ id: '1', value: absent('L') });
    expect(chooseFigure([said, inside])?.disagree).toBe(false);
    expect(chooseFigure([said, outside])?.disagree).toBe(true);
    expect(chooseFigure([said, none])?.disagree).toBe(false);
  });

  it('tells other words from the same words', () => {
    const said = (words: string, id: string) => figure({ id, value: text(words) });
    expect(chooseFigure([said('a', '1'), said('b', '2')])?.disagree).toBe(true);
    expect(chooseFigure([said('Hòa', '1'), said('Hòa'.normalize('NFD'), '2')])?.disagree).toBe(
      false,
    );
    expect(chooseFigure([said('a', '1'), figure({ id: '2' })])?.disagree).toBe(false);
  });

  it('never compares real figures with demonstration ones', () => {
    expect(() => chooseFigure([figure(), figure({ id: '2', dataset: 'demo' })])).toThrow();
  });

  it('chooses the same one in whatever order they come', () => {
    const any = fc
      .record({
        id: fc.uuid(),
        revision: fc.integer({ min: 1, max: 3 }),
        class: fc.constantFrom(...sourceClasses),
        publishedOn: fc.constantFrom('2023', '2023-12', '2024-02-06', 'no date'),
        status: fc.constantFrom('A', 'P', 'E', 'N'),
      })
      .map((one) =>
        figure({
          id: one.id,
          revision: one.revision,
          source: source({ class: one.class, publishedOn: one.publishedOn }),
          value: number('1', { status: one.status as 'A' }),
        }),
      );
    fc.assert(
      fc.property(fc.uniqueArray(any, { minLength: 1, selector: ({ id }) => id }), (figures) => {
        const forward = chooseFigure(figures);
        const backward = chooseFigure([...figures].reverse());
        expect(backward).toEqual(forward);
        expect(forward?.others).toHaveLength(figures.length - 1);
        for (const other of forward?.others ?? []) {
          expect(forward && compareFigures(forward.chosen, other)).toBeLessThan(0);
        }
      }),
    );
  });
});

describe('chooseEach', () => {
  it('chooses within each indicator, area, scope and period', () => {
    const figures = [
      figure({ id: '1', area: 'a' }),
      figure({ id: '2', area: 'b' }),
      figure({ id: '3', area: 'a', source: source({ class: 'alliance' }) }),
      figure({ id: '4', area: 'a', scope: 'EMM' }),
    ];
    const choices = chooseEach(figures, () => false);
    expect([...choices.values()].map(({ chosen }) => chosen.id).sort()).toEqual(['2', '3', '4']);
    expect(choices.get(figureKey(figure({ area: 'a' }), () => false))?.others).toHaveLength(1);
  });
});

describe('periods that end together', () => {
  const figures = [
    figure({ id: '1', period: '2024', value: number('6542') }),
    figure({ id: '2', period: '2024-12-31', value: number('5300', { precision: 'above' }) }),
    figure({ id: '3', period: '2024-12', value: number('5300') }),
  ];

  it('are one of a stock, in which its sources disagree', () => {
    const choices = [...chooseEach(figures, () => true).values()];
    expect(choices).toHaveLength(1);
    expect(choices[0]?.others).toHaveLength(2);
    expect(choices[0]?.disagree).toBe(true);
  });

  it('stay apart of what happened in them', () => {
    expect(chooseEach(figures, () => false).size).toBe(3);
  });
});

describe('what two sources may both mean', () => {
  const word = (precision: 'above' | 'below' | 'about' | 'at_least') => (value: string) =>
    figure({ value: number(value, { precision }) }).value;
  const exactly = (value: string) => number(value);

  it.each([
    ['hơn 5.300 and 5.361', word('above')('5300'), exactly('5361'), false],
    ['hơn 5.300 and 6.542', word('above')('5300'), exactly('6542'), true],
    ['hơn 5.300 and 5.299', word('above')('5300'), exactly('5299'), true],
    ['gần 4.700 and 4.650', word('below')('4700'), exactly('4650'), false],
    ['gần 4.700 and 4.500', word('below')('4700'), exactly('4500'), true],
    ['khoảng 860 and 864', word('about')('860'), exactly('864'), false],
    ['khoảng 860 and 870', word('about')('860'), exactly('870'), true],
    ['ít nhất 100 and 9.000', word('at_least')('100'), exactly('9000'), false],
    ['khoảng 2,5 and 2,54', word('about')('2.5'), exactly('2.54'), false],
  ])('%s', (_, a, b, expected) => {
    expect(saysAnother(a, b)).toBe(expected);
    expect(saysAnother(b, a)).toBe(expected);
  });
});

describe('partsMismatch', () => {
  const parts = (...texts: string[]) => texts.map((one) => number(one));

  it('reports the totals that their printed parts miss', () => {
    expect(partsMismatch(number('212'), parts('55', '85', '74'))).toEqual({
      total: '212',
      parts: ['55', '85', '74'],
      sum: '214',
      difference: '2',
    });
    expect(partsMismatch(number('763'), parts('512', '3', '194'))).toMatchObject({
      sum: '709',
      difference: '-54',
    });
    expect(partsMismatch(number('184'), parts('165', '18', '1'))).toBeNull();
  });

  it('says nothing where a part is missing or not exact, or rounding explains it', () => {
    expect(partsMismatch(number('212'), [...parts('55', '85'), null])).toBeNull();
    expect(partsMismatch(number('212'), [])).toBeNull();
    expect(partsMismatch(number('212', { precision: 'about' }), parts('200'))).toBeNull();
    expect(partsMismatch(number('900', { precision: 'above' }), parts('950'))).toBeNull();
    expect(partsMismatch(number('5.71'), parts('2.93', '2.79'), '0.02')).toBeNull();
    expect(partsMismatch(number('5.71'), parts('2.93', '2.81'), '0.02')).not.toBeNull();
  });
});
