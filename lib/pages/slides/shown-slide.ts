import type { ChartFrame, ChartSpecification, MarkOrGap } from '../../charts/specification';
import { type ChartTable, tableOf } from '../../charts/table';
import type { SlideKind } from '../../domain/conference/slide';
import type { Scope } from '../../domain/figure/figure';
import type { Indicator } from '../../domain/indicator/indicator';
import type { Day } from '../../domain/period';
import type { BoundaryCode } from '../../domain/territory/area';
import type { StartMap } from '../start-map';

/** A slide as it is shown, printed and handed out: figures read, words computed. */
export interface ShownSlide {
  readonly id: string;
  readonly kind: SlideKind;
  /** What stands on top: the finding, or an organiser's own words in its place. */
  readonly title: string;
  /** What the figures say; null of a slide of words. */
  readonly finding: string | null;
  readonly isOwnTitle: boolean;
  /** Whether the finding became another since an organiser put own words in its place. */
  readonly isTitleOld: boolean;
  /** Whether it shows figures that are not out, to somebody who may read them before. */
  readonly isEmbargoed: boolean;
  /** Paragraphs, in the order in which they are read. */
  readonly lines: readonly string[];
  readonly picture: SlidePicture | null;
  /** Measure, marks, sources, status; null of a slide of words. */
  readonly frame: ChartFrame | null;
  /** Why there is no picture where there should be one. */
  readonly missing: string | null;
  /** The public page of what is shown; null where there is none. */
  readonly page: SlidePage | null;
  /** The day since which it says what it says; null: it follows the newest figures. */
  readonly frozenOn: Day | null;
  /** For whoever speaks; empty of a public slide. */
  readonly notes: string;
}

export type SlidePicture =
  | { readonly type: 'chart'; readonly specification: ChartSpecification }
  | { readonly type: 'map'; readonly map: StartMap }
  | { readonly type: 'number'; readonly number: BigNumber }
  | { readonly type: 'table'; readonly table: ChartTable }
  | { readonly type: 'quotations'; readonly quotations: readonly Quotation[] };

/** One figure, as large as the wall. */
export interface BigNumber {
  /** `khoảng`; empty of an exact one. */
  readonly word: string;
  readonly number: string;
  /** The unit, or why there is no number. */
  readonly unit: string;
  readonly name: string;
  readonly cell: MarkOrGap;
}

/** What a province wrote, as an organiser cut it, with the way to all of it. */
export interface Quotation {
  readonly area: string;
  readonly slug: string;
  readonly said: string;
  readonly isShortened: boolean;
  readonly period: string;
  /** The province changed its words since they were quoted; null where they stand as they were. */
  readonly since: string | null;
}

export type SlidePage =
  | {
      readonly of: 'indicator';
      readonly indicator: Pick<Indicator, 'slug'>;
      readonly scope: Scope;
      readonly period: string | null;
      readonly boundary: BoundaryCode | null;
    }
  | { readonly of: 'province'; readonly slug: string }
  | { readonly of: 'country' };

/** Every number of a slide as a table: what stands in its notes and files, and what is compared. */
export function slideTable({ picture, frame }: ShownSlide): ChartTable | null {
  if (!picture) return null;
  switch (picture.type) {
    case 'chart':
      return tableOf(picture.specification);
    case 'table':
      return picture.table;
    case 'number':
      return {
        columns: ['', frame?.subtitle ?? ''],
        rows: [{ head: picture.number.name, cells: [picture.number.cell] }],
      };
    case 'map':
    case 'quotations':
      return null;
  }
}
