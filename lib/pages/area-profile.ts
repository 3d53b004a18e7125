import type { ChartSpecification } from '../charts/specification';
import type { Dataset, FigureSource } from '../domain/figure/figure';
import type { SeriesBreak } from '../domain/figure/series';
import type { Section } from '../domain/indicator/indicator';
import type { Day } from '../domain/period';
import type { Area, BoundaryScheme } from '../domain/territory/area';
import { formatDay, formatPrintedDate } from '../format/date';
import { figurePieces, withUnit } from '../format/figure';
import { formatNumber } from '../format/number';
import { formatPeriod, formatPeriodInSentence } from '../format/period';
import { inLocale, type Locale } from '../locale';
import { fileMessages } from '../messages/files';
import { layoutMessages } from '../messages/layout';
import { profileMessages } from '../messages/profile';
import { provinceMessages } from '../messages/province';
import { words } from '../messages/words';
import type { AreaPage, AreaSection } from './area-page';
import { rankText } from './finding';
import { changeText, computedText, otherSources, type ProfileLine } from './profile-lines';
import { chosenLines, moreOf, type ProfileRoom } from './profile-room';
import { type NumberedSource, numberSources } from './profile-sources';
import { sectionCharts } from './section-charts';
import { sectionTitle } from './section-title';
import type { ShownFigure } from './shown-figure';
import { besideText } from './statement';

/** What an area's one page of paper is made from: the page on the web and what stands around it. */
export interface ProfileInput {
  readonly page: AreaPage;
  readonly area: Area;
  /** As the page names the area, and what it says above and below the name. */
  readonly head: { readonly name: string; readonly line: string; readonly text: string };
  readonly scheme: BoundaryScheme;
  readonly breaks: readonly SeriesBreak[];
  readonly sections: readonly Section[];
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly today: Day;
  /** Of the page on the web, with host. */
  readonly address: string;
}

interface ProfileKey {
  readonly name: string;
  readonly period: string;
  readonly word: string;
  readonly number: string;
  readonly unit: string;
  readonly details: readonly string[];
  readonly sources: string;
}

interface ProfileSection {
  readonly number: string;
  readonly name: string;
  /** Empty where a picture bears it, or nothing is found. */
  readonly sentence: string;
  /** Of what and when the sentence speaks. */
  readonly measure: string;
  readonly mismatches: readonly string[];
  readonly lines: readonly (Omit<ProfileLine, 'shown'> & { readonly sources: string })[];
  /** That the page on the web has more; empty where it has not. */
  readonly more: string;
}

interface ProfileAnswer {
  readonly question: string;
  readonly text: string;
  readonly sources: string;
}

/** One page of paper, every word of it; placed and set by lib/print. */
export interface AreaProfile {
  readonly locale: Locale;
  readonly title: string;
  readonly today: Day;
  readonly site: { readonly name: string; readonly line: string };
  /** Null for real figures. */
  readonly demo: { readonly mark: string; readonly title: string; readonly text: string } | null;
  readonly head: ProfileInput['head'] & { readonly boundaries: string; readonly published: string };
  readonly keys: readonly { readonly year: string; readonly figures: readonly ProfileKey[] }[];
  readonly sections: readonly ProfileSection[];
  readonly answers: {
    readonly heading: string;
    readonly list: readonly ProfileAnswer[];
    readonly more: string;
  };
  readonly notes: readonly string[];
  readonly sources: readonly NumberedSource[];
  readonly foot: { readonly address: string; readonly made: string; readonly reuse: string };
  readonly labels: Readonly<
    Record<
      | 'keys'
      | 'charts'
      | 'figures'
      | 'indicator'
      | 'value'
      | 'unit'
      | 'period'
      | 'change'
      | 'rank'
      | 'source'
      | 'sources',
      string
    >
  >;
}

/** The pictures of a page of paper: as many stand side by side. */
const mostCharts = 2;

