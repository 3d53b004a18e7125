import 'server-only';
import type { Measure, Scope } from '@/lib/domain/figure/figure';
import { type CellKey, cellKey, cellPlace } from '@/lib/domain/indicator/indicator';

/** The columns that name a cell, in a report as in what was published of it. */
interface CellColumns {
  readonly indicatorCode: string;
  readonly scope: Scope;
  readonly measure: Measure;
}

export const cellColumns = { indicatorCode: true, scope: true, measure: true } as const;

export function readKey({ indicatorCode, scope, measure }: CellColumns): CellKey {
  return cellKey(indicatorCode, scope, measure);
}

/** Throws where the key names no cell. */
export function writeKey(key: CellKey): CellColumns {
  const { indicator, scope, measure } = cellPlace(key);
  return { indicatorCode: indicator, scope, measure };
}
