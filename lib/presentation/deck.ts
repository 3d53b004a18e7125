import type { Locale } from '../locale';
import type { WorkbookSheet } from '../workbook/workbook';

/**
 * A presentation laid out: every word and every number in its place, nothing left to decide for what
 * writes the file. Plain data that travels to a thread. Places are in inches of a slide of 13.333 × 7.5.
 */
export interface Deck {
  readonly locale: Locale;
  readonly title: string;
  /** Whose it is, for the file's properties and the foot of each slide. */
  readonly issuer: string;
  readonly host: string;
  /** The only time that is written into the file. */
  readonly day: string;
  readonly slides: readonly DeckSlide[];
}

export interface DeckSlide {
  readonly layout: DeckLayout;
  readonly title: Title;
  /** Empty where there is none. */
  readonly subtitle: string;
  readonly demoLabel: string | null;
  readonly blocks: readonly Block[];
  /** Keys, notes, sources; each a sentence of its own. */
  readonly foot: readonly string[];
  /** Paragraphs for whoever speaks. */
  readonly notes: readonly string[];
}

export type DeckLayout = 'cover' | 'section' | 'content';

export interface Title {
  readonly text: string;
  /** Points. */
  readonly size: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Block = { readonly box: Box } & (
  | {
      readonly type: 'chart';
      readonly xml: string;
      readonly sheet: WorkbookSheet;
      readonly alternative: string;
    }
  | { readonly type: 'table'; readonly table: DeckTable; readonly alternative: string }
  | { readonly type: 'picture'; readonly png: Uint8Array; readonly alternative: string }
  | { readonly type: 'words'; readonly paragraphs: readonly Paragraph[]; readonly isNumber?: true }
);

export interface DeckTable {
  /** Of each column, in inches. */
  readonly widths: readonly number[];
  /** Points. */
  readonly size: number;
  /** Of each row, in inches. */
  readonly heights: readonly number[];
  /** The first is the head. */
  readonly rows: readonly (readonly DeckCell[])[];
}

export interface DeckCell {
  readonly text: string;
  /** Status or coverage, small behind it. */
  readonly note: string;
  readonly isNumber: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly isListed?: boolean;
  /** Points before it. */
  readonly space?: number;
}

export interface Run {
  readonly text: string;
  readonly size: number;
  /** `alarm`: what nobody may overlook. */
  readonly ink: 'ink' | 'soft' | 'accent' | 'alarm';
  readonly isSerif?: boolean;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

export const paper = { width: 13.333, height: 7.5, margin: 0.6 } as const;
const column = paper.width - 2 * paper.margin;

/** Where the parts of a slide stand; a demonstration's band stands above them all. */
export const places = {
  demo: { x: 0, y: 0, w: paper.width, h: 0.34 },
  title: { x: paper.margin, y: 0.42, w: column, h: 0.98 },
  subtitle: { x: paper.margin, y: 1.4, w: column, h: 0.36 },
  body: { x: paper.margin, y: 1.82, w: column, h: 4.5 },
  foot: { x: paper.margin, y: 6.36, w: column, h: 0.68 },
  issuer: { x: paper.margin, y: 7.1, w: 9, h: 0.3 },
  number: { x: paper.width - paper.margin - 1, y: 7.1, w: 1, h: 0.3 },
  coverTitle: { x: 1.1, y: 1.9, w: 11.1, h: 2.4 },
  coverWords: { x: 1.1, y: 4.45, w: 11.1, h: 1.9 },
} as const satisfies Record<string, Box>;
