import { isMark, toCell } from '../../charts/chart-figure';
import type { MarkOrGap } from '../../charts/specification';
import type { SaidFigure } from '../../domain/conference/slide';
import { inLocale, type Locale } from '../../locale';
import { type ShownSlide, slideTable } from './shown-slide';

/** A figure that says something else than it did. */
export interface ChangedFigure {
  readonly of: string;
  /** Null: it was not there. */
  readonly before: string | null;
  /** Null: it is no longer there. */
  readonly now: string | null;
}

/** Every figure that a slide shows, whatever its form. */
export function figuresOf(slide: ShownSlide, locale: Locale): SaidFigure[] {
  const { picture } = slide;
  if (picture?.type === 'map') {
    return picture.map.ranking.ranked.map(({ shown }) => ({
      of: inLocale(shown.area, 'name', locale),
      said: saidOf(toCell(shown.area.id, shown, locale)),
    }));
  }
  if (picture?.type === 'quotations') {
    return picture.quotations.map(({ area, period, said }) => ({ of: `${area}, ${period}`, said }));
  }
  const table = slideTable(slide);
  if (!table) return [];
  const [, ...columns] = table.columns;
  return table.rows.flatMap(({ head, cells }) =>
    cells.flatMap((cell, index) =>
      typeof cell === 'string'
        ? []
        : [{ of: [head, columns[index]].filter(Boolean).join(' · '), said: saidOf(cell) }],
    ),
  );
}

function saidOf(cell: MarkOrGap): string {
  if (!isMark(cell)) return cell.reason;
  return cell.note === '' ? cell.text : `${cell.text} (${cell.note})`;
}

/** What changed figure by figure since it was last looked at. */
export function changesSince(
  before: readonly SaidFigure[],
  now: readonly SaidFigure[],
): ChangedFigure[] {
  const was = new Map(before.map(({ of, said }) => [of, said]));
  const is = new Map(now.map(({ of, said }) => [of, said]));
  const changed = [...is].flatMap(([of, said]) =>
    was.get(of) === said ? [] : [{ of, before: was.get(of) ?? null, now: said }],
  );
  const gone = [...was].flatMap(([of, said]) =>
    is.has(of) ? [] : [{ of, before: said, now: null }],
  );
  return [...changed, ...gone];
}
