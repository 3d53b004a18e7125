import type { Value } from '@/lib/domain/figure/figure';
import type {
  CellKey,
  FormItem,
  Indicator,
  IndicatorAlias,
  Section,
} from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { RememberedName } from '@/lib/domain/report/remembered-name';
import type {
  AskedAbout,
  Cell,
  Finding,
  Lock,
  ReportChanges,
  ReportEvent,
  ReportState,
  ReportStep,
} from '@/lib/domain/report/report';
import type { RecordedExtension } from '@/lib/domain/report/window-extension';
import type { Rule, UsualSize } from '@/lib/domain/rule/rule';

/** What a cell of the same province said in an earlier quarter. */
export interface SaidEarlier {
  readonly quarter: Quarter;
  readonly key: CellKey;
  readonly value: Value;
}

/** What a cell said before: in earlier quarters, and in this report until now. */
export interface CellPast {
  /** Oldest first, this quarter left out; a quarter of which nothing is known is not here. */
  readonly quarters: readonly { readonly quarter: Quarter; readonly value: Value }[];
  /** Newest first. */
  readonly changes: readonly CellPastChange[];
}

export type CellPastAnswer =
  | { readonly kind: 'there'; readonly past: CellPast }
  | { readonly kind: 'signed_out' | 'refused' };

interface CellPastChange {
  readonly id: string;
  /** Null: it was cleared. */
  readonly value: Value | null;
  readonly note: string | null;
  readonly explanation: string | null;
  readonly revision: number;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** All that the form, the lead's and the reviewer's pages need of one report. */
export interface ReportView {
  readonly id: string;
  readonly area: {
    readonly id: string;
    readonly slug: string;
    readonly nameVi: string;
    readonly nameEn: string;
  };
  readonly quarter: Quarter;
  readonly revision: number;
  readonly state: ReportState;
  readonly stateSince: string;
  readonly demo: boolean;
  /** Whether the area has a part in the EMM scope; where not, its EMM cells are not applicable. */
  readonly hasEmmPart: boolean;
  readonly sections: readonly Section[];
  /** The lines asked in this quarter, in order. */
  readonly items: readonly FormItem[];
  readonly indicators: readonly Indicator[];
  /** Ratios that follow from what is asked, in the catalogue's order; never entered. */
  readonly computed: readonly Indicator[];
  /** What reports call the indicators besides their names, for what is pasted or handed in. */
  readonly aliases: readonly IndicatorAlias[];
  /** What the province confirmed of its own tables; nothing for those who do not write its reports. */
  readonly rememberedNames: readonly RememberedName[];
  readonly rules: readonly Rule[];
  readonly themes: readonly {
    readonly code: string;
    readonly kind: string;
    readonly nameVi: string;
    readonly nameEn: string;
  }[];
  /**
   * The reviewer reads figures from submission on: while the province writes (again), the cells
   * are those of the last submission, or none where there was none. The province reads them as
   * they stand.
   */
  readonly figuresShown: 'as_they_stand' | 'as_last_submitted' | 'not_yet';
  readonly cells: readonly Cell[];
  /** A change of the report's cells up to which all are in `cells`. */
  readonly upTo: string;
  readonly previousQuarter: readonly { readonly key: CellKey; readonly value: Value }[];
  readonly previousYearEnd: readonly { readonly key: CellKey; readonly value: Value }[];
  readonly sameQuarterLastYear: readonly { readonly key: CellKey; readonly value: Value }[];
  /** What indicators that aim at a year have said since last year began, oldest first. */
  readonly sinceLastYear: readonly SaidEarlier[];
  /** What is usual in the cells that have enough of a past. */
  readonly usual: readonly UsualSize[];
  /** The last published revision of this very report, where there is one. */
  readonly publishedRevision: readonly { readonly key: CellKey; readonly value: Value }[];
  readonly findings: readonly Finding[];
  /** Lines asked for and still blank, those left out that may be. */
  readonly blank: readonly CellKey[];
  /** Net changes since what this viewer knows of this revision; null: it is all new to them. */
  readonly changes: ReportChanges | null;
  /** What became of the cells that the last return asked about; null: it asked about none. */
  readonly asked: AskedAbout | null;
  readonly events: readonly ReportEvent[];
  readonly window: {
    readonly opensAt: string;
    readonly closesAt: string;
    readonly exception: string | null;
  };
  /** The times that the province was given more time, oldest first. */
  readonly extensions: readonly RecordedExtension[];
  /** Null: the viewer may write. */
  readonly lock: Lock | null;
  readonly allowedSteps: readonly ReportStep[];
}
