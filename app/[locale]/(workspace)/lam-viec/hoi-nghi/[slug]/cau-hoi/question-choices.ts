import type { QuestionChoices } from '@/components/conference-desk/question-form';
import { canAsk } from '@/lib/domain/conference/question';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { currentQuarter, quarterParts, shiftQuarter } from '@/lib/domain/period';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';

/** Quarters and years back that are offered; the quarter that runs and the year that runs too. */
const quartersBack = 8;
const yearsBack = 5;

/** What an organiser may ask for: numbers that are entered, of times not too long ago. */
export function questionChoices(
  indicators: readonly Indicator[],
  at: Date,
  locale: Locale,
): QuestionChoices {
  const running = shiftQuarter(currentQuarter(at), 1);
  const { year } = quarterParts(running);
  const quarters = Array.from({ length: quartersBack + 1 }, (_, back) =>
    shiftQuarter(running, back === 0 ? -1 : back === 1 ? 0 : -back),
  );
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(year - back));
  const halves = [year, year - 1].flatMap((one) => [`${one}-H2`, `${one}-H1`]);
  return {
    indicators: indicators.filter(canAsk).map((indicator) => ({
      value: indicator.code,
      text: `${inLocale(indicator, 'name', locale)} (${inLocale(indicator, 'unit', locale)})`,
    })),
    // What has ended last stands first: that is asked for most.
    periods: [...quarters, ...years, ...halves].map((code) => ({
      value: code,
      text: formatPeriod(code, locale),
    })),
  };
}
