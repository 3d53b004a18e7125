import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Scope } from '@/lib/domain/figure/figure';
import { readTableChoice, type TableAxis } from '@/lib/domain/table/table-choice';
import type { Area } from '@/lib/domain/territory/area';
import { tableContent, tableSheet } from '@/lib/pages/table/table-file';
import {
  groupsOfPage,
  isReadAtOnce,
  layTable,
  partsOfTable,
  rowsOfPage,
} from '@/lib/pages/table/table-layout';
import { markTable } from '@/lib/pages/table/table-marks';
import { nameTable, offeredTable } from '@/lib/pages/table/table-names';
import { refusalOf, tablePage } from '@/lib/pages/table/table-page';
import { countedApart, planTable } from '@/lib/pages/table/table-plan';
import { absent, indicator, number, range, source } from '../../domain/makers';
import {
  almanacOf,
  before,
  bookOf,
  country,
  east,
  hill,
  joined,
  land,
  said,
  today,
  west,
} from '../land';

const total = indicator('HTX_TOTAL', { section: 'UNITS' });
const rate = indicator('RATE', { areaAggregation: 'none', unitVi: '%', unitEn: '%', decimals: 1 });
const catalogue = [total, rate];
const almanac = almanacOf({ indicators: catalogue });
const lake = land.get('lake') as Area;

interface Asked {
  readonly areas?: readonly Area[];
  readonly of?: readonly (typeof total)[];
  readonly periods?: readonly string[];
  readonly scopes?: readonly Scope[];
  readonly rows?: TableAxis;
  readonly columns?: TableAxis;
  readonly sort?: { readonly column: string; readonly ascending: boolean };
  readonly showsEmpty?: boolean;
  readonly page?: number;
}

function pageOf(figures: readonly Figure[], asked: Asked = {}) {
  const layout = layTable(
    {
      areas: asked.areas ?? [east, hill, lake, west],
      indicators: asked.of ?? [total],
      periods: asked.periods ?? ['2023', '2024'],
      scopes: asked.scopes ?? ['ALL'],
    },
    asked.rows ?? 'area',
    asked.columns ?? 'period',
  );
  const { sort = null, showsEmpty = false, page = 1 } = asked;
  return tablePage({
    layout,
    choice: { sort, showsEmpty, page },
    book: bookOf(figures, catalogue),
    country,
  });
}

type Page = ReturnType<typeof pageOf>;
type Cells = Page['groups'][number]['rows'][number]['cells'];

const told = (cells: Cells) =>
  cells.map(({ shown, gap }) =>
    shown === null ? gap : shown.value.type === 'number' ? shown.value.value : shown.value.type,
  );
const rowsOf = ({ groups }: Page) =>
  groups.flatMap(({ rows }) => rows.map(({ member, cells }) => [member.key, ...told(cells)]));
const totalOf = ({ groups }: Page) => groups.map((group) => group.total && told(group.total.cells));

const figures = [
  said('east', '2023', '3'),
  said('east', '2024', '5'),
  said('hill', '2023', '10'),
  said('west', '2024', '4'),
];

