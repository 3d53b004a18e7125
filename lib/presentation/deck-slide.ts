import { toCell } from '../charts/chart-figure';
import type { ChartFrame, KeyEntry } from '../charts/specification';
import { formatNumber } from '../format/number';
import { inLocale, type Locale } from '../locale';
import { chartMessages } from '../messages/charts';
import { presentationMessages } from '../messages/presentation';
import { type ShownSlide, type SlidePage, slideTable } from '../pages/slides/shown-slide';
import type { StartMap } from '../pages/start-map';
import {
  chartBlock,
  type DrawnPicture,
  linesBlock,
  mapBlocks,
  numberBlock,
  paragraph,
  quotationsBlock,
  tableBlock,
  words,
} from './blocks';
import type { Block, Deck, DeckLayout, DeckSlide } from './deck';
import { places } from './deck';
import { fittedTitle } from './fitted';
import { provinceLines, tableLines } from './tables';

/** What a presentation is of, and what was made for it beforehand. */
export interface AboutPresentation
  extends Pick<Deck, 'locale' | 'title' | 'issuer' | 'host' | 'day'> {
  /** Whether it is of illustrative figures: then every slide says so. */
  readonly isDemo: boolean;
  /** The maps of slides by the slides' identifiers. */
  readonly pictures: ReadonlyMap<string, DrawnPicture>;
  /** The address, with host, at which what a slide shows is found. */
  readonly addressOf: (page: SlidePage) => string;
  /** Is told which slide could not be laid out, and why. */
  readonly onLost?: (slide: ShownSlide, problem: unknown) => void;
}

/** Room below a chart for what is said beside it. */
const saidHeight = 0.75;
const layouts: Readonly<Partial<Record<ShownSlide['kind'], DeckLayout>>> = {
  title: 'cover',
  section: 'section',
  closing: 'section',
};

/** The slides laid out; one that cannot be says so in its place, and the others stand. */
export function deckOf(slides: readonly ShownSlide[], about: AboutPresentation): Deck {
  const { locale, title, issuer, host, day } = about;
  return {
    locale,
    title,
    issuer,
    host,
    day,
    slides: slides.map((slide) => {
      try {
        return deckSlide(slide, about);
      } catch (problem) {
        about.onLost?.(slide, problem);
        return lostSlide(slide, about);
      }
    }),
  };
}

function deckSlide(slide: ShownSlide, about: AboutPresentation): DeckSlide {
  const { kind, title, frame } = slide;
  const layout = layouts[kind] ?? 'content';
  return {
    layout,
    title:
      layout === 'content'
        ? fittedTitle(title, places.title, [30, 26, 24, 22, 20, 18, 16, 14, 12])
        : fittedTitle(title, places.coverTitle, [48, 42, 36, 30, 26, 22, 20, 18]),
    subtitle: subtitleOf(slide),
    demoLabel: demoLabelOf(slide, about),
    blocks: blocksOf(slide, layout, about),
    foot: frame ? footOf(frame, slide) : [],
    notes: notesOf(slide, about),
  };
}

/** Where the title is an organiser's own, the finding stands below it. */
function subtitleOf({ isOwnTitle, finding, frame }: ShownSlide): string {
  return [isOwnTitle ? (finding ?? '') : '', frame?.subtitle ?? ''].filter(Boolean).join(' · ');
}

function demoLabelOf({ frame }: ShownSlide, { isDemo, locale }: AboutPresentation): string | null {
  return frame?.demoLabel ?? (isDemo ? chartMessages[locale].demo : null);
}

