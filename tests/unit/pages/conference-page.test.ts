import { describe, expect, it } from 'vitest';
import type { ChartFrame, MarkOrGap } from '@/lib/charts/specification';
import { conferencePage, linesIn } from '@/lib/pages/conference-page';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { slidePageAddress } from '@/lib/pages/slides/slide-address';

const words: ShownSlide = {
  id: 'a',
  kind: 'text',
  title: 'Khó khăn',
  finding: null,
  isOwnTitle: false,
  isTitleOld: false,
  isEmbargoed: false,
  frozenOn: null,
  lines: ['Vốn'],
  picture: null,
  frame: null,
  missing: null,
  page: null,
  notes: '',
};

const frame: ChartFrame = {
  locale: 'vi',
  title: '',
  subtitle: 'Tổ hợp tác · 20/12/2023',
  demoLabel: null,
  keys: [],
  notes: [],
  foot: ['Nguồn: bài báo'],
  sources: [],
  alternative: '',
};

const absent: MarkOrGap = { type: 'gap', key: 'so', sign: '…', reason: 'chưa báo cáo' };

function figure(name: string, source: string, cell: MarkOrGap = absent): ShownSlide {
  return {
    ...words,
    kind: 'figure',
    finding: `${name} nói`,
    picture: { type: 'number', number: { word: '', number: '', unit: '', name, cell } },
    frame: { ...frame, foot: [source] },
    page: { of: 'province', slug: 'lao-cai' },
  };
}

const table: ShownSlide = {
  ...words,
  kind: 'table',
  title: 'Bảng',
  finding: 'Bảng nói',
  picture: { type: 'table', table: { columns: ['Tỉnh', 'HTX'], rows: [] } },
  frame,
};

describe('a conference’s page', () => {
  it('says what figures say, each with the place of its slide; words are no finding', () => {
    const { findings } = conferencePage([words, figure('A', 'x'), table]);
    expect(findings.map(({ number, text }) => [number, text])).toEqual([
      [2, 'A nói'],
      [3, 'Bảng nói'],
    ]);
  });

  it('has single figures together, an absence with its reason, and every picture’s table', () => {
    const { numbers, tables } = conferencePage([figure('A', 'x'), words, table]);
    expect(numbers).toEqual([
      { number: 1, name: 'A', cell: absent, measure: 'Tổ hợp tác · 20/12/2023', source: 'x' },
    ]);
    expect(tables.map(({ number, title }) => [number, title])).toEqual([[3, 'Bảng']]);
  });

  it('says a source once where all single figures have it, else with each', () => {
    expect(conferencePage([figure('A', 'x'), figure('B', 'x')]).commonSource).toBe('x');
    expect(conferencePage([figure('A', 'x'), figure('B', 'y')]).commonSource).toBeNull();
    expect(conferencePage([words]).commonSource).toBeNull();
  });

  it('reads lines in a language, the Vietnamese where there is no English', () => {
    const lines = [
      { vi: 'Vốn', en: 'Capital' },
      { vi: 'Đầu ra', en: '' },
    ];
    expect(linesIn(lines, 'en')).toEqual(['Capital', 'Đầu ra']);
    expect(linesIn(lines, 'vi')).toEqual(['Vốn', 'Đầu ra']);
  });
});

describe('the way from a slide', () => {
  it('leads to the page of what it shows, as it shows it', () => {
    const indicator = { slug: 'so-hop-tac-xa' };
    const page = { of: 'indicator', indicator, scope: 'EMM', period: '2026-Q3' } as const;
    expect(slidePageAddress({ ...page, boundary: '34' }, 'en', 'demo')).toBe(
      '/en/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa&pham-vi=dtts&ranh-gioi=34&ky=2026-Q3',
    );
    expect(slidePageAddress({ of: 'country' }, 'vi', 'real')).toBe('/ca-nuoc');
    expect(slidePageAddress({ of: 'province', slug: 'hue' }, 'vi', 'real')).toBe('/tinh/hue');
  });
});
