import type { Dataset } from '../../domain/figure/figure';
import type { Section } from '../../domain/indicator/indicator';
import { figurePieces, formatCoverage } from '../../format/figure';
import { roundDecimalText } from '../../format/number';
import { inLocale, type Locale } from '../../locale';
import { chartMessages } from '../../messages/charts';
import { fileMessages } from '../../messages/files';
import { tableMessages } from '../../messages/table';
import { words } from '../../messages/words';
import type { WorkbookCell, WorkbookSheet } from '../../workbook/workbook';
import { type FileContent, rowsOfFigure } from '../file-row';
import { sourcesOf } from '../indicator-file';
import { memberName } from './member-name';
import type { TableCell } from './table-cells';
import type { TableLayout, TableMember } from './table-layout';
import { columnsOf, type TableGroup, type TableRow } from './table-rows';

/** What a file of tables is named after. */
export const tableSubject = {
  slug: 'bang-so-lieu',
  nameVi: tableMessages.vi.tableName,
  nameEn: tableMessages.en.tableName,
} as const;

/** A table's figures, a row for each and for what other sources say of the same; sums are no figures. */
export function tableContent(
  layout: TableLayout,
  groups: readonly TableGroup[],
  sections: readonly Section[],
): FileContent {
  const columns = columnsOf(layout);
  const shown = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column) => (isSum(columns[column]) ? [] : (cell.shown ?? []))),
    ),
  );
  const inTable = new Set(shown.map(({ indicator }) => indicator.section));
  return {
    subject: tableSubject,
    about: 'table',
    rows: shown.flatMap(rowsOfFigure),
    sources: sourcesOf(shown),
    sections: sections.filter(({ code }) => inTable.has(code)),
  };
}

/** The table as it stands on its page, all pages of it, its sums with their coverage. */
export function tableSheet(
  layout: TableLayout,
  groups: readonly TableGroup[],
  { locale, dataset }: { readonly locale: Locale; readonly dataset: Dataset },
): WorkbookSheet {
  const say = tableMessages[locale];
  const columns = columnsOf(layout);
  const varied = (layout.groups[0] ?? []).map(
    (_, place) => new Set(layout.groups.map((group) => group[place]?.key)).size > 1,
  );
  const before = (members: readonly TableMember[]) => members.filter((_, place) => varied[place]);
  const head = [
    ...before(layout.groups[0] ?? []).map(({ axis }) => say.axis[axis]),
    say.axis[layout.rowAxis],
    ...columns.map((member) => headOf(member, layout, locale)),
    say.note,
  ];
  const line = (group: TableGroup, { member, cells }: TableRow, isTotal: boolean) => [
    ...before(group.members).map((one) => text(headOf(one, layout, locale))),
    text(headOf(member, layout, locale)),
    ...cells.map((cell, column) => cellOf(cell, isTotal || isSum(columns[column]), locale)),
    text(notesOf(cells, columns, layout, isTotal, locale)),
  ];
  const names = head.length - columns.length - 1;
  return {
    name: dataset === 'demo' ? say.demoSheet : say.sheet,
    widths: [...Array(names).fill(30), ...columns.map(() => 16), 60],
    rows: [
      ...(dataset === 'demo'
        ? [[{ text: fileMessages[locale].demoAlarm, look: 'alarm' as const }]]
        : []),
      head.map((name) => ({ text: name, look: 'head' as const })),
      ...groups.flatMap((group) => [
        ...group.rows.map((row) => line(group, row, false)),
        ...(group.total ? [line(group, group.total, true)] : []),
      ]),
    ],
    frozen: { rows: dataset === 'demo' ? 2 : 1, columns: names },
  };
}

function isSum(member: TableMember | undefined): boolean {
  return member?.axis === 'area' && member.area === null;
}

function headOf(member: TableMember, layout: TableLayout, locale: Locale): string {
  const name = memberName(member, layout, locale);
  const unit = member.axis === 'indicator' ? inLocale(member.indicator, 'unit', locale) : '';
  return unit === '' ? name : `${name} (${unit})`;
}

/** An exact number is one; an inexact one stays the words that it is, so that nothing adds it up. */
function cellOf({ shown }: TableCell, isTotal: boolean, locale: Locale): WorkbookCell {
  if (shown === null || shown.value.type !== 'number') return null;
  const { value, indicator, computed, origin } = shown;
  if (computed?.partial && !isTotal) return null;
  if (value.precision !== 'exact') {
    const { word, number } = figurePieces(value, indicator, locale);
    return { text: [word, number].filter(Boolean).join(' ') };
  }
  const number =
    origin === 'computed' ? roundDecimalText(value.value, indicator.decimals) : value.value;
  return { number, decimals: indicator.decimals };
}

/** What a row's cells need said: status, coverage, absence, each with its column. */
function notesOf(
  cells: readonly TableCell[],
  columns: readonly TableMember[],
  layout: TableLayout,
  isTotal: boolean,
  locale: Locale,
): string {
  return cells
    .flatMap((cell, column) => {
      const member = columns[column];
      const note = noteOf(cell, isTotal || isSum(member), locale);
      return member && note !== '' ? [`${memberName(member, layout, locale)}: ${note}`] : [];
    })
    .join('; ');
}

function noteOf({ shown, gap }: TableCell, isTotal: boolean, locale: Locale): string {
  const { absence, status } = words[locale];
  if (shown === null) return gap === 'unknown' ? '' : tableMessages[locale].gap[gap];
  const { value, computed, note } = shown;
  if (value.type === 'absent') return absence[value.absence];
  return [
    value.status === 'A' ? '' : status[value.status],
    computed?.partial && !isTotal ? chartMessages[locale].partial : '',
    computed ? formatCoverage(computed.coverage, locale) : '',
    note ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

function text(said: string): WorkbookCell {
  return said === '' ? null : { text: said };
}
