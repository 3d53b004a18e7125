import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import { type VoiceFilter, type VoiceTheme, voicesPage } from '@/lib/pages/topics/voices';
import { voicesBoard } from '@/lib/pages/topics/voices-board';
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

describe('the words an organiser looks through', () => {
  const boardOf = (only: VoiceFilter, question?: string, of: readonly Figure[] = figures) =>
    voicesBoard({
      almanac: almanacOf({ indicators: catalogue }),
      book: bookOf(of, catalogue),
      ...{ themes, question, only, locale: 'vi' },
    });

  it('are of a theme, a province and a quarter, each alone and together', () => {
    const found = (only: VoiceFilter, question?: string) =>
      boardOf(only, question).page.voices.map(({ shown }) => `${shown.area.id} ${shown.period}`);
    expect(found({ theme: 'von' })).toEqual(['hill 2026-Q2', 'hill 2026-Q1']);
    expect(found({ theme: 'von', period: '2026-Q1' })).toEqual(['hill 2026-Q1']);
    expect(found({ area: 'lake' })).toEqual(['lake 2026-Q2']);
    expect(found({ area: 'lake' }, 'giai ngan')).toEqual([]);
    expect(found({ area: 'nowhere' })).toEqual([]);
    // Nothing asked: the quarter that is counted, as on the public page.
    expect(boardOf({}).page.voices).toHaveLength(3);
  });

  it('offer what there is, and count as before whatever is looked at', () => {
    const { choices, page } = boardOf({ area: 'lake' });
    expect(choices.periods).toEqual(['2026-Q2', '2026-Q1']);
    expect(choices.areas.map(({ id }) => id).sort()).toEqual(['hill', 'lake']);
    expect(choices.themes.map(({ code }) => code)).toEqual(['dau-ra', 'von', 'hoc']);
    expect(page.difficulties).toEqual(pageOf(figures).difficulties);
  });

  it('offer a province once, before and after a merger', () => {
    const merged = ['east', 'east-2025'].map((area, index) =>
      words(area, `2026-Q${index + 1}`, hard, `Lời ${area}`),
    );
    const { choices, page } = boardOf({ area: 'east' }, undefined, merged);
    expect(choices.areas.map(({ slug }) => slug)).toEqual(['east']);
    expect(page.found).toBe(2);
  });

  it('propose what three provinces say and no theme names', () => {
    const same = ['hill', 'lake', 'east-2025'].map((area) =>
      words(area, '2026-Q2', hard, 'Thiếu kho lạnh.'),
    );
    const { proposed } = boardOf({}, undefined, same);
    expect(proposed.map(({ phrase, areas }) => [phrase, areas.length])).toEqual([
      ['Thiếu kho lạnh', 3],
    ]);
  });
});
