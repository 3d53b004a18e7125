import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsWithEmbargoed, withEmbargoed } from '@/lib/domain/embargo';
import type { Figure } from '@/lib/domain/figure/figure';
import type { ProvinceCount } from '@/lib/domain/indicator/mapped';

const figure = (area: string, said: string | null, of: Partial<Figure> = {}): Figure => ({
  ...{ id: `${area} ${said}`, indicator: 'HTX_TOTAL', area, scope: 'ALL', measure: 'actual' },
  ...{ period: '2026-Q3', periodKind: 'quarter', periodStart: '2026-07-01' },
  periodEnd: '2026-09-30',
  value:
    said === null
      ? { type: 'absent', absence: 'L' }
      : { type: 'number', value: said, valueHigh: null, status: 'A', precision: 'exact' },
  ...{ seriesBreak: false, origin: 'reported', revision: 1, printed: null, note: null },
  ...{ dataset: 'real', release: null, publishedAt: '2026-10-20T00:00:00Z' },
  source: {
    ...{ id: `bao-cao-${area}-2026-q3`, class: 'report', titleVi: '', titleEn: '' },
    ...{ publishedOn: '', url: null, readAs: 'report', quarter: '2026-Q3' },
  },
  ...of,
});

const count = (provinces: number): ProvinceCount => ({
  ...{ indicator: 'HTX_TOTAL', scope: 'ALL', period: '2026-Q3', periodKind: 'quarter' },
  ...{ periodEnd: '2026-09-30', provinces },
});

describe('figures under embargo over what is published', () => {
  it('take the place of what the same report said, and stand beside what others said', () => {
    const press = figure('a', '9', { source: { ...figure('a', '9').source, id: 'press' } });
    const [before, after, elsewhere] = [figure('a', '1'), figure('a', '2'), figure('b', '3')];
    expect(withEmbargoed([before, press, elsewhere], [after])).toEqual([press, elsewhere, after]);
  });

  it('change nothing where nothing is under embargo', () => {
    const published = [figure('a', '1'), figure('b', null)];
    expect(withEmbargoed(published, [])).toEqual(published);
    expect(countsWithEmbargoed([count(2)], published, [])).toEqual([count(2)]);
  });

  it('count a province once: new with a number, known before, and gone', () => {
    const counted = (known: Figure[], embargoed: Figure[]) =>
      countsWithEmbargoed([count(5)], known, embargoed)[0]?.provinces;
    expect(counted([], [figure('a', '1')])).toBe(6);
    expect(counted([figure('a', '1')], [figure('a', '2')])).toBe(5);
    expect(counted([figure('a', null)], [figure('a', '2')])).toBe(6);
    expect(counted([figure('a', '1')], [figure('a', null)])).toBe(4);
    expect(counted([], [figure('a', null)])).toBe(5);
    const press = figure('a', '9', { source: { ...figure('a', '9').source, id: 'press' } });
    expect(counted([press], [figure('a', '2')])).toBe(5);
    expect(counted([press, figure('a', '1')], [figure('a', null)])).toBe(5);
  });

  it('make a moment known of which nobody spoke, and none where nobody does', () => {
    expect(countsWithEmbargoed([], [], [figure('a', '1')])).toEqual([count(1)]);
    expect(countsWithEmbargoed([], [], [figure('a', null)])).toEqual([]);
    expect(countsWithEmbargoed([count(1)], [figure('a', '1')], [figure('a', null)])).toEqual([]);
  });

  it('count as counting anew would, whatever was known', () => {
    const areas = fc.constantFrom('a', 'b', 'c', 'd');
    const said = fc.option(fc.nat(9).map(String));
    const figures = fc
      .uniqueArray(fc.tuple(areas, said), { selector: ([area]) => area })
      .map((list) => list.map(([area, value]) => figure(area, value)));
    fc.assert(
      fc.property(figures, figures, (known, embargoed) => {
        const numbers = (list: readonly Figure[]) =>
          list.filter(({ value }) => value.type === 'number').length;
        const before = numbers(known) > 0 ? [count(numbers(known))] : [];
        const after = numbers(withEmbargoed(known, embargoed));
        expect(countsWithEmbargoed(before, known, embargoed)).toEqual(
          after > 0 ? [count(after)] : [],
        );
      }),
    );
  });
});