describe('a table', () => {
  it('has a cell for each row and column, and leaves empty rows out, by name', () => {
    const page = pageOf(figures);
    expect(rowsOf(page)).toEqual([
      ['east', '3', '5'],
      ['hill', '10', 'unknown'],
      ['west', 'unknown', '4'],
    ]);
    expect(page.silent.map(({ key }) => key)).toEqual(['lake']);
    expect(rowsOf(pageOf(figures, { showsEmpty: true })).map(([key]) => key)).toEqual([
      ...['east', 'hill', 'lake', 'west'],
    ]);
  });

  it('is turned around without another number', () => {
    const turned = pageOf(figures, { rows: 'period', columns: 'area' });
    expect(rowsOf(turned)).toEqual([
      ['2023', '3', '10', 'unknown', 'unknown', '13'],
      ['2024', '5', 'unknown', 'unknown', '4', '9'],
    ]);
  });

  it('says a true zero, an absence with its reason and what is not known each as such', () => {
    const page = pageOf([
      said('east', '2023', '0'),
      said('hill', '2023', '', { value: absent('L') }),
    ]);
    expect(rowsOf(page)).toEqual([
      ['east', '0', 'unknown'],
      ['hill', 'absent', 'unknown'],
    ]);
    expect(totalOf(page)).toEqual([null]);
    const parts = pageOf([], { areas: [lake], scopes: ['EMM'], showsEmpty: true });
    expect(rowsOf(parts)).toEqual([['lake', 'notApplicable', 'notApplicable']]);
    const ended = pageOf([], { areas: [west], periods: ['2026'], showsEmpty: true });
    expect(rowsOf(ended)).toEqual([['west', 'ended']]);
  });

  it('puts former provinces together on today’s boundaries, and marks it', () => {
    const page = pageOf(figures, { areas: [joined, hill] });
    expect(rowsOf(page)).toEqual([
      ['east', '3', '9'],
      ['hill', '10', 'unknown'],
    ]);
    const [first] = page.groups[0]?.rows ?? [];
    expect(first?.cells.map(({ shown }) => shown?.computed?.coverage.reported)).toEqual([1, 2]);
    expect(markTable(page).hasComputed).toBe(true);
  });

  it('has a country only where most provinces speak', () => {
    const few = pageOf(figures, { areas: [country], showsEmpty: true });
    expect(rowsOf(few)).toEqual([['ca-nuoc', 'unknown', 'unknown']]);
    const most = [...figures, said('lake', '2024', '1')];
    expect(rowsOf(pageOf(most, { areas: [country] }))).toEqual([['ca-nuoc', 'unknown', '10']]);
  });
});

describe('the sum of a table’s provinces', () => {
  it('says over how many it is, and is not made of one', () => {
    const page = pageOf(figures);
    expect(totalOf(page)).toEqual([['13', '9']]);
    const sum = page.groups[0]?.total?.cells[0]?.shown;
    expect(sum?.computed).toMatchObject({ coverage: { reported: 2, expected: 4 }, partial: true });
    expect(totalOf(pageOf(figures, { areas: [east] }))).toEqual([null]);
    expect(totalOf(pageOf([said('east', '2023', '3')]))).toEqual([null]);
  });

  it('is not made of what cannot be added up, nor of numbers of two statuses', () => {
    const rates = [said('east', '2023', '3'), said('hill', '2023', '4')].map((one) => ({
      ...one,
      indicator: rate.code,
    }));
    expect(totalOf(pageOf(rates, { of: [rate] }))).toEqual([null]);
    const mixed = [
      said('east', '2023', '3', { value: number('3', { status: 'P' }) }),
      said('hill', '2023', '4'),
    ];
    expect(totalOf(pageOf(mixed))).toEqual([['mixedStatus', 'unknown']]);
    const alike = mixed.map((one) => ({ ...one, value: number('2', { status: 'P' as const }) }));
    const sum = pageOf(alike).groups[0]?.total?.cells[0]?.shown?.value;
    expect(sum).toMatchObject({ value: '4', status: 'P' });
  });

  it('stays approximate where a part is', () => {
    const about = [
      said('east', '2023', '3', { value: number('3', { precision: 'about' }) }),
      said('hill', '2023', '4'),
    ];
    expect(pageOf(about).groups[0]?.total?.cells[0]?.shown?.value).toMatchObject({
      value: '7',
      precision: 'about',
    });
  });

  it('is the sum of its rows and never more, whoever is silent', () => {
    const places = [east, hill, lake, west];
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1_000)), { minLength: 4, maxLength: 4 }), (values) => {
        const known = values.flatMap((value, place) => {
          const { id } = places[place] as Area;
          return value === null ? [] : [said(id, '2023', String(value))];
        });
        const page = pageOf(known, { periods: ['2023'] });
        const sum = page.groups[0]?.total?.cells[0]?.shown;
        if (known.length < 2) expect(sum ?? null).toBeNull();
        else {
          const added = values.reduce<number>((all, value) => all + (value ?? 0), 0);
          expect(sum?.value).toMatchObject({ value: String(added) });
          expect(sum?.computed?.coverage).toMatchObject({ reported: known.length, expected: 4 });
        }
      }),
    );
  });
});

