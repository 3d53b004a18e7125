import { now } from '@/lib/clock';
import { listPublishedReleases } from '@/lib/data/public/releases';
import type { Dataset } from '@/lib/domain/figure/figure';
import { currentQuarter, getPeriod, type Quarter } from '@/lib/domain/period';
import { compareVietnamese } from '@/lib/domain/search-text';
import { isValidOn } from '@/lib/domain/territory/area';
import { readAlmanac } from '../../../(public)/read-almanac';

/** Whose report of a quarter is published, among those who take part. */
export interface Reported {
  readonly quarter: Quarter;
  readonly published: readonly { readonly nameVi: string; readonly nameEn: string }[];
  readonly missing: readonly { readonly nameVi: string; readonly nameEn: string }[];
}

/** Of the newest quarter that has ended; of all provinces where the participants are not known. */
export async function readReported(
  participants: readonly string[],
  dataset: Dataset,
): Promise<Reported> {
  const quarter = currentQuarter(now());
  const [almanac, releases] = await Promise.all([
    readAlmanac(dataset),
    listPublishedReleases(dataset),
  ]);
  const day = getPeriod(quarter).end;
  const asked =
    participants.length > 0
      ? participants.flatMap((id) => almanac.areas.get(id) ?? [])
      : almanac.provinces.filter((area) => isValidOn(area, day));
  const out = new Set(
    releases.flatMap(({ reports }) =>
      reports.flatMap((report) => (report.quarter === quarter ? [report.area.id] : [])),
    ),
  );
  const ordered = [...asked].sort((a, b) => compareVietnamese(a.nameVi, b.nameVi));
  return {
    quarter,
    published: ordered.filter(({ id }) => out.has(id)),
    missing: ordered.filter(({ id }) => !out.has(id)),
  };
}