/** The first pictures of its sections, each of another; those that show what a section finds come first. */
export function profileCharts(input: ProfileInput): ChartSpecification[] {
  const { page, area, locale, dataset, breaks } = input;
  const name = inLocale(area, 'name', locale);
  const first = page.sections.flatMap((section) => {
    const sentence = sectionTitle(section, name, locale);
    const title = sentence || nameOf(section, locale);
    const [chart] = sectionCharts(section, { locale, dataset, breaks, title });
    return chart ? [{ chart, isFinding: chart.frame.title === sentence }] : [];
  });
  return [...first.filter((one) => one.isFinding), ...first.filter((one) => !one.isFinding)]
    .slice(0, mostCharts)
    .map(({ chart }) => chart);
}

export function areaProfile(
  input: ProfileInput,
  charts: readonly ChartSpecification[],
  room: ProfileRoom,
): AreaProfile {
  const { page, head, scheme, locale, dataset, today, address } = input;
  const say = profileMessages[locale];
  const area = provinceMessages[locale];
  const chosen = chosenLines(page, room.lines, locale);
  const said = page.words.flatMap(({ subject, said: all }) =>
    all.map((shown) => ({ subject, shown })),
  );
  const answers = said.slice(0, room.answers);
  const cited = [
    ...page.keys.flatMap(({ figures }) => figures.map(({ whole }) => whole)),
    ...page.sections.flatMap(({ finding }) => finding?.shown ?? []),
    ...[...chosen.values()].flatMap((lines) => lines.map(({ shown }) => shown)),
    ...answers.map(({ shown }) => shown),
  ];
  const { list: sources, markOf } = numberSources(
    cited.flatMap((shown) => shown.sources),
    locale,
  );
  const title = say.title(head.name);
  const layout = layoutMessages[locale];
  const isDemo = dataset === 'demo';
  return {
    locale,
    title: isDemo ? say.demoTitle(title) : title,
    today,
    site: { name: layout.siteName, line: layout.siteLine },
    demo: isDemo
      ? { mark: say.demoMark, title: layout.demoBandTitle, text: layout.demoBandText }
      : null,
    head: {
      ...head,
      boundaries: `${area.boundaries}: ${inLocale(scheme, 'name', locale)}`,
      published: publishedText(cited, locale),
    },
    keys: keysOf(page, locale, markOf),
    sections: page.sections.map((section, index) => {
      const lines = chosen.get(section) ?? [];
      return {
        ...sectionHead(input, section, charts, index),
        ...(room.sentences
          ? { mismatches: mismatchesOf(section, locale) }
          : { sentence: '', measure: '', mismatches: [] }),
        lines: lines.map(({ shown, ...line }) => ({ ...line, sources: markOf(shown.sources) })),
        more: moreOf(section, lines, locale),
      };
    }),
    answers: {
      heading: area.wordsHeading,
      list: answers.map(({ subject, shown }) => ({
        question: [
          ...(page.words.length > 1 ? [inLocale(subject, 'name', locale)] : []),
          inLocale(shown.indicator, 'name', locale),
          formatPeriod(shown.period, locale),
        ].join(' · '),
        text: shortened(shown.value.type === 'text' ? shown.value.text : '', room.letters),
        sources: markOf(shown.sources),
      })),
      more: answersMore(said, answers.length, room, locale),
    },
    notes: notesOf(input),
    sources,
    foot: {
      address,
      made: say.made(formatDay(today, locale)),
      reuse: layout.footerAbout,
    },
    labels: {
      keys: area.keys,
      charts: say.charts,
      figures: say.figures,
      indicator: area.indicator,
      value: area.value,
      unit: area.unit,
      period: say.period,
      change: say.change,
      rank: say.rank,
      source: fileMessages[locale].column.source,
      sources: area.sourcesHeading,
    },
  };
}

function sectionHead(
  { area, locale }: ProfileInput,
  section: AreaSection,
  charts: readonly ChartSpecification[],
  index: number,
): Pick<ProfileSection, 'number' | 'name' | 'sentence' | 'measure'> {
  const sentence = sectionTitle(section, inLocale(area, 'name', locale), locale);
  const shown = section.finding?.shown;
  const isDrawn = sentence !== '' && charts.some(({ frame }) => frame.title === sentence);
  return {
    number: formatNumber(String(index + 1), locale),
    name: nameOf(section, locale),
    sentence: isDrawn ? '' : sentence,
    measure:
      shown && !isDrawn
        ? `${words[locale].scopeShort[shown.scope]}, ${formatPeriodInSentence(shown.period, locale)}`
        : '',
  };
}

