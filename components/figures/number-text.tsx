import { Fragment } from 'react';
import type { Value } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { figurePieces } from '@/lib/format/figure';
import { inLocale, type Locale } from '@/lib/locale';

interface Props {
  readonly value: Value;
  readonly indicator: Pick<Indicator, 'decimals' | 'unitVi' | 'unitEn'>;
  readonly locale: Locale;
  readonly className?: string;
}

/**
 * A number alone in its cell of a table, so that it arrives in a spreadsheet as a number; unit and
 * status stand in cells of their own. A word ("khoảng") stays: without it the number says more than
 * its source did. Where there is no number, the reason.
 */
export function NumberText({ value, indicator, locale, className }: Props) {
  const { word, number, note } = figurePieces(value, indicator, locale);
  if (value.type === 'absent') return <span className="text-ink-3 text-sm italic">{note}</span>;
  if (value.type === 'text') return <span lang="vi">{number}</span>;
  return (
    <>
      {word !== '' && <em className="text-ink-2">{word} </em>}
      <span className={className ?? 'whitespace-nowrap'}>{number}</span>
    </>
  );
}

/** A unit in a narrow cell: it breaks after a stroke and never within a word. */
export function UnitText({ indicator, locale }: Pick<Props, 'indicator' | 'locale'>) {
  const [first, ...rest] = inLocale(indicator, 'unit', locale).split('/');
  return (
    <>
      {first}
      {rest.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** Whether a number is provisional or estimated, for the cell beside it. */
export function StatusText({ value, indicator, locale }: Omit<Props, 'className'>) {
  const { note } = figurePieces(value, indicator, locale);
  if (value.type !== 'number' || note === '') return null;
  return <small className="block text-nghe-ink text-sm">{note}</small>;
}
