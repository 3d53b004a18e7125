import 'server-only';
import type { Absence, Precision, Value, ValueStatus } from '@/lib/domain/figure/figure';
import { toDecimal, toDecimalText } from '@/lib/domain/number/decimal';
import type { Day } from '@/lib/domain/period';

/** What a cell, a change or a figure holds of its value, as Prisma reads it. */
export interface ValueColumns {
  readonly value: { toFixed(): string } | null;
  readonly valueHigh: { toFixed(): string } | null;
  readonly text: string | null;
  readonly themes: readonly string[];
  readonly absence: Absence | null;
  readonly status: ValueStatus | null;
  readonly precision: Precision | null;
}

export const valueColumns = {
  value: true,
  valueHigh: true,
  text: true,
  themes: true,
  absence: true,
  status: true,
  precision: true,
} as const;

/** The value of a row; null where all its columns are (a change that cleared a cell). */
export function readValue(row: ValueColumns): Value | null {
  const status = row.status ?? 'A';
  if (row.value !== null) {
    return {
      type: 'number',
      value: decimalText(row.value),
      valueHigh: row.valueHigh === null ? null : decimalText(row.valueHigh),
      status,
      precision: row.precision ?? 'exact',
    };
  }
  if (row.text !== null) return { type: 'text', text: row.text, themes: row.themes, status };
  return row.absence === null ? null : { type: 'absent', absence: row.absence };
}

/** The columns of a value, for writing; all null for a blank. */
export function writeValue(value: Value | null) {
  const number = value?.type === 'number' ? value : null;
  const words = value?.type === 'text' ? value : null;
  return {
    value: number?.value ?? null,
    valueHigh: number?.valueHigh ?? null,
    text: words?.text ?? null,
    themes: [...(words?.themes ?? [])],
    absence: value?.type === 'absent' ? value.absence : null,
    status: number?.status ?? words?.status ?? ('A' as const),
    precision: number?.precision ?? ('exact' as const),
  };
}

/** Prisma's Decimal writes without exponent by toFixed; trailing zeros go. */
export function decimalText(decimal: { toFixed(): string }): string {
  return toDecimalText(toDecimal(decimal.toFixed()));
}

/** A date column, which Prisma reads as midnight UTC. */
export function readDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

export function readDayOrNull(date: Date | null): Day | null {
  return date === null ? null : readDay(date);
}

export function writeDay(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
