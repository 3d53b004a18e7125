import type { Slide, SlideContent } from '../../domain/conference/slide';
import { areasOf, indicatorsOf } from '../../domain/conference/slide';
import type { Dataset } from '../../domain/figure/figure';
import { type Indicator, withInputs } from '../../domain/indicator/indicator';
import { type IndicatorMoment, momentsOf } from '../../domain/indicator/mapped';
import { withPredecessors } from '../../domain/territory/area';
import type { Locale } from '../../locale';
import type { Almanac } from '../almanac';
import { composition } from '../composition';
import type { FigureBook } from '../shown-figure';
import { balancePeriods, comparedPeriods, widePeriod } from '../topics/compared';

/** What slides are made from. */
export interface SlideContext {
  readonly almanac: Almanac;
  readonly book: FigureBook;
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** Is told of a slide that could not be made. */
  readonly onBroken?: (content: SlideContent, problem: unknown) => void;
}

/** What has to be read for some slides: of areas the newest of indicators, of provinces moments. */
export interface SlideNeeds {
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  readonly moments: readonly IndicatorMoment[];
}

export function slideNeeds(
  slides: readonly Pick<Slide, 'content'>[],
  almanac: Almanac,
): SlideNeeds {
  const { country, areas, indicators } = almanac;
  const { group } = composition.conference;
  const named = areasOf(slides).filter((id) => areas.has(id));
  const lineage = named.flatMap((id) => withPredecessors(id, areas));
  return {
    areas: [...new Set([country.id, ...(areas.has(group) ? [group] : []), ...named, ...lineage])],
    indicators: withInputs(
      indicatorsOf(slides).filter((code) => indicators.some((one) => one.code === code)),
      indicators,
    ),
    moments: momentsOf(
      slides.flatMap((slide) => momentsIn(slide, almanac)),
      indicators,
    ),
  };
}

/** The periods at which a slide sets provinces beside each other. */
function momentsIn({ content }: Pick<Slide, 'content'>, almanac: Almanac) {
  const find = (code: string) => almanac.indicators.find((one) => one.code === code);
  switch (content.kind) {
    case 'map':
    case 'ranking': {
      const indicator = find(content.indicator);
      const period = indicator && shownPeriod(indicator, content, almanac);
      return indicator && period ? [{ indicator, period }] : [];
    }
    case 'table':
      return content.indicators.flatMap((code) => {
        const indicator = find(code);
        const period = indicator && widePeriod(indicator, content.scope, almanac);
        return indicator && period ? [{ indicator, period }] : [];
      });
    case 'comparison': {
      const found = comparedPeriods([content.indicator], almanac);
      return found
        ? [found.before, found.now].map((period) => ({ indicator: found.indicator, period }))
        : [];
    }
    case 'balance': {
      const found = balancePeriods(content, almanac);
      if (!found) return [];
      return [
        { indicator: found.stock, period: found.before },
        ...[found.stock, ...found.ins, ...found.outs].map((indicator) => ({
          indicator,
          period: found.now,
        })),
      ];
    }
    case 'share':
      return content.parts.concat(content.whole ?? []).flatMap((code) => {
        const indicator = find(code);
        const period = indicator && widePeriod(indicator, 'ALL', almanac);
        return indicator && period ? [{ indicator, period }] : [];
      });
    default:
      return [];
  }
}

/** The period that a slide names, else the newest that most provinces speak of; null where none is. */
export function shownPeriod(
  indicator: Indicator,
  { period, scope }: { readonly period: string | null; readonly scope: 'ALL' | 'EMM' },
  almanac: Pick<Almanac, 'indicators' | 'coverage' | 'mapped'>,
): string | null {
  return period ?? widePeriod(indicator, scope, almanac);
}
