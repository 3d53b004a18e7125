import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { figurePieces } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';

interface Props {
  readonly value: Value;
  readonly indicator: Pick<Indicator, 'decimals' | 'unitVi' | 'unitEn'>;
  readonly locale: Locale;
  /** Whether the unit follows; in a table it may stand in a column of its own. */
  readonly unit?: boolean;
  readonly numberClassName?: string;
}

/** A value as it is always written: its word in italics, the number, the unit, its status. */
export function FigureText({ value, indicator, locale, unit = true, numberClassName }: Props) {
  const { word, number, note } = figurePieces(value, indicator, locale);
  if (value.type === 'absent') return <span className="text-ink-3 text-sm italic">{note}</span>;
  if (value.type === 'text') return <span lang="vi">{number}</span>;
  const unitText = inLocale(indicator, 'unit', locale);
  const isPercent = unitText.startsWith('%');
  return (
    <>
      {word !== '' && <em className="text-ink-2">{word} </em>}
      <span className={numberClassName ?? 'whitespace-nowrap'}>
        {number}
        {unit && isPercent && unitText}
      </span>
      {unit && !isPercent && <span className="text-ink-2"> {unitText}</span>}
      {note !== '' && <small className="text-nghe-ink text-sm"> {note}</small>}
    </>
  );
}