function nameOf({ section }: AreaSection, locale: Locale): string {
  return section ? inLocale(section, 'name', locale) : provinceMessages[locale].context;
}

export function mismatchesOf({ mismatches }: AreaSection, locale: Locale): string[] {
  const say = provinceMessages[locale];
  return mismatches.flatMap(({ shown, parts, sum }) =>
    shown.value.type === 'number'
      ? [
          `${inLocale(shown.indicator, 'name', locale)}: ${say.mismatch(
            formatNumber(shown.value.value, locale),
            parts.map((part) => formatNumber(part, locale)).join(' + '),
            formatNumber(sum, locale),
          )}`,
        ]
      : [],
  );
}

function keysOf(
  { keys }: AreaPage,
  locale: Locale,
  markOf: (sources: readonly FigureSource[]) => string,
): AreaProfile['keys'] {
  return keys.map(({ year, figures }) => ({
    year,
    figures: figures.map(({ cell: { rank, change }, whole, around }) => {
      const { indicator } = whole;
      const { word, number, note } = figurePieces(whole.value, indicator, locale);
      const unit = inLocale(indicator, 'unit', locale);
      const isShare = unit.startsWith('%');
      return {
        name: inLocale(indicator, 'name', locale),
        period: formatPeriod(whole.period, locale),
        word,
        number: isShare ? withUnit(number, unit) : number,
        unit: isShare ? '' : unit,
        details: [
          note,
          computedText(whole, locale),
          rank ? rankText(rank, locale) : '',
          ...around.map((one) => besideText(one, locale)),
          change ? changeText(change, locale) : '',
          otherSources(whole, locale),
        ].filter(Boolean),
        sources: markOf(whole.sources),
      };
    }),
  }));
}

/** The newest release among the figures, and the day of their newest source. */
function publishedText(shown: readonly ShownFigure[], locale: Locale): string {
  const newest = shown
    .flatMap(({ sources, release }) => sources.map(({ publishedOn }) => ({ publishedOn, release })))
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn))[0];
  if (!newest) return '';
  const day = fileMessages[locale].newestSource(formatPrintedDate(newest.publishedOn, locale));
  const release = newest.release && inLocale(newest.release, 'title', locale);
  return profileMessages[locale].published([release, day].filter(Boolean).join('; '));
}

function notesOf({ page, sections, head, locale, dataset }: ProfileInput): string[] {
  const say = provinceMessages[locale];
  if (page.sections.length === 0) {
    return [dataset === 'demo' ? say.emptyDemo(head.name) : say.empty(head.name)];
  }
  const known = new Set(page.sections.map(({ section }) => section?.code));
  const missing = sections.filter(
    ({ code, slug }) => !known.has(code) && !(slug === 'kho-khan-kien-nghi' && page.words.length),
  );
  const names = missing.map((section) => inLocale(section, 'name', locale)).join('; ');
  const { ranks, revised } = profileMessages[locale];
  const isRanked = page.sections.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ rank }) => rank)),
  );
  return [
    ...(missing.length > 0 ? [say.missing(names)] : []),
    ...(isRanked ? [ranks] : []),
    ...(page.revised.length > 0
      ? [revised(formatNumber(String(page.revised.length), locale))]
      : []),
  ];
}

/** Whole words, as many as have room. */
export function shortened(text: string, letters: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= letters) return plain;
  const cut = plain.slice(0, letters + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > letters / 2 ? end : letters).replace(/[\s,;:.–-]+$/, '')} …`;
}

function answersMore(
  said: readonly { readonly shown: ShownFigure }[],
  shown: number,
  { letters }: ProfileRoom,
  locale: Locale,
): string {
  const say = profileMessages[locale];
  const isCut = said
    .slice(0, shown)
    .some(
      ({ shown: { value } }) =>
        value.type === 'text' &&
        shortened(value.text, letters).endsWith('…') &&
        !value.text.trim().endsWith('…'),
    );
  return [
    isCut ? say.wordsCut : '',
    said.length > shown ? say.wordsMore(formatNumber(String(said.length - shown), locale)) : '',
  ]
    .filter(Boolean)
    .join('; ');
}
