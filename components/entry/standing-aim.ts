import { type CellKey, cellPlace } from '@/lib/domain/indicator/indicator';
import { previousYearEnd } from '@/lib/domain/period';
import type { ReportView, SaidEarlier } from '@/lib/workspace/report-view';

/** A plan or an estimate that an earlier quarter of the year has said: it holds until one says another. */
export function standingAim(
  { quarter, sinceLastYear }: Pick<ReportView, 'quarter' | 'sinceLastYear'>,
  key: CellKey,
): SaidEarlier | undefined {
  const lastYear = previousYearEnd(quarter);
  return cellPlace(key).measure !== 'actual'
    ? sinceLastYear.findLast((said) => said.key === key && said.quarter > lastYear)
    : undefined;
}