function blocksOf(slide: ShownSlide, layout: DeckLayout, about: AboutPresentation): Block[] {
  const { lines, missing, picture, frame } = slide;
  const { locale, pictures } = about;
  const { body } = places;
  if (missing !== null) return [words([paragraph(missing, 22, 'ink')], body)];
  if (!picture) {
    if (lines.length === 0) return [];
    return layout === 'content'
      ? [linesBlock(lines, body, lines.length > 1)]
      : [linesBlock(lines, places.coverWords, false)];
  }
  const hasWords = lines.length > 0;
  const box = hasWords ? { ...body, h: body.h - saidHeight } : body;
  const below = hasWords
    ? [linesBlock(lines, { ...body, y: body.y + box.h, h: saidHeight }, false)]
    : [];
  switch (picture.type) {
    case 'number':
      return [numberBlock(picture.number, lines)];
    case 'chart':
      return [chartBlock(picture.specification, box), ...below];
    case 'table':
      return [tableBlock(picture.table, frame, box), ...below];
    case 'quotations':
      return [quotationsBlock(picture.quotations, locale)];
    case 'map':
      if (!frame) throw new Error('a map without its frame');
      return mapBlocks(picture.map, pictures.get(slide.id), frame, orderOf(picture.map, locale));
  }
}

/** The ranking of a map as a table. */
function orderOf({ ranking }: StartMap, locale: Locale) {
  const say = chartMessages[locale];
  const { indicator } = ranking;
  return {
    columns: [say.province, inLocale(indicator, 'unit', locale)],
    rows: ranking.ranked.map(({ rank, shown }) => ({
      head: `${formatNumber(String(rank), locale)}. ${inLocale(shown.area, 'name', locale)}`,
      cells: [toCell(shown.area.id, shown, locale)],
    })),
  };
}

/** How to read what stands there, what is left out, and who said it. */
function footOf(frame: ChartFrame, { picture }: ShownSlide): string[] {
  const say = presentationMessages[frame.locale];
  const chart = picture?.type === 'chart' ? picture.specification : null;
  const isUneven = chart?.kind === 'trend' && chart.time.slot === 0;
  return [
    ...frame.keys.map((key) => keyText(key, frame.locale)),
    ...(isUneven ? [say.unevenTime] : []),
    ...frame.notes,
    ...frame.foot,
  ].filter(Boolean);
}

/** What the chart's own key says is not said again. */
function keyText({ symbol, sign, text }: KeyEntry, locale: Locale): string {
  const say = presentationMessages[locale];
  switch (symbol) {
    case 'provisional':
      return say.openMark(text);
    case 'estimated':
      return say.dashedMark(text);
    case 'computed':
      return `${sign || '*'} ${text}`;
    case 'before':
    case 'after':
    case 'part':
    case 'whole':
      return '';
    default:
      return sign === '' ? text : `${sign} ${text}`;
  }
}

function notesOf(slide: ShownSlide, about: AboutPresentation): string[] {
  const { frame, picture, page, isOwnTitle, finding, notes, missing } = slide;
  const say = presentationMessages[about.locale].note;
  const table = slideTable(slide);
  const figures =
    picture?.type === 'map'
      ? [say.provinces, ...provinceLines(picture.map.ranking, about.locale)]
      : table
        ? [say.figures, ...tableLines(table)]
        : [];
  return [
    demoLabelOf(slide, about) ?? '',
    ...notes.split('\n'),
    isOwnTitle ? (finding ?? '') : '',
    missing ?? '',
    frame?.subtitle ?? '',
    ...(frame?.notes ?? []),
    ...(frame?.foot ?? []),
    ...figures,
    page ? say.page(about.addressOf(page)) : '',
  ].filter((line) => line.trim() !== '');
}

/** A slide in the place of one that failed: its title, and why there is nothing else. */
function lostSlide(slide: ShownSlide, about: AboutPresentation): DeckSlide {
  const say = presentationMessages[about.locale];
  const reason = slide.picture?.type === 'chart' ? say.noChart : say.lost(say.lostReason);
  return {
    layout: 'content',
    title: fittedTitle(slide.title, places.title, [26, 20, 16, 14, 12]),
    subtitle: '',
    demoLabel: demoLabelOf(slide, about),
    blocks: [words([paragraph(reason, 22, 'alarm')], places.body)],
    foot: slide.frame?.foot ?? [],
    notes: lostNotes(slide, about),
  };
}

/** What of its notes can be made. */
function lostNotes(slide: ShownSlide, about: AboutPresentation): string[] {
  try {
    return notesOf(slide, about);
  } catch {
    return slide.frame?.foot ? [...slide.frame.foot] : [];
  }
}
