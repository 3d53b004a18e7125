import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { type VoiceTheme, voicesPage } from '@/lib/pages/topics/voices';
import { indicator, text } from '../domain/makers';
import { almanacOf, bookOf, said } from './land';

const hard = indicator('TXT_DIFF', { kind: 'text', nameVi: 'Khó khăn' });
const asks = indicator('TXT_PROPOSE', { kind: 'text', nameVi: 'Kiến nghị' });
const catalogue = [hard, asks];
const theme = (code: string, kind: VoiceTheme['kind']): VoiceTheme => ({
  code,
  kind,
  nameVi: code,
  nameEn: code,
});
const themes = [
  theme('dau-ra', 'difficulty'),
  theme('von', 'difficulty'),
  theme('hoc', 'proposal'),
];

const words = (area: string, period: string, of: typeof hard, ...[what, ...own]: string[]) =>
  said(area, period, '', { indicator: of.code, value: text(what ?? '', own) });

const pageOf = (figures: readonly Figure[], question?: string, locale: 'vi' | 'en' = 'vi') =>
  voicesPage({
    almanac: almanacOf({ indicators: catalogue }),
    book: bookOf(figures, catalogue),
    themes,
    question,
    locale,
  });

const figures = [
  words('hill', '2026-Q1', hard, 'Giải ngân chậm', 'von'),
  words('hill', '2026-Q2', hard, 'Đầu ra bấp bênh', 'dau-ra', 'von'),
  words('hill', '2026-Q2', asks, 'Đề nghị đào tạo, lo đầu ra', 'hoc', 'dau-ra'),
  words('lake', '2026-Q2', hard, 'Khó bán', 'dau-ra'),
];

describe('what provinces say in words', () => {
  it('counts a theme once for each province, in one period', () => {
    const page = pageOf(figures);
    expect(page.period).toBe('2026-Q2');
    expect([page.speakers, page.expected]).toEqual([2, 3]);
    const counted = page.difficulties.map((one) => [one.theme.code, one.provinces.length]);
    expect(counted).toEqual([
      ['dau-ra', 2],
      ['von', 1],
    ]);
    expect(page.proposals.map((one) => one.theme.code)).toEqual(['hoc']);
    expect(page.opening).toBe(
      '2 trong 3 tỉnh, thành phố nêu khó khăn, kiến nghị trong báo cáo quý II/2026; được nêu nhiều nhất: “dau-ra” (2 tỉnh).',
    );
  });

  it('finds words of older reports too, by text, theme or province, without marks', () => {
    expect(pageOf(figures, 'giai ngan').voices.map(({ shown }) => shown.period)).toEqual([
      '2026-Q1',
    ]);
    expect(pageOf(figures, 'dau-ra').found).toBe(3);
    expect(pageOf(figures, 'ho').voices.map(({ shown }) => shown.area.id)).toContain('lake');
    expect(pageOf(figures, 'zzz').found).toBe(0);
  });

  it('counts nothing where nobody speaks, and names all that are alike', () => {
    const silent = pageOf([]);
    expect([silent.period, silent.difficulties, silent.found]).toEqual([null, [], 0]);
    expect(silent.opening).toBe('Chưa có báo cáo nào được công bố kèm lời.');
    const alike = pageOf([
      words('hill', '2026-Q2', hard, 'a', 'von'),
      words('lake', '2026-Q2', hard, 'b', 'dau-ra'),
    ]);
    expect(alike.opening).toContain('“dau-ra”, “von” (1 tỉnh)');
    const without = pageOf([words('hill', '2026-Q2', hard, 'a')], undefined, 'en');
    expect(without.opening).toContain('none has chosen a theme');
  });
});
