import type { Dataset } from '@/lib/domain/figure/figure';
import { sortWords, type TableChoice } from '@/lib/domain/table/table-choice';
import { rollingPeriods } from '@/lib/domain/table/table-periods';
import type { BoundaryCode } from '@/lib/domain/territory/area';
import { inLocale, type Locale } from '@/lib/locale';
import { tableMessages } from '@/lib/messages/table';
import { memberName, tableSubject } from '@/lib/pages/table/member-name';
import { tableAddress } from '@/lib/pages/table/table-address';
import type { TableMember } from '@/lib/pages/table/table-layout';
import type { TableMarks } from '@/lib/pages/table/table-marks';
import type { TablePage } from '@/lib/pages/table/table-page';
import { areComparable, sortedColumn, type TableRow } from '@/lib/pages/table/table-rows';
import { routes } from '@/lib/routes';
import { Cell } from './table-cell';

interface Props {
  readonly page: TablePage;
  readonly marks: TableMarks;
  readonly choice: TableChoice;
  /** The boundaries as pages of provinces are asked for them. */
  readonly boundary: BoundaryCode | undefined;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** The table in a box of its own that scrolls: its head and its first column stay in sight. */
export function TableGrid(props: Props) {
  const { page, marks, locale } = props;
  const say = tableMessages[locale];
  const { groups, columns, layout } = page;
  const subject = tableSubject(layout, locale);
  const several = layout.groups.length > 1;
  const row = ({ member, cells }: TableRow, isTotal: boolean) => (
    <tr key={member.key} className={isTotal ? 'table-total' : undefined}>
      <th scope="row">
        <RowName member={member} {...props} />
      </th>
      {cells.map((cell, column) => (
        <Cell
          key={columns[column]?.key}
          cell={cell}
          column={column}
          marks={marks}
          isTotal={isTotal || columns[column]?.key === sortWords.total}
          locale={locale}
        />
      ))}
    </tr>
  );
  return (
    <section className="table-box" aria-label={say.tableName} id="bang">
      <table>
        <caption className="sr-only">{say.caption(subject)}</caption>
        <thead>
          <tr>
            <RowHead {...props} />
            {columns.map((member, column) => (
              <ColumnHead key={member.key} {...props} member={member} column={column} />
            ))}
          </tr>
        </thead>
        {groups.map(({ members, rows, total }) => (
          <tbody key={members.map(({ key }) => key).join(' ')}>
            {several && (
              <tr className="table-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>
                    {members
                      .filter((one) => isVaried(page, one))
                      .map((one) => groupName(one, props))
                      .join(' · ')}
                  </span>
                </th>
              </tr>
            )}
            {rows.map((one) => row(one, false))}
            {total && row(total, true)}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Whether groups differ in it; what all have in common stands above the table. */
function isVaried({ layout }: TablePage, { axis, key }: TableMember): boolean {
  return layout.groups.flat().some((one) => one.axis === axis && one.key !== key);
}

function groupName(member: TableMember, { page, locale }: Props): string {
  const name = memberName(member, page.layout, locale);
  if (member.axis !== 'indicator') return name;
  const unit = inLocale(member.indicator, 'unit', locale);
  return unit === '' ? name : `${name} (${unit})`;
}

function RowName({ member, page, boundary, locale, dataset }: Props & { member: TableMember }) {
  const name = memberName(member, page.layout, locale);
  if (member.axis === 'indicator') {
    const unit = inLocale(member.indicator, 'unit', locale);
    return (
      <>
        <a href={routes.indicator(locale, member.indicator.slug, { dataset })}>{name}</a>
        <small>{unit}</small>
      </>
    );
  }
  if (member.axis !== 'area' || member.area === null) return name;
  const { level, slug } = member.area;
  switch (level) {
    case 'country':
      return <a href={routes.country(locale, { dataset })}>{name}</a>;
    case 'region':
      return <a href={routes.region(locale, slug, { dataset, boundary })}>{name}</a>;
    case 'province':
      return <a href={routes.province(locale, slug, { dataset, boundary })}>{name}</a>;
    case 'group':
      return name;
  }
}

/** What rows are, and the way to have them in the order of their names. */
function RowHead({ page, choice, locale, dataset }: Props) {
  const say = tableMessages[locale];
  const { rowAxis } = page.layout;
  const name = say.axis[rowAxis];
  const { sort } = choice;
  if (sort === null || (rowAxis !== 'area' && rowAxis !== 'indicator')) {
    return <th scope="col">{name}</th>;
  }
  const address = tableAddress(locale, dataset, { ...choice, sort: null, page: 1 });
  return (
    <th scope="col">
      <a href={`${address}#bang`} title={say.sortByName} rel="nofollow">
        {name}
      </a>
    </th>
  );
}

/** A column's name sorts by it: the highest first, then the lowest. */
function ColumnHead({
  member,
  column,
  page,
  marks,
  choice,
  locale,
  dataset,
}: Props & { readonly member: TableMember; readonly column: number }) {
  const say = tableMessages[locale];
  const { layout, columns } = page;
  const name = memberName(member, layout, locale);
  const unit = member.axis === 'indicator' ? inLocale(member.indicator, 'unit', locale) : '';
  const mark = marks.sources.ofColumn(column);
  const said = (
    <>
      {mark !== '' && <sup>{mark}</sup>}
      {unit !== '' && <small>{unit}</small>}
    </>
  );
  if (!areComparable(layout) || layout.rows.length < 2) {
    return (
      <th scope="col">
        {name}
        {said}
      </th>
    );
  }
  const isSorted = sortedColumn(columns, choice.sort) === column;
  const ascending = isSorted && choice.sort?.ascending === false;
  const sort = { column: sortKey(member, column, columns, choice), ascending };
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (choice.sort?.ascending ? 'ascending' : 'descending') : undefined}
    >
      <a
        href={`${tableAddress(locale, dataset, { ...choice, sort, page: 1 })}#bang`}
        title={say.sortBy(name, ascending)}
        rel="nofollow"
      >
        {name}
      </a>
      {said}
    </th>
  );
}

/** Where periods roll, the newest is named as such, so that the order rolls with them. */
function sortKey(
  member: TableMember,
  column: number,
  columns: readonly TableMember[],
  { periods }: TableChoice,
): string {
  const rolls = periods.length === 0 || periods.some((word) => rollingPeriods(word) !== null);
  const isNewest = member.axis === 'period' && column === columns.length - 1;
  return rolls && isNewest ? sortWords.newest : member.key;
}
