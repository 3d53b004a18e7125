import { describe, expect, it } from 'vitest';
import { comparisonPanels } from '@/lib/charts/comparison-panels';
import type { Figure } from '@/lib/domain/figure/figure';
import type { Divider } from '@/lib/domain/indicator/ratio';
import type { Area } from '@/lib/domain/territory/area';
import { comparedIndicator } from '@/lib/pages/compared-indicator';
import { comparisonContent } from '@/lib/pages/comparison-file';
import { comparisonFinding, comparisonTitle, missingText } from '@/lib/pages/comparison-finding';
import { comparisonPage } from '@/lib/pages/comparison-page';
import { absent, area, indicator, number } from '../domain/makers';
import { almanacOf, bookOf, country, east, hill, joined, said, west } from './land';

const total = indicator('HTX_TOTAL', { unitVi: 'hợp tác xã', nameVi: 'Tổng số hợp tác xã' });
const members = indicator('MEMBERS', { section: 'LABOUR', unitVi: 'người', nameVi: 'Thành viên' });
const rate = indicator('INCOME', {
  kind: 'average',
  areaAggregation: 'none',
  unitVi: 'triệu đồng/người',
  nameVi: 'Thu nhập',
});
const flow = indicator('HTX_NEW', { kind: 'flow', unitVi: 'hợp tác xã' });
const catalogue = [total, members, rate, flow];
const lake = area('lake', { nameVi: 'Hồ', nameEn: 'Lake' });

function compare(
  figures: readonly Figure[],
  areas: readonly Area[],
  { of = total, divider = undefined as Divider | undefined } = {},
) {
  const compared = comparedIndicator(of, divider, catalogue);
  const page = comparisonPage({
    almanac: almanacOf({ indicators: catalogue }),
    book: bookOf(figures, [...catalogue, ...(compared.by ? [compared.shownAs] : [])]),
    places: areas.map((one) => ({ name: one.id, area: one })),
    indicators: [compared],
    scope: 'ALL',
  });
  const [row] = page.rows;
  if (!row) throw new Error('no row');
  return { page, row, finding: comparisonFinding(row, 'vi') };
}

const whyNot = ({ row }: ReturnType<typeof compare>) =>
  row.cells.map(({ missing }) => missing && missingText(missing, 'vi'));

describe('the period that is compared', () => {
  it('is the newest of which the most places have a number, by whatever name they call it', () => {
    const found = compare(
      [
        said('hill', '2022', '10'),
        said('lake', '2022', '20'),
        said('hill', '2023', '11'),
        said('lake', '2023-12-31', '21'),
        said('hill', '2024', '12'),
      ],
      [hill, lake],
    );
    expect(found.row.cells.map(({ shown }) => shown?.value.value)).toEqual(['11', '21']);
    expect(found.row.period).toMatch(/^2023/);
  });

  it('is not told apart where what happened in a quarter stands beside what did in a year', () => {
    const of = { of: flow };
    const figures = [
      said('hill', '2023', '5', { indicator: 'HTX_NEW' }),
      said('lake', '2023-Q4', '2', { indicator: 'HTX_NEW' }),
    ];
    const found = compare(figures, [hill, lake], of);
    expect(found.row.period).toBeNull();
    expect(found.finding).toBe('Không có kỳ nào mà từ hai nơi trở lên cùng có số liệu');
  });

  it('leaves who is silent then without a number, and says why', () => {
    const found = compare(
      [
        said('hill', '2023', '10'),
        said('lake', '2023', '20'),
        said('east', '2022', '7'),
        said('east', '2023', '0', { value: absent('Q') }),
        said('west', '2019', '3'),
      ],
      [hill, lake, east, west],
    );
    expect(whyNot(found)).toEqual([
      null,
      null,
      'không công bố',
      'không có ở kỳ này; mới nhất là của năm 2019',
    ]);
  });

  it('says of a former province that it was none any more', () => {
    const figures = [
      said('hill', '2026', '1'),
      said('lake', '2026', '2'),
      said('east', '2024', '3'),
    ];
    expect(whyNot(compare(figures, [hill, lake, east]))[2]).toBe('thôi là một tỉnh từ 01/07/2025');
  });
});

