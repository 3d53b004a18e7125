import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { PastQuarter } from '@/lib/domain/rule/usual-size';
import { isValidOn } from '@/lib/domain/territory/area';
import { getPeriod, type Quarter, quartersBetween, shiftQuarter } from '../../../lib/domain/period';
import { readTerritory } from '../territory';
import { cellsOf, type DemoCell } from './cells';
import { explained } from './checks';
import { profiles } from './provinces';
import { mergeNumbers, type Numbers, simulate } from './simulation';

/** How far the current quarter's report of a province has come. */
export type Progress = 'draft' | 'with_lead' | 'submitted' | 'returned' | 'accepted' | 'published';

/** A made-up report: its cells as they stand, and in its first revision where it was corrected. */
export interface PlannedReport {
  readonly areaId: string;
  readonly slug: string;
  readonly nameVi: string;
  readonly quarter: Quarter;
  /** Quarters before the current one. */
  readonly age: number;
  readonly progress: Progress;
  readonly cells: readonly DemoCell[];
  readonly beforeCorrection: readonly DemoCell[] | null;
}

const quarterCount = 12;

/** Thái Nguyên and Gia Lai have not begun; the browser's journey fills Thái Nguyên's form. */
const currentProgress: Readonly<Record<string, Progress>> = {
  'lao-cai': 'draft',
  'nghe-an': 'with_lead',
  'dien-bien': 'submitted',
  'cao-bang': 'returned',
  'lang-son': 'accepted',
  'quang-tri': 'published',
};

/** Gia Lai is late for the quarter before, Điện Biên never sent one two years ago. */
const missing: readonly (readonly [slug: string, age: number])[] = [
  ['gia-lai', 1],
  ['dien-bien', 8],
];

const corrected = { slug: 'lang-son', age: 3 };

/** The cells that the reviewer named when sending Cao Bằng's report back, and why. */
export const returned = {
  reason:
    'Thu nhập bình quân và số chủ thể OCOP là hợp tác xã cần đối chiếu lại với sở, ngành. Đề nghị kiểm tra hai ô này rồi gửi lại.',
  cells: ['INCOME_AVG_M.ALL', 'OCOP_SUBJ_HTX.ALL'] as readonly CellKey[],
};

export const correction = {
  reason: 'Bản đã phát hành tính cả lao động thời vụ vào lao động thường xuyên.',
  note: 'Đính chính: bản trước tính cả lao động thời vụ.',
};

/** Each quarter's numbers of a simulated province, by its slug. */
function simulateAll(quarters: readonly Quarter[]): Map<string, Map<Quarter, Numbers>> {
  return new Map(
    profiles.map((profile) => {
      const numbers = simulate(profile, quarters);
      const byQuarter = quarters.map(
        (quarter, index) => [quarter, numbers[index] ?? new Map<string, number>()] as const,
      );
      return [profile.slug, new Map(byQuarter)];
    }),
  );
}

/**
 * The reports of the twelve quarters to the current one, of the areas that lived at each quarter's
 * end: a province that merged reports by its predecessors before, and as one since.
 */
export function planReports(current: Quarter): PlannedReport[] {
  const quarters = quartersBetween(shiftQuarter(current, 1 - quarterCount), current);
  const numbers = simulateAll(quarters);
  const territory = readTerritory();
  const reports: PlannedReport[] = [];
  const past = new Map<string, PastQuarter[]>();
  for (const [index, quarter] of quarters.entries()) {
    const age = quarterCount - 1 - index;
    const day = getPeriod(quarter).end;
    const living = territory.areas.filter(
      (area) => area.level === 'province' && isValidOn(area, day),
    );
    for (const { id: areaId, slug, nameVi } of living) {
      const predecessors = territory.successions
        .filter((each) => each.successorId === areaId)
        .map((each) => each.predecessorId);
      const parts = (predecessors.length > 0 ? predecessors : [areaId]).flatMap(
        (part) => numbers.get(part)?.get(quarter) ?? [],
      );
      const progress = age > 0 ? 'published' : currentProgress[slug];
      const isMissing = missing.some(([other, when]) => other === slug && when === age);
      if (parts.length === 0 || progress === undefined || isMissing) continue;
      const before = past.get(areaId) ?? [];
      const cells = explained(
        quarter,
        areaId,
        cellsOf({ slug, quarter, age }, mergeNumbers(parts)),
        before,
      );
      past.set(areaId, [...before, { quarter, cells }]);
      const place = { areaId, slug, nameVi, quarter, age, progress };
      if (slug === corrected.slug && age === corrected.age) {
        reports.push({ ...place, ...correct(cells) });
      } else {
        const standing = progress === 'draft' ? halfFilled(cells) : cells;
        reports.push({ ...place, cells: standing, beforeCorrection: null });
      }
    }
  }
  return reports;
}

/** A draft goes as far as the labour section, with its warnings not yet explained. */
function halfFilled(cells: readonly DemoCell[]): DemoCell[] {
  const last = cells.findIndex(({ key }) => key === 'LABOUR_REG.ALL');
  return cells.slice(0, last + 1).map((cell) => ({ ...cell, explanation: null, answers: [] }));
}

/** The first revision counted seasonal workers too, and so put the average income lower. */
function correct(cells: readonly DemoCell[]): Pick<PlannedReport, 'cells' | 'beforeCorrection'> {
  const wrong: Readonly<Record<CellKey, (value: number) => number>> = {
    'LABOUR_REG.ALL': (value) => Math.round(value * 1.17),
    'INCOME_AVG_M.ALL': (value) => Number((value * 0.93).toFixed(2)),
  };
  const before = cells.map((cell) => {
    const mistake = wrong[cell.key];
    if (!mistake || cell.value.type !== 'number') return cell;
    return { ...cell, value: { ...cell.value, value: String(mistake(Number(cell.value.value))) } };
  });
  const after = cells.map((cell) => (wrong[cell.key] ? { ...cell, note: correction.note } : cell));
  return { cells: after, beforeCorrection: before };
}
