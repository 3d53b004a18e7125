import { aboutRows, aboutSheetName } from './about-sheet';
import { numbersSheet } from './numbers-sheet';
import type { ReportWorkbook, ReportWorkbookLine } from './report-shape';
import type { ReportWorkbookWords } from './report-words';
import { type LaidOutSheet, typeface } from './sheet-frame';
import { wordsSheet } from './words-sheet';
import { writeSheets } from './workbook';

/**
 * The bytes of a report's `.xlsx`: a sheet for each section to be typed into, printed and signed,
 * and one unseen that says of which report it is. What stands in an entry cell reads back as what
 * it was: an exact official number as a number, everything else as the words that the product
 * itself reads, so that the lists beside are only for what is chosen now.
 */
export function writeReportWorkbook(
  report: ReportWorkbook,
  words: ReportWorkbookWords,
): Promise<Uint8Array> {
  const name = sheetNamer();
  const sheets = report.sections.flatMap((section, index) => {
    const isText = ({ indicator }: ReportWorkbookLine) => indicator.kind === 'text';
    const parts = [
      { lines: section.lines.filter((line) => !isText(line)), lay: numbersSheet },
      { lines: section.lines.filter(isText), lay: wordsSheet },
    ];
    return parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ lines, lay }) =>
        lay(lines, {
          report,
          words,
          sheetName: name(`${index + 1}. ${section.name}`),
          sectionTitle: words.section(index + 1, section.name),
        }),
      );
  });
  return writeSheets(
    [
      ...sheets.map(({ sheet }) => sheet),
      { name: aboutSheetName, veryHidden: true, rows: aboutRows(report) },
    ],
    { title: `${words.title(report.quarter)}, ${report.area.fullName}`, day: report.day },
    { font: typeface, names: sheets.map(repeatedHead) },
  );
}

/** Quoted here, since the writer puts sheets' names into ranges as they are. */
function repeatedHead({ sheet, headRow }: LaidOutSheet) {
  const range = `'${sheet.name.replaceAll("'", "''")}'!$${headRow + 1}:$${headRow + 1}`;
  return { name: '_xlnm.Print_Titles', range, scope: sheet.name };
}

const longestSheetName = 31;

/** Names that spreadsheets accept: short, without certain marks, each once. */
function sheetNamer(): (wanted: string) => string {
  const taken = new Set([aboutSheetName]);
  return (wanted) => {
    const plain = wanted
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    for (let count = 1; ; count += 1) {
      const name = shortened(plain, count === 1 ? '' : ` (${count})`);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

function shortened(text: string, ending: string): string {
  const room = longestSheetName - ending.length;
  if (text.length <= room) return text + ending;
  return `${text.slice(0, room - 1).replace(/[\s,]+\S*$/, '')}…${ending}`;
}
