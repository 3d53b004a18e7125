import { groupBy } from '../../domain/group-by';
import { getPeriod } from '../../domain/period';
import { compareVietnamese, searchKey } from '../../domain/search-text';
import type { Area } from '../../domain/territory/area';
import { isValidOn } from '../../domain/territory/area';
import { formatNumber } from '../../format/number';
import { formatPeriodInSentence } from '../../format/period';
import { inLocale, type Locale } from '../../locale';
import { voicesMessages } from '../../messages/voices';
import type { Almanac } from '../almanac';
import { composition } from '../composition';
import { type FigureBook, latestOf, type ShownFigure, seriesOf } from '../shown-figure';
import { type Excerpt, excerptOf, matches } from './excerpt';

/** The questions of the form that are answered in words and belong here. */
export const voiceCodes = ['TXT_DIFF', 'TXT_CAUSE', 'TXT_PROPOSE'] as const;

/** Newest reports of each province that are read and searched. */
export const voicePeriods = 4;
/** Results that stand on the page. */
const mostFound = 40;

/** The themes that the conference of December 2023 named; later ones are the reports' own. */
const conferenceThemes: ReadonlySet<string> = new Set([
  ...['hieu-qua-thap', 'chua-gan-ket', 'nganh-nghe-don-dieu', 'kho-tieu-thu'],
  ...['chua-dang-ky-nhan-hieu', 'quy-mo-nho', 'dau-ra-yeu', 'dia-hinh-phuc-tap'],
  ...['nang-luc-han-che', 'giai-ngan-cham', 'tai-ngheo', 'nang-cao-nhan-thuc'],
  ...['da-nganh-nghe', 'phoi-hop-thuc-hien'],
]);

export interface VoiceTheme {
  readonly code: string;
  readonly kind: 'difficulty' | 'proposal';
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface ThemeCount {
  readonly theme: VoiceTheme;
  readonly provinces: readonly Area[];
}

/** What one province said to one question in one report. */
export interface Voice {
  readonly shown: ShownFigure;
  readonly themes: readonly VoiceTheme[];
  readonly excerpt: Excerpt;
}

export interface VoicesPage {
  readonly opening: string;
  /** The quarter of which themes are counted; null where no report has words. */
  readonly period: string | null;
  readonly speakers: number;
  readonly expected: number;
  readonly difficulties: readonly ThemeCount[];
  readonly proposals: readonly ThemeCount[];
  /** What the conference named, without counts: nobody said which provinces meant what. */
  readonly conference: {
    readonly themes: readonly VoiceTheme[];
    readonly said: ShownFigure;
  } | null;
  /** What was found, or all of the quarter where nothing is looked for. */
  readonly voices: readonly Voice[];
  readonly found: number;
}

export interface VoicesInput {
  readonly almanac: Pick<Almanac, 'country' | 'provinces'>;
  /** The words of provinces, and the conference's figures. */
  readonly book: FigureBook;
  readonly themes: readonly VoiceTheme[];
  readonly question: string | undefined;
  /** Left out: of every theme, area and period. */
  readonly only?: VoiceFilter;
  readonly locale: Locale;
}

/** Of which words somebody wants to read. */
export interface VoiceFilter {
  readonly theme?: string | undefined;
  /** Slug of the area. */
  readonly area?: string | undefined;
  readonly period?: string | undefined;
}

export function voicesPage(input: VoicesInput): VoicesPage {
  const { almanac, book, themes, question = '', only = {}, locale } = input;
  const all = voicesOf(input);
  const period = countedPeriod(all);
  const ofPeriod = all.filter(({ shown }) => shown.period === period);
  const speakers = new Set(ofPeriod.map(({ shown }) => shown.area.id)).size;
  const end = period === null ? null : getPeriod(period).end;
  const expected = almanac.provinces.filter((area) => end && isValidOn(area, end)).length;
  const counted = themes.flatMap((theme): ThemeCount[] => {
    const provinces = new Map(
      ofPeriod
        .filter((voice) => voice.themes.includes(theme))
        .map(({ shown }) => [shown.area.id, shown.area]),
    );
    return provinces.size === 0 ? [] : [{ theme, provinces: [...provinces.values()].sort(byName) }];
  });
  const ordered = counted.sort((a, b) => b.provinces.length - a.provinces.length);
  const difficulties = ordered.filter(({ theme }) => theme.kind === 'difficulty');
  const proposals = ordered.filter(({ theme }) => theme.kind === 'proposal');
  const isSearched = searchKey(question) !== '';
  const isAsked = isSearched || Object.values(only).some(Boolean);
  const found = isAsked
    ? all.filter((one) => (!isSearched || isFound(one, question)) && isOf(one, only))
    : ofPeriod;
  const conference = conferenceWords(book, themes);
  return {
    opening: openingOf({ period, speakers, expected, difficulties, conference }, locale),
    period,
    speakers,
    expected,
    difficulties,
    proposals,
    conference,
    voices: found
      .sort(byTime)
      .slice(0, mostFound)
      .map(({ shown, themes: own }) => ({
        shown,
        themes: own,
        excerpt: excerptOf(textOf(shown), question),
      })),
    found: found.length,
  };
}

export type Spoken = Omit<Voice, 'excerpt'>;

/** What provinces said, before anything of it is looked for. */
export function voicesOf({
  almanac,
  book,
  themes,
}: Pick<VoicesInput, 'almanac' | 'book' | 'themes'>): Spoken[] {
  const byCode = new Map(themes.map((theme) => [theme.code, theme]));
  return almanac.provinces.flatMap((area) =>
    voiceCodes.flatMap((code) => {
      const indicator = book.indicators.get(code);
      if (!indicator) return [];
      return seriesOf(book, area, [area.id], indicator, 'ALL').flatMap((shown) =>
        shown.value.type === 'text'
          ? [{ shown, themes: shown.value.themes.flatMap((one) => byCode.get(one) ?? []) }]
          : [],
      );
    }),
  );
}

export function textOf({ value }: ShownFigure): string {
  return value.type === 'text' ? value.text : '';
}

/** The newest period in which at least half as many provinces speak as in the one with most. */
function countedPeriod(voices: readonly Spoken[]): string | null {
  const counts = [...groupBy(voices, ({ shown }) => shown.period)].map(([period, own]) => ({
    period,
    provinces: new Set(own.map(({ shown }) => shown.area.id)).size,
  }));
  const most = Math.max(0, ...counts.map(({ provinces }) => provinces));
  const [newest] = counts
    .filter(({ provinces }) => provinces * 2 >= most)
    .sort((a, b) => getPeriod(b.period).end.localeCompare(getPeriod(a.period).end));
  return newest?.period ?? null;
}

/** Words are looked for in what is said, in its themes and in the province's name. */
function isFound({ shown, themes }: Spoken, question: string): boolean {
  const { area } = shown;
  const names = themes.flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]);
  return matches([textOf(shown), area.nameVi, area.nameEn, ...names].join(' '), question);
}

