import { formatCoverage } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { words } from '@/lib/messages/words';
import { isNumber, type ShownFigure } from '@/lib/pages/shown-figure';
import { NumberText } from './number-text';

interface Props {
  readonly shown: ShownFigure | null;
  readonly locale: Locale;
}

/**
 * A cell of a table of periods: a number with its marks; of a sum that lacks a part what it lacks;
 * else the sign of its absence.
 */
export function PeriodCell({ shown, locale }: Props) {
  if (shown === null) return <td />;
  const { value, indicator, computed, origin } = shown;
  if (value.type === 'absent') {
    return (
      <td className="text-ink-3">
        <abbr title={words[locale].absence[value.absence]} className="no-underline">
          {words[locale].absenceMark[value.absence]}
        </abbr>
      </td>
    );
  }
  if (!isNumber(shown)) return <td />;
  if (computed?.partial) {
    return (
      <td className="text-ink-3 italic">
        {chartMessages[locale].partial}
        <span className="block">{formatCoverage(computed.coverage, locale)}</span>
      </td>
    );
  }
  const marks = [
    value.status === 'A' ? '' : words[locale].status[value.status],
    origin === 'computed' ? words[locale].origin.computed : '',
  ].filter(Boolean);
  return (
    <td>
      <NumberText value={value} indicator={indicator} locale={locale} />
      {marks.length > 0 && (
        <abbr title={marks.join(', ')} className="text-ink-3 no-underline">
          *
        </abbr>
      )}
    </td>
  );
}
