import type { FigureSource } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';

/**
 * What a chart shows, placed on its scales but not on paper: plain JSON that travels to the drawing
 * worker and to the browser. Numbers are binary here because they only place marks; what is read
 * stands beside them as text, made from the exact decimals.
 */
export type ChartSpecification =
  | TrendSpecification
  | BarsSpecification
  | NestedSpecification
  | SharesSpecification
  | MultiplesSpecification
  | StripSpecification
  | BalanceSpecification
  | ChangeSpecification;

/**
 * What stands in the picture itself, whatever kind it is of. It names no language: every word that is
 * drawn is in the specification, so that the program that draws in the browser holds none.
 */
interface DrawnFrame {
  /** Printed on the picture itself; null for real figures. */
  readonly demoLabel: string | null;
}

/**
 * The part of a specification that is drawn: all that travels to the browser. What stands around the
 * picture is in the page already.
 */
export type Drawn<Specification extends ChartSpecification> =
  Specification extends ChartSpecification
    ? Omit<Specification, 'frame'> & { readonly frame: DrawnFrame }
    : never;

/** What stands around every picture. */
export interface ChartFrame extends DrawnFrame {
  readonly locale: Locale;
  /** The finding. */
  readonly title: string;
  /** Measure, unit, scope, period. */
  readonly subtitle: string;
  /** How to read the marks that occur, and only those. */
  readonly keys: readonly KeyEntry[];
  /** Breaks, what is left out, what does not add up. */
  readonly notes: readonly string[];
  /** Source, status, date. */
  readonly foot: readonly string[];
  /** All who said it, of whom the foot names some. */
  readonly sources: readonly FigureSource[];
  /** For whom the picture is not there. */
  readonly alternative: string;
}

export type KeySymbol =
  | 'provisional'
  | 'estimated'
  | 'computed'
  | 'range'
  | 'gap'
  | 'part'
  | 'whole'
  | 'rest'
  | 'before'
  | 'after';

export interface KeyEntry {
  readonly symbol: KeySymbol;
  /** What is printed as the symbol (of an absence, beside a number); empty for drawn symbols. */
  readonly sign: string;
  readonly text: string;
}

/** official: filled · provisional: open · estimated: open and dashed. */
export type Look = 'official' | 'provisional' | 'estimated';

export interface Mark {
  readonly type: 'mark';
  /** Names the mark on the picture and the cell of the table that says the same. */
  readonly key: string;
  readonly value: number;
  readonly high: number | null;
  /** The exact decimal, or both ends: `3`, `3..4`. */
  readonly exact: string;
  /** As shown: `khoảng 3.000`, `3–4`. */
  readonly text: string;
  readonly look: Look;
  readonly computed: boolean;
  /** Status, origin, coverage in words; empty where there is nothing to say. */
  readonly note: string;
}

/** Where nothing can be drawn, and why. */
interface Gap {
  readonly type: 'gap';
  readonly key: string;
  /** `…`, `×`, `mật`. */
  readonly sign: string;
  readonly reason: string;
}

export type MarkOrGap = Mark | Gap;

/** The subject has colour, its part a second one, all else is grey. */
export type Role = 'subject' | 'part' | 'context';

interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}

export interface TrendSpecification {
  readonly kind: 'trend';
  readonly frame: ChartFrame;
  readonly scale: Scale;
  readonly time: TimeAxis;
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly { readonly at: number; readonly label: string }[];
}

/** Time in years and their fractions. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  /** Width of one period where all are alike; 0 where points stand at their own days. */
  readonly slot: number;
  readonly periods: readonly Tick[];
  readonly years: readonly { readonly from: number; readonly to: number; readonly label: string }[];
}

export interface TrendLine {
  readonly key: string;
  readonly label: string;
  /** Whether its label stands at its end: a line alone needs none. */
  readonly isNamed: boolean;
  readonly role: Role;
  readonly points: readonly TrendPoint[];
  /** Pieces of line of one look; indices of points. */
  readonly strokes: readonly Stroke[];
}

export interface TrendPoint {
  readonly at: number;
  readonly period: string;
  readonly cell: MarkOrGap;
}

export interface Stroke {
  readonly points: readonly number[];
  readonly computed: boolean;
  readonly estimated: boolean;
}