describe('the finding', () => {
  const figures = [
    said('hill', '2023', '10'),
    said('lake', '2023', '30'),
    said('east', '2023', '20'),
  ];

  it('says who has the most and the least, when', () => {
    expect(compare(figures, [hill, lake, east]).finding).toBe(
      'Năm 2023: nhiều nhất là Hồ 30\u00a0hợp tác xã; ít nhất là Đồi 10\u00a0hợp tác xã',
    );
  });

  it('of two says which is more', () => {
    expect(compare(figures, [hill, lake]).finding).toBe(
      'Năm 2023: Hồ 30\u00a0hợp tác xã, nhiều hơn Đồi 10\u00a0hợp tác xã',
    );
  });

  it('ranks nobody whose number may be the other’s', () => {
    const about = said('hill', '2023', '0', { value: number('30', { precision: 'about' }) });
    expect(compare([about, said('lake', '2023', '31')], [hill, lake]).finding).toBe(
      'Năm 2023: Hồ 31\u00a0hợp tác xã; Đồi khoảng 30\u00a0hợp tác xã',
    );
  });

  it('does not rank what contains the others, and sets a rate beside theirs', () => {
    const whole = [...figures, said('vn', '2023', '900')];
    expect(compare(whole, [hill, lake, country]).finding).not.toContain('900');
    const rates = ['hill', 'lake', 'vn'].map((id, index) =>
      said(id, '2023', String(index + 1), { indicator: 'INCOME' }),
    );
    expect(compare(rates, [hill, lake, country], { of: rate }).finding).toContain('; cả nước 3');
  });

  it('is the same for equals, and says whose the only number is', () => {
    const equal = [said('hill', '2023', '10'), said('lake', '2023', '10')];
    expect(compare(equal, [hill, lake]).finding).toContain('Đồi và Hồ bằng nhau');
    expect(compare([said('hill', '2023', '10')], [hill, lake]).finding).toBe(
      'Chỉ có số của Đồi 10\u00a0hợp tác xã, năm 2023',
    );
    expect(compare([], [hill, lake]).finding).toContain('Chưa tìm thấy');
  });
});

describe('places of two boundaries', () => {
  const figures = [
    said('east', '2023', '10'),
    said('west', '2023', '5'),
    said('hill', '2023', '8'),
  ];

  it('are put together and named: a merger, what lies within it, a comparison across it', () => {
    const { page, row } = compare(figures, [joined, east, hill]);
    const [whole] = row.cells;
    expect(whole?.shown?.value.value).toBe('15');
    expect(whole?.shown?.origin).toBe('computed');
    expect(page.notes.map(({ kind }) => kind)).toEqual(['merged', 'across', 'within']);
    expect(row.ranked.map(({ area: { id } }) => id)).toEqual(['east', 'hill']);
    expect(comparisonTitle(page.places, 'vi')).toBe('So sánh Đông, Đông cũ và Đồi');
  });

  it('are not put together where one of them is silent', () => {
    const found = compare(
      [said('east', '2023', '10'), said('hill', '2023', '8')],
      [joined, hill, east],
    );
    expect(found.row.cells[0]?.shown).toBeNull();
  });

  it('are not put together where the number cannot be', () => {
    const rates = ['east', 'west', 'hill'].map((id) =>
      said(id, '2023', '4', { indicator: 'INCOME' }),
    );
    const found = compare(rates, [joined, hill, east], { of: rate });
    expect(whyNot(found)[0]).toBe('có số của các tỉnh trước sắp xếp, không gộp được');
  });

  it('say what is known where no two have a period in common', () => {
    const rates = ['east', 'west'].map((id) => said(id, '2023', '4', { indicator: 'INCOME' }));
    const later = said('hill', '2024', '5', { indicator: 'INCOME' });
    const found = compare([...rates, later], [joined, hill, lake], { of: rate });
    expect(found.row.period).toBeNull();
    expect(whyNot(found)).toEqual([
      'có số của các tỉnh trước sắp xếp, không gộp được',
      'mới nhất là của năm 2024, không nơi nào khác có cùng kỳ',
      'chưa tìm thấy số liệu',
    ]);
  });

  it('say of a sum that lacks a part how much it has', () => {
    const found = compare([said('east', '2024-Q2', '5')], [joined, hill]);
    expect(whyNot(found)).toEqual(['mới có 1/2 tỉnh, chưa đủ', 'chưa tìm thấy số liệu']);
  });
});

