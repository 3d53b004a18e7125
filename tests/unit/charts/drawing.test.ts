import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layouts } from '@/components/charts/geometry';
import { DrawingCache } from '@/components/charts/server/drawing-cache';
import { DrawingThread } from '@/components/charts/server/drawing-thread';
import { balanceChart } from '@/lib/charts/balance';
import { changeChart } from '@/lib/charts/change';
import { partOfWhole } from '@/lib/charts/part-of-whole';
import { rankingBars } from '@/lib/charts/ranking-bars';
import { shareBar } from '@/lib/charts/share-bar';
import type { ChartSpecification } from '@/lib/charts/specification';
import { starMultiples } from '@/lib/charts/star-multiples';
import { stripChart } from '@/lib/charts/strip';
import { cellsOf } from '@/lib/charts/table';
import { trendChart } from '@/lib/charts/trend';
import { buildChartWorker } from '../../../scripts/build/chart-worker';
import { absent, area, indicator, number, range } from '../domain/makers';
import { computedFrom, shown } from './chart-makers';

const limits = { start: 30_000, drawing: 10_000 };
let folder: string;
let program: string;
let thread: DrawingThread;

beforeAll(async () => {
  // Inside the project, where the bundle finds its packages.
  folder = mkdtempSync(join(process.cwd(), 'node_modules/.chart-worker-'));
  await buildChartWorker(folder);
  program = join(folder, 'chart-worker.mjs');
  thread = new DrawingThread(program, limits);
}, 60_000);

afterAll(() => {
  thread.close();
  rmSync(folder, { recursive: true, force: true });
});

const common = { locale: 'vi', dataset: 'real' } as const;
const htx = indicator('HTX_TOTAL', { nameVi: 'Số hợp tác xã' });
const percent = (code: string, value: string) =>
  shown('2023', number(value), { indicator: indicator(code, { unitVi: '%', decimals: 1 }) });

const specifications: Record<string, ChartSpecification | null> = {
  'a trend with gaps, a range, statuses and a merger': trendChart({
    ...common,
    lines: [
      {
        role: 'subject',
        figures: [
          shown('2024-Q1', number('10'), computedFrom(2, 2)),
          shown('2024-Q2', absent('L')),
          shown('2024-Q3', range('3', '4.25')),
          shown('2024-Q4', number('12', { status: 'E' })),
          shown('2025-Q1', number('13', { status: 'P', precision: 'about' })),
        ],
      },
      { role: 'part', figures: [shown('2024-Q2', absent('M')), shown('2025-Q1', number('0'))] },
    ],
  }),
  'a year-to-date line with a loss': trendChart({
    ...common,
    dataset: 'demo',
    lines: [
      {
        role: 'subject',
        figures: ['2024-Q3', '2024-Q4', '2025-Q1'].map((period, index) =>
          shown(period, number(['-1200000.5', '300', '-7'][index] ?? ''), {
            indicator: indicator('PROFIT', { kind: 'year_to_date', decimals: 1 }),
          }),
        ),
      },
    ],
  }),
  'one point': trendChart({
    ...common,
    lines: [{ role: 'subject', figures: [shown('2023-12-20', number('3000'))] }],
  }),
  'a balance that does not close': balanceChart({
    ...common,
    who: 'Hộ nghèo',
    start: shown('2024-Q4', number('1000')),
    ins: [shown('2025-Q4', number('3', { status: 'P' }), { indicator: indicator('IN') })],
    outs: [shown('2025-Q4', number('200'), { indicator: indicator('OUT') })],
    end: shown('2025-Q4', number('790', { status: 'E' })),
  }),
  'a change up, down and none, on the demonstration set': changeChart({
    ...common,
    dataset: 'demo',
    silent: 1,
    pairs: ['4', '9', '6'].map((value, index) => ({
      from: shown('2024-Q4', number('6'), { area: area(`p${index}`) }),
      to: shown('2025-Q4', number(value, { status: 'P' }), { area: area(`p${index}`) }),
    })),
  }),
  'a strip with equal values and a status': stripChart({
    ...common,
    ranking: {
      indicator: htx,
      scope: 'ALL',
      period: '2023',
      ranked: ['40', '9', '9', '9', '8', '7', '6', '5', '4', '0'].map((value, index) => ({
        rank: index + 1,
        shown: shown('2023', number(value, { status: index === 2 ? 'P' : 'A' }), {
          area: area(`p${index}`),
        }),
      })),
      isFormer: false,
      unranked: [],
    },
  }),
  'a ranking': rankingBars({
    ...common,
    subject: 'x',
    ranking: {
      indicator: htx,
      scope: 'ALL',
      period: '2023',
      ranked: ['1234.5', '900', '0', '-3'].map((value, index) => ({
        rank: index + 1,
        shown: shown('2023', number(value), { area: area(`p${index}`) }),
      })),
      isFormer: false,
      unranked: [{ area: area('x'), shown: shown('2023', absent('Q'), { area: area('x') }) }],
    },
  }),
  'parts inside their wholes': partOfWhole({
    ...common,
    rows: [
      { whole: shown('2024', number('262')), part: shown('2024', number('231'), { scope: 'EMM' }) },
      {
        whole: shown('2024', number('5'), { indicator: indicator('B') }),
        part: shown('2024', absent('L'), { indicator: indicator('B'), scope: 'EMM' }),
      },
    ],
  }),
  'shares and their rest': shareBar({
    ...common,
    parts: [percent('A', '38.3'), percent('B', '26.1'), percent('C', '33.3')],
    whole: null,
  }),
  'small multiples': starMultiples({
    ...common,
    panels: [3, 4, 5].map((stars) => ({
      label: `${stars} sao`,
      figures: [
        shown('2024-Q1', number(String(100 / stars)), { indicator: htx }),
        shown('2024-Q2', stars === 4 ? absent('L') : number('0')),
      ],
    })),
  }),
};

