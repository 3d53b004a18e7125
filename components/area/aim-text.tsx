import type { Figure, NumberValue } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatValueWithUnit } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import type { ShownAim } from '@/lib/pages/shown-aim';

const percent = { decimals: 1, unitVi: '%', unitEn: '%' };

/** What the year of a figure was planned and is expected to come to, and how far it has come. */
export function AimText({
  aim,
  indicator,
  locale,
}: {
  readonly aim: ShownAim;
  readonly indicator: Indicator;
  readonly locale: Locale;
}) {
  const words = provinceMessages[locale];
  const text = (figure: Figure) => formatValueWithUnit(figure.value, indicator, locale);
  const share = (of: NumberValue | null) => (of ? formatValueWithUnit(of, percent, locale) : '');
  return (
    <>
      {aim.plan && (
        <p className="text-ink-2 text-sm">
          {words.plan(aim.year, text(aim.plan), share(aim.actualOfPlan))}
        </p>
      )}
      {aim.estimate && (
        <p className="text-ink-2 text-sm">
          {words.estimate(aim.year, text(aim.estimate), share(aim.estimateOfPlan))}
        </p>
      )}
    </>
  );
}