function isOf({ shown, themes }: Spoken, { theme, area, period }: VoiceFilter): boolean {
  return (
    (!theme || themes.some(({ code }) => code === theme)) &&
    (!area || shown.area.slug === area) &&
    (!period || shown.period === period)
  );
}

function byName(a: Area, b: Area): number {
  return compareVietnamese(a.nameVi, b.nameVi);
}

function byTime(a: Spoken, b: Spoken): number {
  return b.shown.periodEnd.localeCompare(a.shown.periodEnd) || byName(a.shown.area, b.shown.area);
}

function conferenceWords(
  book: FigureBook,
  themes: readonly VoiceTheme[],
): VoicesPage['conference'] {
  const group = book.areas.get(composition.conference.group);
  const indicator = book.indicators.get(composition.conference.lead[0]);
  if (!group || !indicator) return null;
  const said = latestOf(seriesOf(book, group, [group.id], indicator, 'ALL'));
  const named = themes.filter(({ code }) => conferenceThemes.has(code));
  return said && named.length > 0 ? { themes: named, said } : null;
}

/** What is named most, by how many of how many; of several alike all, and of none nothing. */
function openingOf(
  {
    period,
    speakers,
    expected,
    difficulties,
    conference,
  }: Pick<VoicesPage, 'period' | 'speakers' | 'expected' | 'difficulties' | 'conference'>,
  locale: Locale,
): string {
  const say = voicesMessages[locale];
  if (period === null) return conference ? say.openingConference : say.openingNone;
  const of = say.speakers(
    formatNumber(String(speakers), locale),
    formatNumber(String(expected), locale),
    formatPeriodInSentence(period, locale),
  );
  const most = difficulties[0]?.provinces.length ?? 0;
  const first = difficulties.filter(({ provinces }) => provinces.length === most);
  if (most === 0) return say.openingWithout(of);
  const names = first.map(({ theme }) => `“${inLocale(theme, 'name', locale)}”`).join(', ');
  return say.opening(of, names, formatNumber(String(most), locale));
}