describe('a table in another order', () => {
  const order = (sort: { column: string; ascending: boolean }) =>
    rowsOf(pageOf(figures, { sort, showsEmpty: true })).map(([key]) => key);

  it('has numbers first whichever way, and equals as they were', () => {
    expect(order({ column: '2023', ascending: false })).toEqual(['hill', 'east', 'lake', 'west']);
    expect(order({ column: '2023', ascending: true })).toEqual(['east', 'hill', 'lake', 'west']);
    expect(order({ column: 'moi-nhat', ascending: false })).toEqual([
      ...['east', 'west', 'hill', 'lake'],
    ]);
    expect(order({ column: '1999', ascending: true })).toEqual(['east', 'hill', 'lake', 'west']);
  });

  it('is not made of numbers of different units', () => {
    const mixed = [said('hill', '2023', '1'), said('hill', '2023', '9', { indicator: rate.code })];
    const page = pageOf(mixed, {
      areas: [hill],
      of: [total, rate],
      rows: 'indicator',
      sort: { column: '2023', ascending: false },
    });
    expect(rowsOf(page).map(([key]) => key)).toEqual([total.slug, rate.slug]);
  });
});

describe('the title of a table', () => {
  const all = ['east', 'hill', 'lake', 'west'].map((id, place) => said(id, '2024', String(place)));

  it('names the highest where nearly all are known, else says how much is', () => {
    expect(pageOf(all).finding).toMatchObject({ kind: 'highest', known: 4, of: 4 });
    expect(pageOf(all.slice(1)).finding).toEqual({ kind: 'filled', filled: 3, of: 8 });
  });
});

describe('the signs of a table', () => {
  it('name a source at its column where it is one, and at each cell where there are several', () => {
    const one = source({ id: 'one' });
    const other = source({ id: 'other' });
    const page = pageOf([
      said('east', '2023', '1', { source: one }),
      said('hill', '2023', '1', { source: one }),
      said('east', '2024', '1', { source: one }),
      said('hill', '2024', '1', { source: other }),
    ]);
    const { sources } = markTable(page);
    expect(sources.all.map(({ mark, source: of }) => [mark, of?.id])).toEqual([
      ['a', 'one'],
      ['b', 'other'],
    ]);
    expect([sources.ofColumn(0), sources.ofColumn(1)]).toEqual(['a', '']);
    const cells = page.groups[0]?.rows.flatMap((row) => row.cells.slice(1)) ?? [];
    expect(cells.map((cell) => sources.of(cell, 1))).toEqual(['a', 'b']);
  });

  it('are none where all is of one source, and one for all reports of provinces', () => {
    const reports = ['east', 'hill'].map((id) =>
      said(id, '2023', '1', { source: source({ id, class: 'report' }) }),
    );
    const { sources } = markTable(pageOf(reports));
    expect(sources.all).toEqual([{ mark: 'a', source: null }]);
    expect(sources.ofColumn(0)).toBe('');
  });
});

describe('a large table', () => {
  const many = Array.from({ length: 80 }, (_, place) => indicator(`I${place}`));
  const periods = Array.from({ length: 40 }, (_, place) => String(1980 + place));
  const layout = layTable(
    { areas: [east, hill, lake, west], indicators: many, periods, scopes: ['ALL'] },
    'area',
    'period',
  );

  it('is read by the groups of a page, which follow each other without a gap', () => {
    expect(isReadAtOnce(layout)).toBe(false);
    const perPage = rowsOfPage(layout);
    const pages = Math.ceil((80 * 4) / perPage);
    const keys: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const shown = tablePage({
        layout,
        choice: { sort: null, showsEmpty: false, page },
        book: bookOf([], many),
        country,
      });
      expect(groupsOfPage(layout, page).length).toBeLessThanOrEqual(perPage / 4 + 1);
      keys.push(
        ...shown.groups.flatMap(({ members, rows }) =>
          rows.map(({ member }) => `${members[0]?.key} ${member.key}`),
        ),
      );
    }
    expect(keys).toHaveLength(80 * 4);
    expect(new Set(keys).size).toBe(80 * 4);
    expect(groupsOfPage(layout, 9_999)).toEqual(groupsOfPage(layout, pages));
    expect(partsOfTable(layout).flat()).toEqual(layout.groups);
  });

  it('is refused beyond what is read', () => {
    expect(refusalOf(layout, { cells: 12_800, columns: 40 })).toBeNull();
    expect(refusalOf(layout, { cells: 12_799, columns: 40 })).toBe('cells');
    expect(refusalOf(layout, { cells: 12_800, columns: 39 })).toBe('columns');
  });
});

