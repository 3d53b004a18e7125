import { isMark, toCell } from '../../charts/chart-figure';
import { frameOf } from '../../charts/frame';
import { rankingBars } from '../../charts/ranking-bars';
import type { SlideContent } from '../../domain/conference/slide';
import type { Indicator } from '../../domain/indicator/indicator';
import { getPeriod } from '../../domain/period';
import { schemesOn } from '../../domain/territory/boundary';
import { inLocale } from '../../locale';
import { slideMessages } from '../../messages/slides';
import { type Ranking, surveyProvinces } from '../ranking';
import { type StartMap, startMap } from '../start-map';
import { spreadFinding } from '../topics/told-steps';
import { type MadeSlide, missingSlide } from './made-slide';
import type { SlidePage } from './shown-slide';
import { type SlideContext, shownPeriod } from './slide-context';
import { findIndicator, unknownAreaIn, withoutFigure } from './slide-subject';

type Spread = Extract<SlideContent, { kind: 'map' | 'ranking' }>;

/** Ranks that can be read from the last row; the last one stands besides. */
const leaders = 10;

/** Provinces on the map, each in its class or under its circle. */
export function mapSlide(content: Spread, context: SlideContext): MadeSlide {
  const spread = spreadOf(content, context);
  if ('missing' in spread) return spread;
  const { locale, dataset } = context;
  const { map, indicator } = spread;
  const { ranked } = map.ranking;
  const finding = spreadFinding(map.ranking, locale);
  const cells = ranked.map(({ shown }) => toCell(shown.area.id, shown, locale)).filter(isMark);
  return {
    finding,
    lines: [],
    picture: { type: 'map', map },
    frame: frameOf({
      locale,
      dataset,
      title: finding,
      figures: ranked.map(({ shown }) => shown),
      cells,
      description: finding,
    }),
    missing: null,
    page: spreadPage(content, map, indicator),
  };
}

/** Provinces in their order; of chosen ones their order among themselves. */
export function rankingSlide(
  content: Extract<SlideContent, { kind: 'ranking' }>,
  context: SlideContext,
): MadeSlide {
  const spread = spreadOf(content, context);
  if ('missing' in spread) return spread;
  const unknown = unknownAreaIn(content.areas, context);
  if (unknown) return unknown;
  const { almanac, locale, dataset } = context;
  const { map, indicator } = spread;
  const chosen = content.areas.flatMap((id) => almanac.areas.get(id) ?? []);
  const ranking: Ranking =
    chosen.length === 0
      ? map.ranking
      : surveyProvinces(context.book, indicator, content.scope, map.period, chosen);
  const chart = rankingBars({ locale, dataset, ranking, subject: null, leaders });
  if (!chart) {
    return missingSlide(slideMessages[locale].noneOfChosen(inLocale(indicator, 'name', locale)));
  }
  const silent = chosen.length === 0 ? [] : ranking.unranked.map(({ area }) => area);
  const notes = [...chart.frame.notes, ...withoutFigure(silent, context)];
  const finding = chosen.length === 0 ? spreadFinding(ranking, locale) : chart.frame.title;
  return {
    finding,
    lines: [],
    picture: { type: 'chart', specification: chart },
    frame: { ...chart.frame, notes },
    missing: null,
    page: spreadPage(content, map, indicator),
  };
}

function spreadOf(
  content: Spread,
  context: SlideContext,
): { readonly indicator: Indicator; readonly map: StartMap } | MadeSlide {
  const { almanac, book } = context;
  const indicator = findIndicator(content.indicator, context);
  if ('missing' in indicator) return indicator;
  const period = shownPeriod(indicator, content, almanac);
  const subject = period && { indicator, period, scope: content.scope, offered: almanac.mapped };
  const schemes = period ? schemesOn(getPeriod(period).end, almanac.schemes) : [];
  const map = subject && startMap(book, subject, schemes, content.boundary ?? undefined);
  return map && map.ranking.ranked.length > 0
    ? { indicator, map }
    : missingSlide(noneSpeaks(indicator, context));
}

function noneSpeaks(indicator: Indicator, { locale }: SlideContext): string {
  return slideMessages[locale].noneSpeaks(inLocale(indicator, 'name', locale));
}

function spreadPage(
  { scope }: Spread,
  { period, scheme }: StartMap,
  indicator: Indicator,
): SlidePage {
  return { of: 'indicator', indicator, scope, period, boundary: scheme.code };
}
