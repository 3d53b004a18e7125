import 'server-only';
import type { Figure, FigureSource } from '@/lib/domain/figure/figure';
import { dayInVietnam } from '@/lib/domain/period';
import { reportSourceTitle } from '@/lib/messages/sources';
import type { Prisma } from '../generated/client';
import { readDay, readValue, valueColumns } from '../value-columns';

/** What of a public figure's row leaves the data layer. */
export const figureSelect = {
  id: true,
  indicatorCode: true,
  areaId: true,
  scope: true,
  period: true,
  periodKind: true,
  periodStart: true,
  periodEnd: true,
  ...valueColumns,
  seriesBreak: true,
  origin: true,
  revision: true,
  printed: true,
  note: true,
  demo: true,
  publishedAt: true,
  area: { select: { slug: true, nameVi: true, nameEn: true } },
  source: {
    select: {
      id: true,
      titleVi: true,
      titleEn: true,
      class: true,
      publishedOn: true,
      url: true,
      readAs: true,
    },
  },
  release: { select: { slug: true, titleVi: true, titleEn: true } },
} satisfies Prisma.FigureSelect;

export type FigureRow = Prisma.FigureGetPayload<{ select: typeof figureSelect }>;

export function toFigure(row: FigureRow): Figure {
  const value = readValue(row);
  // The table's own constraint: a figure without value and reason cannot be stored.
  if (value === null) throw new Error(`figure ${row.id} has neither value nor absence`);
  return {
    id: String(row.id),
    indicator: row.indicatorCode,
    area: row.areaId,
    scope: row.scope,
    period: row.period,
    periodKind: row.periodKind,
    periodStart: readDay(row.periodStart),
    periodEnd: readDay(row.periodEnd),
    value,
    seriesBreak: row.seriesBreak,
    origin: row.origin,
    revision: row.revision,
    printed: row.printed,
    note: row.note,
    dataset: row.demo ? 'demo' : 'real',
    source: row.source
      ? {
          ...row.source,
          readAs: row.source.readAs === 'copy' ? 'copy' : 'source',
          quarter: null,
        }
      : reportSource(row),
    release: row.release,
    publishedAt: row.publishedAt.toISOString(),
  };
}

/** A province's report is its own source. */
function reportSource(row: FigureRow): FigureSource {
  return {
    id: `bao-cao-${row.areaId}-${row.period.toLowerCase()}`,
    class: 'report',
    titleVi: reportSourceTitle.vi(row.area.nameVi, row.period),
    titleEn: reportSourceTitle.en(row.area.nameEn, row.period),
    publishedOn: dayInVietnam(row.publishedAt),
    url: null,
    readAs: 'report',
    quarter: row.period,
  };
}
