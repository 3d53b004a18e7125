import type { BenchGround } from './ground';

/** One line of the table: a cost, and its limit measured in the same run. */
export type Measured = {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  /** How the two compare; empty where there is nothing to compare with. */
  readonly ratio: string;
  readonly aim: string;
};

export type Row = {
  readonly name: string;
  readonly measure: (ground: BenchGround) => Promise<readonly Measured[]>;
};

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (value: number) => `${value.toFixed(2)} ×`;

export function toTable(rows: readonly Measured[]): string {
  const head = ['row', 'measured', 'limit in this run', 'ratio', 'aim'];
  const lines = rows.map(({ what, measured, limit, ratio, aim }) => [
    what,
    measured,
    limit,
    ratio,
    aim,
  ]);
  const widths = head.map((name, column) =>
    Math.max(...[head, ...lines].map((line) => (line[column] ?? name).length)),
  );
  const write = (line: readonly string[]) =>
    `| ${line.map((field, column) => field.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [write(head), rule, ...lines.map(write)].join('\n');
}
