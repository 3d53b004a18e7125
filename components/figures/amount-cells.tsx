import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { figurePieces } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { NumberText, UnitText } from './number-text';

interface Props {
  readonly value: Value;
  readonly indicator: Pick<Indicator, 'decimals' | 'unitVi' | 'unitEn'>;
  readonly locale: Locale;
  readonly className?: string;
  readonly numberClassName?: string;
}

/**
 * A value as two cells of a table, the number and its unit, so that a copied table arrives in a
 * spreadsheet as numbers. A word ("khoảng") stays with its number: without it the number says more
 * than its source did.
 */
export function AmountCells({ value, indicator, locale, className = '', numberClassName }: Props) {
  const { number, note } = figurePieces(value, indicator, locale);
  if (value.type !== 'number') {
    return (
      <>
        <td className={`pl-3 text-right text-ink-3 ${className}`}>{number}</td>
        <td className={`pl-1.5 text-ink-3 text-sm italic ${className}`}>{note}</td>
      </>
    );
  }
  return (
    <>
      <td className={`whitespace-nowrap pl-3 text-right ${className}`}>
        <NumberText
          value={value}
          indicator={indicator}
          locale={locale}
          {...(numberClassName && { className: numberClassName })}
        />
      </td>
      <td className={`pl-1.5 text-ink-2 text-sm ${className}`}>
        <UnitText indicator={indicator} locale={locale} />
        {note !== '' && <small className="text-nghe-ink text-sm"> {note}</small>}
      </td>
    </>
  );
}
