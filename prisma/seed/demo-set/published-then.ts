import type { ClientBase } from 'pg';
import type { Figure, Value } from '../../../lib/domain/figure/figure';
import type { Indicator, Section } from '../../../lib/domain/indicator/indicator';
import { mappedIndicators, type ProvinceCount } from '../../../lib/domain/indicator/mapped';
import { dayInVietnam, getPeriod, type Quarter } from '../../../lib/domain/period';
import type { Area } from '../../../lib/domain/territory/area';
import type { Locale } from '../../../lib/locale';
import { reportSourceTitle } from '../../../lib/messages/sources';
import { openAlmanac } from '../../../lib/pages/almanac';
import type { SlideContext } from '../../../lib/pages/slides/slide-context';
import { readReference } from '../reference';

/** A figure of the set with the time from which another stands in its place. */
interface StoredFigure {
  readonly figure: Figure;
  readonly publishedAt: Date;
  readonly replacedAt: Date | null;
}

/** What slides are made from, as it was published at a moment. */
export type PublishedThen = (moment: Date, locale: Locale) => SlideContext;

/** Reads what the demonstration set has published, with what came out when. */
export async function readPublishedThen(client: ClientBase): Promise<PublishedThen> {
  const reference = readReference();
  const areas = areasOf(reference);
  const indicators = indicatorsOf(reference);
  const stored = await readFigures(client, new Map(areas.map((area) => [area.id, area])));
  const breaks = reference.seriesBreaks.map(({ indicatorCode, areaId, ...one }) => ({
    ...{ ...one, indicator: indicatorCode, area: areaId },
  }));
  const sections: Section[] = reference.sections.map((section) => ({ ...section }));
  const made = new Map<number, Pick<SlideContext, 'almanac' | 'book'>>();
  const madeAt = (moment: Date): Pick<SlideContext, 'almanac' | 'book'> => {
    const figures = stored
      .filter(
        ({ publishedAt, replacedAt }) =>
          publishedAt <= moment && (replacedAt === null || replacedAt > moment),
      )
      .map(({ figure }) => figure);
    const coverage = coverageOf(figures, areas);
    const almanac = openAlmanac({
      dataset: 'demo',
      ...{ areas, sections, indicators, coverage, breaks },
      schemes: reference.territory.boundarySchemes,
      mapped: {
        ALL: mappedIndicators(coverage, indicators, 'ALL'),
        EMM: mappedIndicators(coverage, indicators, 'EMM'),
      },
      ofProvinces: figures,
    });
    return { almanac, book: almanac.ofProvinces };
  };
  return (moment, locale) => {
    const known = made.get(moment.getTime()) ?? madeAt(moment);
    made.set(moment.getTime(), known);
    return { ...known, locale, dataset: 'demo' };
  };
}

type Reference = ReturnType<typeof readReference>;

function areasOf({ territory, areaAliases }: Reference): Area[] {
  const { areas, designations, memberships, successions, scopeParts } = territory;
  return areas.map((area) => ({
    ...area,
    designations: designations.filter(({ areaId }) => areaId === area.id),
    aliases: areaAliases.filter(({ areaId }) => areaId === area.id).map(({ alias }) => alias),
    parents: memberships
      .filter(({ memberId }) => memberId === area.id)
      .map(({ parentId, ...span }) => ({ id: parentId, ...span })),
    predecessors: successions
      .filter(({ successorId }) => successorId === area.id)
      .map(({ predecessorId }) => predecessorId),
    successors: successions
      .filter(({ predecessorId }) => predecessorId === area.id)
      .map(({ successorId }) => successorId),
    emm: scopeParts.filter(({ areaId }) => areaId === area.id),
  }));
}

