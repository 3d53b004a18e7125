import { figurePieces, formatCoverage } from '@/lib/format/figure';
import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { tableMessages } from '@/lib/messages/table';
import { words } from '@/lib/messages/words';
import type { TableCell } from '@/lib/pages/table/table-cells';
import { computedMark, type TableMarks } from '@/lib/pages/table/table-marks';

interface Props {
  readonly cell: TableCell;
  readonly column: number;
  readonly marks: TableMarks;
  /** Of the provinces together: it bears its coverage, and a part may be missing. */
  readonly isTotal: boolean;
  readonly locale: Locale;
}

/**
 * A number with its word and small marks, which are not copied with it; of a sum that lacks a part
 * what it lacks; else the sign of its absence.
 */
export function Cell({ cell, column, marks, isTotal, locale }: Props) {
  const say = tableMessages[locale];
  if (cell.shown === null) {
    const mark = say.gapMark[cell.gap];
    if (mark === '') return <td />;
    return (
      <td className="table-gap">
        <abbr title={say.gap[cell.gap]}>{mark}</abbr>
      </td>
    );
  }
  const { value, indicator, computed, origin } = cell.shown;
  const { word, number, note, mark } = figurePieces(value, indicator, locale);
  if (value.type === 'absent') {
    return (
      <td className="table-gap">
        <abbr title={note}>{number}</abbr>
      </td>
    );
  }
  if (computed?.partial && !isTotal) {
    return (
      <td className="table-gap">
        {chartMessages[locale].partial}
        <small>{formatCoverage(computed.coverage, locale)}</small>
      </td>
    );
  }
  const signs = [
    mark,
    origin === 'computed' && !isTotal ? computedMark : '',
    marks.notes.of(cell),
    isTotal ? '' : marks.sources.of(cell, column),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <td>
      {word !== '' && <em>{word} </em>}
      {number}
      {signs !== '' && <sup title={titleOf(cell, locale)}>{signs}</sup>}
      {isTotal && computed && <small>{formatCoverage(computed.coverage, locale)}</small>}
    </td>
  );
}

function titleOf({ shown }: TableCell, locale: Locale): string | undefined {
  return shown?.value.type === 'number' && shown.value.status !== 'A'
    ? words[locale].status[shown.value.status]
    : undefined;
}
