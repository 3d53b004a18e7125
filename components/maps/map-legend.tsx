import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import type { LegendClass } from './map-classes';

interface Props {
  readonly classes: readonly LegendClass[];
  /** Reasons for absence with how many provinces they concern, and whether one was to be expected. */
  readonly none: readonly {
    readonly reason: string;
    readonly count: number;
    readonly sign: 'none' | 'na';
  }[];
  /** How many have a true zero, where circles could not show it. */
  readonly zeros: number;
  /** Put together from former provinces, and by the source from other figures. */
  readonly computed: { readonly here: number; readonly there: number };
  /** Whether the map shows circles. */
  readonly isCounted: boolean;
  readonly locale: Locale;
}

/** Classes from the highest, with how many provinces each has; then what else the map shows. */
export function MapLegend({ classes, none, zeros, computed, isCounted, locale }: Props) {
  const { map } = chartMessages[locale];
  const count = (number: number) => map.count(formatNumber(String(number), locale));
  const sum = isCounted ? 'map-swatch-put-together' : 'map-swatch-computed';
  return (
    <ul className="map-legend" aria-label={map.legend}>
      {[...classes].reverse().map(({ tone, text, count: provinces }) => (
        <li key={tone}>
          <span className={`map-swatch map-swatch-${tone}`} />
          {text} <small>{provinces}</small>
        </li>
      ))}
      {zeros > 0 && (
        <li>
          <span className="map-swatch map-swatch-zero" />
          {formatNumber('0', locale)} <small>{count(zeros)}</small>
        </li>
      )}
      {none.map(({ reason, count: number, sign }) => (
        <li key={reason}>
          <span className={`map-swatch ${sign === 'na' ? 'map-swatch-na' : 'map-swatch-0'}`} />
          {reason} <small>{count(number)}</small>
        </li>
      ))}
      {computed.here > 0 && (
        <li>
          <span className={`map-swatch ${sum}`} />
          {map.computed} <small>{count(computed.here)}</small>
        </li>
      )}
      {computed.there > 0 && (
        <li>
          <span className={`map-swatch ${sum}`} />
          {map.fromOthers} <small>{count(computed.there)}</small>
        </li>
      )}
    </ul>
  );
}
