import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import type { LegendClass } from './map-classes';

interface Props {
  readonly classes: readonly LegendClass[];
  /** Reasons for absence with how many provinces they concern. */
  readonly none: readonly (readonly [reason: string, count: number])[];
  readonly computed: number;
  readonly locale: Locale;
}

/** Classes from the highest, with how many provinces each has; then what else the map shows. */
export function MapLegend({ classes, none, computed, locale }: Props) {
  const { map } = chartMessages[locale];
  const count = (number: number) => map.count(formatNumber(String(number), locale));
  return (
    <ul className="map-legend" aria-label={map.legend}>
      {[...classes].reverse().map(({ tone, text, count: provinces }) => (
        <li key={tone}>
          <span className={`map-swatch map-swatch-${tone}`} />
          {text} <small>{provinces}</small>
        </li>
      ))}
      {none.map(([reason, number]) => (
        <li key={reason}>
          <span className="map-swatch map-swatch-0" />
          {reason} <small>{count(number)}</small>
        </li>
      ))}
      {computed > 0 && (
        <li>
          <span className="map-swatch map-swatch-computed" />
          {map.computed} <small>{count(computed)}</small>
        </li>
      )}
    </ul>
  );
}
