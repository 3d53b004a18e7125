import type { Locale } from '../locale';
import type { AreaSection } from './area-page';
import { findingOf, findingOfEach } from './finding';
import { isWhole } from './shown-figure';

/** What a section finds: of one area, or of several former ones side by side; empty without a finding. */
export function sectionTitle(
  { finding, rows }: AreaSection,
  areaName: string,
  locale: Locale,
): string {
  if (!finding) return '';
  if ((rows[0]?.cells.length ?? 0) <= 1) {
    return findingOf(finding.shown, areaName, finding.cell, locale);
  }
  const row = rows.find(({ indicator }) => indicator.code === finding.shown.indicator.code);
  return findingOfEach(row?.cells.map(({ whole }) => whole).filter(isWhole) ?? [], locale);
}