describe('the names of a choice', () => {
  const choice = (query: string) => {
    const given = new URLSearchParams(query);
    return readTableChoice((name) => given.getAll(name));
  };
  const named = (query: string, scheme = today) =>
    nameTable(choice(query), offeredTable(almanac, scheme), almanac);

  it('mean areas of the boundaries chosen, one by one or many by a word', () => {
    const slugs = (query: string, scheme = today) => named(query, scheme).areas.map(({ id }) => id);
    expect(slugs('dia-ban=east')).toEqual(['east-2025']);
    expect(slugs('dia-ban=east', before)).toEqual(['east']);
    expect(slugs('dia-ban=cac-tinh&dia-ban=ca-nuoc', before)).toEqual([
      ...['vn', 'hill', 'east', 'lake', 'west'],
    ]);
    expect(slugs('dia-ban=thuoc-north')).toEqual(expect.arrayContaining(['east-2025', 'hill']));
  });

  it('that mean nothing are told with what is near', () => {
    const { unknown } = named('chi-tieu=htx-totl&dia-ban=west');
    expect(unknown.map(({ kind, asked }) => [kind, asked])).toEqual([
      ['indicator', 'htx-totl'],
      ['area', 'west'],
    ]);
    expect(named('chi-tieu=htx_total').indicators).toEqual([]);
  });

  it('are counted before a table is made', () => {
    const counted = almanacOf({
      indicators: catalogue,
      coverage: [
        {
          indicator: total.code,
          scope: 'ALL',
          period: '2024',
          periodKind: 'year',
          periodEnd: '2024-12-31',
          provinces: 3,
        },
      ],
    });
    const offered = offeredTable(counted, today);
    const asked = choice(`ky=moi-1`);
    const of = nameTable(asked, offered, counted);
    const { coverage } = countedApart(of.areas, offered, counted);
    const plan = planTable(asked, of, offered, counted, { counts: [], coverage });
    expect(plan.ofIndicator.get(total.code)).toBe(3);
    expect(plan.ofIndicator.get(rate.code)).toBeUndefined();
    expect(plan.periods.map(({ code, figures: many }) => [code, many])).toEqual([['2024', 3]]);
    expect(countedApart([hill], offered, counted)).toEqual({ areaIds: ['hill'], coverage: 'none' });
    expect(countedApart([country], offered, counted).coverage).toBe('wide');
  });
});

describe('the files of a table', () => {
  it('have a row for each figure and none for a sum or what is not known', () => {
    const { layout, groups } = pageOf(figures);
    const { rows, subject } = tableContent(layout, groups, []);
    expect(rows.map(({ area, period }) => `${area.id} ${period}`)).toEqual([
      ...['east 2023', 'east 2024', 'hill 2023', 'west 2024'],
    ]);
    expect(subject.slug).toBe('bang-so-lieu');
  });

  it('show the table itself: exact numbers as numbers, what is not as the words it is', () => {
    const { layout, groups } = pageOf([
      said('east', '2023', '3'),
      said('hill', '2023', '1', { value: number('1', { precision: 'about' }) }),
      said('west', '2023', '1', { value: range('1', '2', 'P') }),
      said('hill', '2024', '', { value: absent('L') }),
    ]);
    const sheet = tableSheet(layout, groups, { locale: 'vi', dataset: 'demo' });
    const [alarm, head, ...lines] = sheet.rows;
    expect(alarm?.[0]).toMatchObject({ look: 'alarm' });
    expect(head?.map((cell) => cell && 'text' in cell && cell.text)).toEqual([
      ...['Địa bàn', 'Năm 2023', 'Năm 2024', 'Ghi chú'],
    ]);
    expect(lines.map((line) => line.slice(1, 3))).toEqual([
      [{ number: '3', decimals: 0 }, null],
      [{ text: 'khoảng 1' }, null],
      [{ text: '1–2' }, null],
      [null, null],
    ]);
    expect(lines[1]?.[3]).toEqual({ text: 'Năm 2024: chưa có báo cáo' });
    expect(lines[2]?.[3]).toEqual({ text: 'Năm 2023: sơ bộ' });
    expect(lines[3]?.[3]).toMatchObject({ text: expect.stringContaining('không cộng số sơ bộ') });
  });
});
