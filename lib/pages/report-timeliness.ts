import { type Day, dayInVietnam, getPeriod, type Quarter } from '../domain/period';
import type { PublishedReport } from '../domain/release';
import { type Area, isValidOn } from '../domain/territory/area';

/** A quarter's report of one area, by what is public of it. */
export interface ReportLine {
  readonly quarter: Quarter;
  readonly area: Area;
  /** Its first publication; null: others' reports of the quarter are out, this one is not. */
  readonly published: { readonly report: PublishedReport; readonly day: Day } | null;
  /** Days after the first reports of the quarter came out; 0: with them. */
  readonly daysLate: number;
  /** Days from the quarter's end to its publication. */
  readonly daysAfterEnd: number;
  /** The newest correction; null where there was none. */
  readonly corrected: PublishedReport | null;
}

export interface ReportTimeliness {
  /** Newest quarter first. */
  readonly lines: readonly ReportLine[];
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

/**
 * When the newest quarters' reports came out. Only publications are known outside: in time is what came
 * out with the first reports of its quarter, late what came later, whoever had handed it in by when.
 * Null where nothing of these areas was ever published.
 */
export function reportTimeliness(
  lineage: readonly Area[],
  reports: readonly PublishedReport[],
): ReportTimeliness | null {
  const ids = new Set(lineage.map(({ id }) => id));
  if (!reports.some(({ area }) => ids.has(area))) return null;
  const quarters = [...new Set(reports.map(({ quarter }) => quarter))].sort().reverse();
  const lines = quarters.flatMap((quarter) => linesOf(quarter, lineage, reports));
  return {
    lines,
    inTime: lines.filter((line) => line.published && line.daysLate === 0).length,
    late: lines.filter(({ daysLate }) => daysLate > 0).length,
    missing: lines.filter(({ published }) => !published).length,
  };
}

function linesOf(
  quarter: Quarter,
  lineage: readonly Area[],
  reports: readonly PublishedReport[],
): ReportLine[] {
  const { end } = getPeriod(quarter);
  const all = reports.filter((report) => report.quarter === quarter);
  const firstDay = all.map(dayOf).sort()[0] ?? end;
  return lineage
    .filter((area) => isValidOn(area, end))
    .map((area) => {
      const own = all
        .filter((report) => report.area === area.id)
        .sort((a, b) => a.revision - b.revision);
      const [first] = own;
      const last = own.at(-1);
      const day = first && dayOf(first);
      return {
        quarter,
        area,
        published: first && day ? { report: first, day } : null,
        daysLate: day ? daysBetween(firstDay, day) : 0,
        daysAfterEnd: day ? daysBetween(end, day) : 0,
        corrected: last && last !== first ? last : null,
      };
    });
}

function dayOf({ publishedAt }: PublishedReport): Day {
  return dayInVietnam(new Date(publishedAt));
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