export interface BarsSpecification {
  readonly kind: 'bars';
  readonly frame: ChartFrame;
  readonly scale: Scale;
  /** Heading of the column of names, for the table. */
  readonly of: string;
  readonly measure: string;
  readonly rows: readonly BarRow[];
}

export type BarRow =
  | {
      readonly type: 'bar';
      /** What lights up together with the map. */
      readonly area: string;
      readonly rank: string;
      readonly label: string;
      readonly role: Role;
      readonly cell: MarkOrGap;
    }
  | { readonly type: 'skipped'; readonly key: string; readonly text: string };

export interface NestedSpecification {
  readonly kind: 'nested';
  readonly frame: ChartFrame;
  readonly of: string;
  readonly wholeLabel: string;
  readonly partLabel: string;
  readonly rows: readonly NestedRow[];
}

export interface NestedRow {
  readonly key: string;
  readonly label: string;
  readonly whole: MarkOrGap;
  readonly part: MarkOrGap;
  /** Where the row's scale ends; the same in every row of one unit. */
  readonly to: number;
  /** Beside the bar: "231 trong 262". */
  readonly text: string;
}

export interface SharesSpecification {
  readonly kind: 'shares';
  readonly frame: ChartFrame;
  readonly of: string;
  readonly measure: string;
  /** Length of the bar in the unit of the segments. */
  readonly to: number;
  readonly segments: readonly ShareSegment[];
}

export interface ShareSegment {
  readonly label: string;
  readonly from: number;
  readonly size: number;
  /** `38,3%`, with its word. */
  readonly share: string;
  /** 1–5 in the order of the colours; 0: the rest, or what is not known. */
  readonly tone: number;
  readonly cell: MarkOrGap;
}

export interface MultiplesSpecification {
  readonly kind: 'multiples';
  readonly frame: ChartFrame;
  readonly scale: Scale;
  readonly panels: readonly MultiplesPanel[];
  /** What stands in a panel of which nothing is known. */
  readonly none: string;
}

export interface MultiplesPanel {
  readonly key: string;
  readonly label: string;
  readonly bars: readonly {
    /** Where it stands, in widths of a bar from the first: time is even, whatever the dates. */
    readonly at: number;
    readonly period: string;
    readonly short: string;
    readonly cell: MarkOrGap;
  }[];
}

/** Every area as a dot on one scale: how they are spread. */
export interface StripSpecification {
  readonly kind: 'strip';
  readonly frame: ChartFrame;
  readonly scale: Scale;
  readonly of: string;
  readonly measure: string;
  /** From the lowest. */
  readonly dots: readonly StripDot[];
  readonly middle: { readonly at: number; readonly label: string };
}

export interface StripDot {
  /** What lights up together with the map. */
  readonly area: string;
  readonly label: string;
  readonly cell: Mark;
  /** Whether its name stands beside it: the ends, each one area's alone. */
  readonly isNamed: boolean;
}

/** A stock, what came in and went out, and the stock at the end, each bar from where the last one came to. */
export interface BalanceSpecification {
  readonly kind: 'balance';
  readonly frame: ChartFrame;
  readonly scale: Scale;
  readonly of: string;
  readonly measure: string;
  readonly bars: readonly BalanceBar[];
}

export interface BalanceBar {
  readonly label: string;
  /** `rest`: what start and flows leave unexplained of the end. */
  readonly role: 'stock' | 'in' | 'out' | 'rest';
  /** Where it begins and where it comes to, on the scale. */
  readonly from: number;
  readonly to: number;
  /** `+` or `−` before the number of a flow; empty of a stock. */
  readonly sign: string;
  readonly cell: Mark;
}

/** Two periods of each area on one scale, joined by a line. */
export interface ChangeSpecification {
  readonly kind: 'change';
  readonly frame: ChartFrame;
  readonly scale: Scale;
  readonly of: string;
  /** The two periods, as the heads of the table and the key say them. */
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly rows: readonly ChangeRow[];
}

export type ChangeRow =
  | {
      readonly type: 'pair';
      readonly area: string;
      readonly label: string;
      readonly from: Mark;
      readonly to: Mark;
    }
  | { readonly type: 'skipped'; readonly key: string; readonly text: string };
