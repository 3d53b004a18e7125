import type { Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import type { ChartSpecification, MarkOrGap } from './specification';

/** The same figures as the picture's, cell by cell; every cell has the key of its mark. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

interface ChartTableRow {
  readonly head: string;
  readonly cells: readonly (MarkOrGap | string)[];
}

export function tableOf(specification: ChartSpecification): ChartTable {
  const say = chartMessages[specification.frame.locale];
  switch (specification.kind) {
    case 'trend':
      return trendTable(specification, say.period);
    case 'bars':
      return {
        columns: [specification.of, say.rank, specification.measure],
        rows: specification.rows.flatMap((row) =>
          row.type === 'bar' ? [{ head: row.label, cells: [row.rank, row.cell] }] : [],
        ),
      };
    case 'nested':
      return {
        columns: [specification.of, specification.wholeLabel, specification.partLabel],
        rows: specification.rows.map(({ label, whole, part }) => ({
          head: label,
          cells: [whole, part],
        })),
      };
    case 'shares':
      return {
        columns: [specification.of, specification.measure, say.share],
        rows: specification.segments.map(({ label, cell, share }) => ({
          head: label,
          cells: [cell, share],
        })),
      };
    case 'multiples':
      return multiplesTable(specification, say.period);
    case 'strip':
      return {
        columns: [specification.of, specification.measure],
        rows: specification.dots.map(({ label, cell }) => ({ head: label, cells: [cell] })),
      };
    case 'balance':
      return {
        columns: [specification.of, specification.measure],
        rows: specification.bars.map(({ label, cell }) => ({ head: label, cells: [cell] })),
      };
    case 'change':
      return {
        columns: [specification.of, specification.fromLabel, specification.toLabel],
        rows: specification.rows.flatMap((row) =>
          row.type === 'pair' ? [{ head: row.label, cells: [row.from, row.to] }] : [],
        ),
      };
  }
}

type Of<Kind> = Extract<ChartSpecification, { kind: Kind }>;

/** Every period of any line once, in the order of time. */
function trendTable({ lines }: Of<'trend'>, period: string): ChartTable {
  const places = new Map(
    lines.flatMap(({ points }) => points.map((point) => [point.period, point.at])),
  );
  const ordered = [...places].sort((a, b) => a[1] - b[1]).map(([name]) => name);
  return {
    columns: [period, ...lines.map(({ label }) => label)],
    rows: ordered.map((name) => ({
      head: name,
      cells: lines.map(({ points }) => points.find((point) => point.period === name)?.cell ?? ''),
    })),
  };
}

function multiplesTable({ panels }: Of<'multiples'>, period: string): ChartTable {
  const periods = panels[0]?.bars.map((bar) => bar.period) ?? [];
  return {
    columns: [period, ...panels.map(({ label }) => label)],
    rows: periods.map((name, index) => ({
      head: name,
      cells: panels.map(({ bars }) => bars[index]?.cell ?? ''),
    })),
  };
}

/** Every cell with a key: what the picture must show and nothing else. */
export function cellsOf(specification: ChartSpecification): MarkOrGap[] {
  return tableOf(specification).rows.flatMap(({ cells }) =>
    cells.filter((cell): cell is MarkOrGap => typeof cell !== 'string'),
  );
}

/** Heading of the folded table. */
export function tableCaption({ frame }: ChartSpecification): string {
  return chartMessages[frame.locale satisfies Locale].tableOf(frame.title);
}
