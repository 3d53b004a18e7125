import type { Figure } from '../domain/figure/figure';
import { cellColumns, columnOf, type Indicator, type Section } from '../domain/indicator/indicator';
import type { PublishedReleaseView, ReleasedArea } from '../domain/release';

/** One section of one province's report, as it came out. */
export interface ReleasedSection {
  readonly section: Section | null;
  readonly rows: readonly { readonly indicator: Indicator; readonly figure: Figure }[];
}

export interface ReleasedReport {
  readonly area: ReleasedArea;
  readonly quarter: string;
  readonly revision: number;
  readonly sections: readonly ReleasedSection[];
  readonly figures: number;
}

/** The whole before its part, what was carried out before what the year is to come to. */
function placeIn(figure: Figure): number {
  return cellColumns.indexOf(columnOf(figure));
}

/** A release's figures by province and section, in the catalogue's order. */
export function releasedReports(
  release: PublishedReleaseView,
  sections: readonly Section[],
  indicators: readonly Indicator[],
): ReleasedReport[] {
  return release.reports.map(({ area, quarter, revision }) => {
    // By the report that said it: what it says of a year is no figure of its quarter.
    const own = release.figures.filter(
      (figure) => figure.area === area.id && figure.source.quarter === quarter,
    );
    return {
      area,
      quarter,
      revision,
      figures: own.filter(({ value }) => value.type !== 'absent').length,
      sections: [...sections, null]
        .map((section) => {
          const rows = indicators
            .filter((indicator) => indicator.section === (section?.code ?? null))
            .flatMap((indicator) =>
              own
                .filter((figure) => figure.indicator === indicator.code)
                .sort((a, b) => placeIn(a) - placeIn(b))
                .map((figure) => ({ indicator, figure })),
            );
          return { section, rows };
        })
        .filter(({ rows }) => rows.length > 0),
    };
  });
}
