import type { Absence, NumberValue, Precision, ValueStatus } from '../domain/figure/figure';
import type { Day, Quarter } from '../domain/period';

/** What the workbook says. */
export interface ReportWorkbookWords {
  readonly organisation: string;
  readonly nation: string;
  readonly motto: string;
  readonly title: (quarter: Quarter) => string;
  readonly section: (number: number, name: string) => string;
  readonly guide: string;
  readonly demoAlarm: string;
  readonly column: {
    readonly code: string;
    readonly indicator: string;
    readonly unit: string;
    readonly yearBefore: (quarter: Quarter) => string;
    readonly previousQuarter: (quarter: Quarter) => string;
    readonly whole: (area: string) => string;
    readonly emm: string;
    readonly lastYear: (year: number) => string;
    readonly soFar: string;
    readonly plan: (year: number) => string;
    readonly estimate: (year: number) => string;
    readonly text: string;
    readonly status: string;
    readonly precision: string;
    readonly note: string;
  };
  /** Behind the name of an indicator whose words are asked of the ethnic-minority part. */
  readonly emmPart: string;
  /** Before the note of the ethnic-minority part (report-notes). */
  readonly emmNote: string;
  /** The choices of the two lists; none may hold a comma, which parts them. */
  readonly status: Readonly<Record<ValueStatus, string>>;
  readonly precision: Readonly<Record<Precision, string>>;
  readonly absence: Readonly<Record<Absence, string>>;
  /** A number with its words, as it is read back when typed (number-entry). */
  readonly numberText: (value: NumberValue) => string;
  /** Titles of at most 32 characters, texts of at most 255; longer ones are cut. */
  readonly hint: {
    readonly unit: (unit: string) => string;
    readonly number: string;
    readonly previous: (said: string) => string;
    readonly text: string;
  };
  readonly warning: {
    readonly title: string;
    readonly whole: string;
    readonly decimals: (count: number) => string;
    readonly list: string;
  };
  readonly placeAndDate: string;
  readonly madeBy: string;
  readonly madeBySign: string;
  readonly lead: string;
  readonly leadSign: string;
  /** At the foot of each page; `&P` and `&N` are its number and how many there are. */
  readonly page: string;
  readonly made: (day: Day) => string;
}