describe('a quotient', () => {
  const figures = [
    said('hill', '2023', '10'),
    said('hill', '2023', '250', { indicator: 'MEMBERS' }),
    said('lake', '2023', '10'),
    said('lake', '2023', '0', {
      indicator: 'MEMBERS',
      value: number('300', { precision: 'about', status: 'P' }),
    }),
    said('east', '2023', '99', { indicator: 'MEMBERS' }),
  ];

  it('is of one place and period, as inexact and tentative as its parts', () => {
    const divided = { of: members, divider: 'cooperative' as const };
    const found = compare(figures, [hill, lake, east], divided);
    const values = found.row.cells.map(({ shown }) => shown?.value);
    expect(values[0]).toMatchObject({ value: '25', precision: 'exact', status: 'A' });
    expect(values[1]).toMatchObject({ value: '30', precision: 'about', status: 'P' });
    expect(whyNot(found)[2]).toBe('chưa có tổng số hợp tác xã cùng kỳ để chia');
  });

  it('is refused with its reason, and nothing is shown in its place', () => {
    const { row } = compare(figures, [hill, lake], { divider: 'cooperative' });
    expect([row.refusal, row.cells, row.series]).toEqual(['itself', [], []]);
  });
});

describe('the panels', () => {
  const input = (figures: readonly Figure[], areas: readonly Area[]) => {
    const { row, finding } = compare(figures, areas);
    return comparisonPanels({
      locale: 'vi',
      dataset: 'real',
      title: finding,
      kind: null,
      places: row.cells.map(({ place }, index) => ({
        label: place.name,
        figures: row.series[index] ?? [],
        breaks: [],
      })),
    });
  };

  it('stop at an absence and at a quarter left out, and are on one scale', () => {
    const panels = input(
      [
        said('hill', '2025-Q1', '10'),
        said('hill', '2025-Q2', '11'),
        said('hill', '2025-Q4', '12'),
        said('hill', '2026-Q1', '0', { value: absent('L') }),
        said('lake', '2025-Q1', '900'),
        said('lake', '2025-Q2', '910', { value: number('910', { status: 'P' }) }),
      ],
      [hill, lake],
    );
    expect(panels?.form).toBe('lines');
    expect(panels?.panels[0]?.runs).toEqual([[0, 1], [2]]);
    expect(panels?.panels[0]?.points[3]?.cell.type).toBe('gap');
    expect(panels?.scale.to).toBeGreaterThanOrEqual(910);
    expect(panels?.panels[1]?.points[1]?.cell).toMatchObject({ look: 'provisional' });
  });

  it('are marks on one scale from zero where all is of one day', () => {
    const panels = input(
      [said('hill', '2023', '800'), said('lake', '2023-12-31', '900')],
      [hill, lake],
    );
    expect(panels?.form).toBe('marks');
    expect(panels?.scale.from).toBe(0);
    expect(input([], [hill, lake])).toBeNull();
  });
});

it('a comparison’s file has every period of every place, each once', () => {
  const { page } = compare(
    [said('hill', '2022', '1'), said('hill', '2023', '2'), said('lake', '2023', '3')],
    [hill, lake],
  );
  const { rows, about, subject } = comparisonContent(page, []);
  expect(rows.map(({ area: { id }, period }) => `${id} ${period}`)).toEqual([
    'hill 2022',
    'hill 2023',
    'lake 2023',
  ]);
  expect([about, subject.nameVi]).toEqual(['comparison', 'So sánh Đồi và Hồ']);
});
