import { useMemo } from 'react';
import type { Scope, Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { shiftQuarter } from '@/lib/domain/period';
import type { TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { formatValue, withUnit } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { sheetMessages } from '@/lib/messages/sheet';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntryLine } from '../entry-fields';
import type { EntrySnapshot } from '../entry-snapshot';
import type { useFindings } from '../use-findings';
import { placeRatios } from './place-ratios';
import { Sheet } from './sheet';
import type { SheetPast } from './sheet-past';
import { cellAt, endOf, gridOf, type SheetRow } from './sheet-place';
import { TextRow } from './text-row';
import type { useSheet } from './use-sheet';
import { useYearAims } from './use-year-aims';

interface Props {
  readonly view: ReportView;
  /** Of this section. */
  readonly lines: readonly EntryLine[];
  readonly rows: readonly SheetRow[];
  readonly snapshot: EntrySnapshot;
  readonly initialOf: (key: CellKey) => TypedCell;
  readonly judged: ReturnType<typeof useFindings>;
  readonly read: (typed: TypedCell) => CellReading;
  readonly marks: ReadonlyMap<CellKey, string>;
  readonly sheet: ReturnType<typeof useSheet>;
  readonly isAlive: boolean;
  readonly caption: string;
  readonly at: string;
  readonly locale: Locale;
}

/** What a section asks: numbers as a sheet, words below each other. */
export function SectionSheet(props: Props) {
  const { view, lines, rows, snapshot, judged, read, sheet, locale } = props;
  const { handlers, current } = sheet;
  const past = useMemo(() => pastOf(view, locale), [view, locale]);
  const ratios = useMemo(() => placeRatios(rows, view.computed), [rows, view]);
  const aims = useYearAims(view, rows, snapshot, read, locale);
  const shareOfWhole = ({ item }: EntryLine) => {
    const ratio = ratios.shares.get(item.indicator);
    if (!ratio) return undefined;
    const value = ratioOf(ratio.code, item.scope, false);
    const text = value ? withUnit(formatValue(value, ratio, locale), ratio.unitVi) : '';
    return { code: ratio.code, name: inLocale(ratio, 'name', locale), text };
  };
  const words = lines.filter(({ indicator }) => indicator.kind === 'text');
  const ratioOf = (indicator: string, scope: Scope, isBefore: boolean) =>
    judged.valueOf({ indicator, scope, moment: isBefore ? 'previous_quarter' : 'this_quarter' });
  const isHere = lines.some(({ key }) => key === current);
  const grid = gridOf(rows);
  const first = endOf(grid, 'first');
  return (
    <fieldset
      aria-label={props.caption}
      className="min-w-0"
      onInput={handlers.onInput}
      onKeyDown={handlers.onKeyDown}
      onPointerDown={handlers.onPointerDown}
      onPointerOver={handlers.onPointerOver}
      onClick={handlers.onClick}
      onCopy={handlers.onCopy}
      onCut={handlers.onCut}
      onPaste={handlers.onPaste}
    >
      {rows.length > 0 && (
        <Sheet
          rows={rows}
          ratios={ratios}
          snapshot={snapshot}
          initialOf={props.initialOf}
          past={aims?.past ?? past}
          shareOf={aims?.shareOf ?? shareOfWhole}
          standingOf={aims?.standingOf ?? nothingStands}
          findingsOf={judged.findingsOf}
          read={read}
          ratioOf={ratioOf}
          marks={props.marks}
          current={current}
          tabStop={props.isAlive ? (isHere ? current : first && cellAt(grid, first)) : null}
          block={sheet.block}
          caption={props.caption}
          now={formatPeriod(view.quarter, locale)}
          at={props.at}
          locale={locale}
        />
      )}
      {words.map((line) => {
        const cell = snapshot.cells.get(line.key);
        return (
          cell && (
            <TextRow
              key={line.key}
              line={line}
              entry={cell}
              hindrance={snapshot.hindrance}
              findings={judged.findingsOf(line.key)}
              initialOf={props.initialOf}
              before={past.before.values.get(line.key) ?? null}
              mark={props.marks.get(line.key)}
              isCurrent={current === line.key}
              themes={view.themes}
              at={props.at}
              locale={locale}
            />
          )
        );
      })}
    </fieldset>
  );
}

const nothingStands = () => undefined;

/** Last quarter, and the same quarter of last year. */
function pastOf(view: ReportView, locale: Locale): SheetPast {
  const { columns } = sheetMessages[locale];
  return {
    before: {
      head: columns.before,
      period: formatPeriod(shiftQuarter(view.quarter, -1), locale),
      values: valuesIn(view.previousQuarter),
    },
    yearBefore: {
      head: columns.yearBefore,
      period: formatPeriod(shiftQuarter(view.quarter, -4), locale),
      values: valuesIn(view.sameQuarterLastYear),
    },
  };
}

function valuesIn(entries: ReportView['previousQuarter']): ReadonlyMap<CellKey, Value> {
  return new Map(entries.map(({ key, value }) => [key, value]));
}
