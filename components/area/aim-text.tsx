import type { Figure } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { formatShare, formatValueWithUnit } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import type { ShownAim } from '@/lib/pages/shown-aim';

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
  return (
    <>
      {aim.plan && (
        <p className="text-ink-2 text-sm">
          {words.plan(aim.year, text(aim.plan), formatShare(aim.actualOfPlan, locale))}
        </p>
      )}
      {aim.estimate && (
        <p className="text-ink-2 text-sm">
          {words.estimate(aim.year, text(aim.estimate), formatShare(aim.estimateOfPlan, locale))}
        </p>
      )}
    </>
  );
}
