import { linesOf } from '@/components/entry/entry-fields';
import {
  type IntakeView,
  intakeLine,
  intakeView,
  nothingSaid,
} from '@/components/entry/intake/intake-rows';
import { typedOf } from '@/components/entry/typed-fields';
import { findReportFile } from '@/lib/data/reports/file';
import type { Value } from '@/lib/domain/figure/figure';
import { type Indicator, itemKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { reportWorkbook, reportWorkbookWords } from '@/lib/pages/report-workbook';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { writeReportWorkbook } from '@/lib/workbook/report-workbook';
import type { ReportFile } from '@/lib/workspace/report-file';
import type { BenchGround } from './ground';
import { makeReporters } from './reporters';
import { type Measured, milliseconds, quantile, type Row, times } from './row';

const QUARTER: Quarter = '2040-Q3';
const PROVINCES = 63;
const QUARTERS = 20;

/**
 * A filled workbook is written, then read and looked at as the form does before it takes anything;
 * then as many as the provinces of old handed in over five years, beside reading the same files alone.
 */
export const workbooks: Row = {
  name: 'import',
  measure: async (ground) => {
    const report = await blankReport(ground);
    const written: number[] = [];
    const alone: number[] = [];
    const looked: number[] = [];
    const look = lookInto(report);
    for (let province = 0; province < PROVINCES; province++) {
      const filled = withNumbers(report, province);
      const [bytes, time] = await timed(() => write(filled));
      written.push(time);
      for (let quarter = 0; quarter < QUARTERS; quarter++) {
        alone.push((await timed(() => readSheets(bytes)))[1]);
        const [{ rows, questions }, looking] = await timed(() => look(bytes));
        looked.push(looking);
        if (rows.length !== filled.cells.length || questions.length > 0) {
          throw new Error(`${rows.length} cells and ${questions.length} questions were found.`);
        }
      }
    }
    const once = (what: string, all: readonly number[], limit: number): Measured => ({
      what: `import, a workbook of a quarter ${what} (median)`,
      measured: milliseconds(quantile(all, 0.5)),
      limit: '',
      ratio: '',
      aim: `≤ ${limit} ms`,
    });
    return [
      once(`of ${report.entered.length} cells written`, written, 300),
      once('read with preview', looked, 1_000),
      {
        what: `import, ${PROVINCES} provinces × ${QUARTERS} quarters read with preview`,
        measured: milliseconds(sum(looked)),
        limit: `the same files read alone ${milliseconds(sum(alone))}`,
        ratio: times(sum(looked) / sum(alone)),
        aim: '≤ 2 ×',
      },
    ];
  },
};

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

async function timed<Result>(work: () => Promise<Result>): Promise<readonly [Result, number]> {
  const begun = performance.now();
  const result = await work();
  return [result, performance.now() - begun];
}

async function blankReport(ground: BenchGround): Promise<ReportFile> {
  const [reporter] = await makeReporters(ground, QUARTER, 1, 1);
  const file = reporter && (await findReportFile(reporter.viewer, reporter.slug, QUARTER));
  if (!file) throw new Error('The report has no workbook.');
  return file;
}

/** Every cell filled, with other numbers for every province. */
function withNumbers(report: ReportFile, province: number): ReportFile {
  const cells = report.entered.map((item, index) => ({
    key: itemKey(item),
    value: valueFor(report.indicators.get(item.indicator), 1_000 * (index + 1) + province),
    seriesBreak: false,
    note: null,
    explanation: null,
    answers: [],
    version: '1',
    changedBy: '',
    changedAt: new Date(0).toISOString(),
  }));
  return { ...report, cells };
}

function valueFor(indicator: Indicator | undefined, number: number): Value {
  if (indicator?.kind === 'text') {
    return { type: 'text', text: `Ý kiến ${number}.`, themes: [], status: 'A' };
  }
  const value = String(number);
  return { type: 'number', value, valueHigh: null, status: 'A', precision: 'exact' };
}

function write(report: ReportFile): Promise<Uint8Array> {
  return writeReportWorkbook(reportWorkbook(report, '2040-10-01', 'vi'), reportWorkbookWords('vi'));
}

async function readSheets(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes, 'bieu.xlsx');
  if (reading.kind !== 'read') throw new Error(reading.code);
  return reading.sheets;
}

/** What would go into a form in which nothing stands yet; the form is the same for every file. */
function lookInto(report: ReportFile): (bytes: Uint8Array) => Promise<IntakeView> {
  const entered = linesOf(report.entered, [...report.indicators.values()]);
  const lines = new Map(entered.map((line) => [line.key, line]));
  const form = { lines: entered.map(intakeLine), aliases: [], sheet: [], period: QUARTER };
  return async (bytes) =>
    intakeView(await readSheets(bytes), null, nothingSaid, {
      form,
      lines,
      current: (key) => typedOf(key, null),
      read: (typed) => {
        const line = lines.get(typed.key);
        if (!line) throw new Error(`The form has no ${typed.key}.`);
        return readTypedCell(typed, line.indicator, new Set());
      },
      absenceOf: () => null,
    });
}