async function marksOf(specification: ChartSpecification, layout: 'narrow' | 'wide') {
  const svg = await thread.draw(specification, layout);
  const { document } = new JSDOM(svg).window;
  return { svg, document, marks: [...document.querySelectorAll<SVGElement>('[data-mark]')] };
}

describe.each(Object.entries(specifications))('the picture of %s', (_, specification) => {
  it.each(layouts)('has the marks of its table and no other (%s)', async (layout) => {
    if (!specification) throw new Error('nothing to draw');
    const { marks } = await marksOf(specification, layout);
    const drawn = marks.map(({ dataset }) => [dataset.mark, dataset.value ?? 'gap']);
    const told = cellsOf(specification).map((cell) => [
      cell.key,
      cell.type === 'mark' ? cell.exact : 'gap',
    ]);
    expect(drawn.sort()).toEqual(told.sort());
  });

  it('stands alone when it is painted: each mark and word has a concrete colour', async () => {
    if (!specification) throw new Error('nothing to draw');
    const svg = await thread.draw(specification, 'narrow', true);
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    const coloured = [...document.querySelectorAll('text, [data-mark]')];
    expect(coloured.length).toBeGreaterThan(0);
    for (const mark of coloured) {
      const painted = mark.closest('[fill], [stroke]');
      expect(painted, mark.outerHTML).not.toBeNull();
    }
    expect(svg).not.toMatch(/var\(|url\(|currentColor/);
  });

  it('carries nothing that runs, loads or is named twice on a page', async () => {
    if (!specification) throw new Error('nothing to draw');
    const { svg } = await marksOf(specification, 'wide');
    expect(svg).toMatch(/^<svg viewBox="0 0 640 [\d.]+" aria-hidden="true">/);
    expect(svg).not.toMatch(/<(script|style|image|foreignObject|defs)|href=|url\(| id="| on\w+="/i);
    expect(svg).not.toContain('recharts');
    expect(svg).not.toContain('NaN');
  });
});

describe('where marks stand', () => {
  it('is in proportion to their numbers, and an absence has no height', async () => {
    const specification = specifications['a trend with gaps, a range, statuses and a merger'];
    if (specification?.kind !== 'trend') throw new Error('nothing to draw');
    const { document, marks } = await marksOf(specification, 'wide');
    const circles = marks.filter(({ tagName }) => tagName === 'circle');
    const level = (value: string) =>
      Number(circles.find(({ dataset }) => dataset.value === value)?.getAttribute('cy'));
    expect((level('0') - level('12')) / (level('0') - level('10'))).toBeCloseTo(1.2, 2);
    const gaps = [...document.querySelectorAll('[data-gap]')];
    expect(gaps.every(({ tagName }) => tagName === 'text')).toBe(true);
    expect(gaps.every((gap) => Number(gap.getAttribute('y')) > level('0'))).toBe(true);
  });

  it('is from zero for bars, to the left of it for losses', async () => {
    const specification = specifications['a ranking'];
    if (!specification) throw new Error('nothing to draw');
    const { marks } = await marksOf(specification, 'narrow');
    const bar = (value: string) => {
      const rect = marks.find(({ dataset }) => dataset.value === value);
      return { x: Number(rect?.getAttribute('x')), width: Number(rect?.getAttribute('width')) };
    };
    expect(bar('1234.5').width / bar('900').width).toBeCloseTo(1234.5 / 900, 1);
    expect(bar('0').width).toBe(0);
    expect(bar('-3').x).toBeLessThanOrEqual(bar('900').x);
  });

  it('is under the label of illustrative figures where they are such', async () => {
    const specification = specifications['a year-to-date line with a loss'];
    if (!specification) throw new Error('nothing to draw');
    const { document } = await marksOf(specification, 'narrow');
    expect(document.querySelector('.ch-demo')?.textContent).toContain('không phải số liệu thật');
  });
});

describe('the drawing thread', () => {
  const specification = specifications['one point'] as ChartSpecification;

  it('draws on after a drawing that fails', async () => {
    const broken = { ...specification, lines: null } as unknown as ChartSpecification;
    await expect(thread.draw(broken, 'wide')).rejects.toThrow();
    await expect(thread.draw(specification, 'wide')).resolves.toContain('<svg');
  });

  it('gives up what is too slow and starts anew', async () => {
    const slow = new DrawingThread(program, { ...limits, drawing: 0 });
    await expect(slow.draw(specification, 'wide')).rejects.toThrow('no drawing within 0 ms');
    slow.close();
  });

  it('refuses at once where its program is missing', async () => {
    const lost = new DrawingThread(join(folder, 'nowhere.mjs'), limits);
    await expect(lost.draw(specification, 'wide')).rejects.toThrow();
    lost.close();
  });
});

describe('the memory of drawings', () => {
  it('keeps what was asked for last, within its bound', () => {
    const cache = new DrawingCache<{ size: number }>(10);
    cache.set('a', { size: 4 });
    cache.set('b', { size: 4 });
    expect(cache.get('a')).toBeDefined();
    cache.set('c', { size: 4 });
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('c')).toBeDefined();
    cache.set('c', { size: 11 });
    expect(cache.get('c')).toBeUndefined();
  });
});