function indicatorsOf({ indicators, parts }: Reference): Indicator[] {
  return indicators.map(({ sectionCode, weightCode, populationOfCode, ...same }) => {
    const partsAs = (wanted: 'numerator' | 'denominator') =>
      parts
        .filter(({ ratioCode, role }) => ratioCode === same.code && role === wanted)
        .map(({ partCode }) => partCode);
    return {
      ...same,
      section: sectionCode,
      weight: weightCode,
      populationOf: populationOfCode,
      numerators: partsAs('numerator'),
      denominators: partsAs('denominator'),
    };
  });
}

type FigureRow = Pick<Figure, 'id' | 'scope' | 'period' | 'seriesBreak' | 'revision' | 'note'> &
  Pick<NonNullable<Figure['release']>, 'slug' | 'titleVi' | 'titleEn'> & {
    readonly indicator: string;
    readonly area: string;
    readonly quarter: Quarter;
    readonly said: Value;
    readonly publishedAt: Date;
    readonly replacedAt: Date | null;
  };

async function readFigures(
  client: ClientBase,
  areas: ReadonlyMap<string, Area>,
): Promise<StoredFigure[]> {
  const { rows } = await client.query<FigureRow>(
    `SELECT figure.id::text AS id, figure.indicator_code AS indicator, figure.area_id AS area,
       figure.scope, figure.period, figure.series_break AS "seriesBreak", figure.revision,
       figure.note, figure.reported_in AS quarter, figure.published_at AS "publishedAt",
       later.published_at AS "replacedAt",
       release.slug, release.title_vi AS "titleVi", release.title_en AS "titleEn",
       CASE
         WHEN figure.value IS NOT NULL THEN jsonb_build_object('type', 'number',
           'value', trim_scale(figure.value)::text, 'valueHigh', trim_scale(figure.value_high)::text,
           'status', figure.status, 'precision', figure.precision)
         WHEN figure.text IS NOT NULL THEN jsonb_build_object('type', 'text', 'text', figure.text,
           'themes', figure.themes, 'status', figure.status)
         ELSE jsonb_build_object('type', 'absent', 'absence', figure.absence)
       END AS said
     FROM figure JOIN release ON release.id = figure.release_id
       LEFT JOIN figure AS later ON later.id = figure.superseded_by_id
     WHERE figure.demo AND figure.measure = 'actual' ORDER BY figure.period_end, figure.id`,
  );
  return rows.flatMap((row) => {
    const area = areas.get(row.area);
    return area ? [toStored(row, area)] : [];
  });
}

function toStored(row: FigureRow, area: Area): StoredFigure {
  const { slug, titleVi, titleEn, quarter, said, publishedAt, replacedAt, ...same } = row;
  const { kind, start, end } = getPeriod(row.period);
  const figure: Figure = {
    ...same,
    ...{ periodKind: kind, periodStart: start, periodEnd: end, value: said },
    ...{ measure: 'actual', origin: 'reported', printed: null, dataset: 'demo' },
    source: {
      id: `bao-cao-${area.id}-${quarter.toLowerCase()}`,
      class: 'report',
      titleVi: reportSourceTitle.vi(area.nameVi, quarter),
      titleEn: reportSourceTitle.en(area.nameEn, quarter),
      publishedOn: dayInVietnam(publishedAt),
      ...{ url: null, readAs: 'report', quarter },
    },
    release: { slug, titleVi, titleEn },
    publishedAt: publishedAt.toISOString(),
  };
  return { figure, publishedAt, replacedAt };
}

function coverageOf(figures: readonly Figure[], areas: readonly Area[]): ProvinceCount[] {
  const provinces = new Set(areas.filter(({ level }) => level === 'province').map(({ id }) => id));
  const counts = new Map<string, ProvinceCount>();
  for (const { value, indicator, scope, period, periodKind, periodEnd, area } of figures) {
    if (value.type !== 'number' || !provinces.has(area)) continue;
    const key = `${indicator} ${scope} ${period}`;
    const before = counts.get(key)?.provinces ?? 0;
    counts.set(key, { indicator, scope, period, periodKind, periodEnd, provinces: before + 1 });
  }
  return [...counts.values()];
}
