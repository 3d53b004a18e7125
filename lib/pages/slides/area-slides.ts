import { isMark, toCell } from '../../charts/chart-figure';
import { frameOf } from '../../charts/frame';
import { trendChart } from '../../charts/trend';
import type { SlideContent } from '../../domain/conference/slide';
import { breaksOf } from '../../domain/figure/series';
import { type Area, withPredecessors } from '../../domain/territory/area';
import { figurePieces, formatValue } from '../../format/figure';
import { inLocale } from '../../locale';
import { slideMessages } from '../../messages/slides';
import { inSentence } from '../finding';
import { lineOf } from '../line-of';
import { sumOfProvinces } from '../province-sum';
import { changeOf, latestOf, type ShownFigure, seriesOf } from '../shown-figure';
import { type Statement, saidOf, statementText } from '../statement';
import { widePeriod } from '../topics/compared';
import { othersSay } from '../topics/told';
import type { MadeSlide } from './made-slide';
import type { SlideContext } from './slide-context';
import { areaPage, findSubject, unknownAreaIn, withoutFigure } from './slide-subject';

type Content<Kind extends SlideContent['kind']> = Extract<SlideContent, { kind: Kind }>;

/** One figure of one area, the newest, with its change and what other sources say. */
export function figureSlide(content: Content<'figure'>, context: SlideContext): MadeSlide {
  const { book, almanac, locale, dataset } = context;
  const subject = findSubject(content, context);
  if ('missing' in subject) return subject;
  const { indicator, area } = subject;
  const series = ownSeries(subject, content.scope, context);
  const period = area.id === almanac.country.id && widePeriod(indicator, content.scope, almanac);
  const shown =
    latestOf(series) ??
    (period
      ? (almanac.sum({ indicator, period }, content.scope, area) ??
        sumOfProvinces(book, area, indicator, content.scope, period))
      : null);
  const name = inLocale(indicator, 'name', locale);
  if (!shown || shown.value.type === 'text') {
    return noFigure(name, area, context);
  }
  const statement: Statement = {
    shown,
    change: changeOf(book, shown, series),
    rank: null,
    country: null,
  };
  const cell = toCell('so', shown, locale);
  const { value } = shown;
  const pieces =
    value.type === 'number'
      ? figurePieces(value, indicator, locale)
      : { word: '', number: '', note: '' };
  const finding = saidOf(statement, locale);
  return {
    finding,
    lines: [othersSay(shown, locale)].filter(Boolean),
    picture: {
      type: 'number',
      number: {
        word: pieces.word,
        number: pieces.number,
        unit: isMark(cell)
          ? inLocale(indicator, 'unit', locale)
          : formatValue(value, indicator, locale),
        name,
        cell,
      },
    },
    frame: frameOf({
      locale,
      dataset,
      title: finding,
      figures: [shown],
      cells: [cell],
      description: statementText(statement, locale),
    }),
    missing: null,
    page: areaPage(area, indicator, content.scope),
  };
}

/** An area over time, with up to three others beside it. */
export function trendSlide(content: Content<'trend'>, context: SlideContext): MadeSlide {
  const { almanac, locale, dataset } = context;
  const subject = findSubject(content, context);
  if ('missing' in subject) return subject;
  const unknown = unknownAreaIn(content.beside, context);
  if (unknown) return unknown;
  const { indicator, area } = subject;
  const others = content.beside.flatMap((id) => almanac.areas.get(id) ?? []);
  const lines = [area, ...others].flatMap((one, index) => {
    const figures = lineOf(ownSeries({ indicator, area: one }, content.scope, context));
    if (figures.length === 0) return [];
    return [
      {
        figures,
        role: index === 0 ? ('subject' as const) : ('context' as const),
        breaks: breaksOf(almanac.breaks, indicator, one.id, content.scope),
        ...(others.length > 0 && { label: inLocale(one, 'name', locale) }),
      },
    ];
  });
  const isDrawn = lines[0]?.role === 'subject';
  const chart = isDrawn ? trendChart({ locale, dataset, lines }) : null;
  if (!chart) {
    const known = latestOf(ownSeries(subject, content.scope, context));
    const name = inLocale(indicator, 'name', locale);
    if (!known) return noFigure(name, area, context);
    const place = placeName(area, context);
    return { ...noFigure(name, area, context), missing: slideMessages[locale].noLine(name, place) };
  }
  const silent = others.filter(
    (one) => lineOf(ownSeries({ indicator, area: one }, content.scope, context)).length === 0,
  );
  const notes = [...chart.frame.notes, ...withoutFigure(silent, context)];
  return {
    finding: chart.frame.title,
    lines: [],
    picture: { type: 'chart', specification: chart },
    frame: { ...chart.frame, notes },
    missing: null,
    page: areaPage(area, indicator, content.scope),
  };
}

function ownSeries(
  { indicator, area }: Pick<ShownFigure, 'indicator' | 'area'>,
  scope: ShownFigure['scope'],
  { book, almanac }: SlideContext,
): ShownFigure[] {
  const lineage = area.level === 'province' ? withPredecessors(area.id, almanac.areas) : [area.id];
  return seriesOf(book, area, lineage, indicator, scope);
}

function noFigure(name: string, area: Area, context: SlideContext): MadeSlide {
  return {
    finding: null,
    lines: [],
    picture: null,
    frame: null,
    missing: slideMessages[context.locale].noFigure(name, placeName(area, context)),
    page: null,
  };
}

function placeName(area: Area, { locale }: SlideContext): string {
  const name = inLocale(area, 'name', locale);
  return area.level === 'province' ? name : inSentence(name);
}
