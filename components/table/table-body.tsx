import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { formatNumber } from '@/lib/format/number';
import { tableMessages } from '@/lib/messages/table';
import { readyTables } from '@/lib/pages/table/ready-tables';
import { tableAddress } from '@/lib/pages/table/table-address';
import { cellsOf, MOST_COLUMNS, MOST_TABLE_CELLS } from '@/lib/pages/table/table-layout';
import { markTable } from '@/lib/pages/table/table-marks';
import type { TablePage } from '@/lib/pages/table/table-page';
import { chosenLine, TableForm } from './table-form';
import { TableGrid } from './table-grid';
import { TableHead } from './table-head';
import { TableNotes, TablePager } from './table-notes';
import type { TableFormProps } from './table-props';

/** The table that was asked for, its notes, and the form folded beside it. */
export function TableBody({ page, ...form }: TableFormProps & { readonly page: TablePage }) {
  const { offered, schemes, choice, locale, dataset } = form;
  const say = tableMessages[locale];
  const marks = markTable(page);
  const shown = { page, marks, choice, locale, dataset };
  const isEmpty = page.finding?.kind === 'filled' && page.finding.filled === 0;
  return (
    <>
      <TableHead {...form} page={page} />
      {isEmpty && <p className="mt-4 max-w-text border-nghe border-l-3 pl-3">{say.emptyTable}</p>}
      <details className="table-change" data-screen-only="" open={isEmpty}>
        <summary className="text-cham underline underline-offset-4">
          {say.change}: {chosenLine(form, locale)}
        </summary>
        <TableForm {...form} />
      </details>
      <TableGrid {...shown} boundary={boundaryChoice(offered.scheme, schemes)} />
      <TablePager {...shown} />
      <TableNotes {...shown} />
    </>
  );
}

/** Before there is a table: what is missing, tables worth having, and the form. */
export function TableStart({
  refusal,
  ...form
}: TableFormProps & { readonly refusal: 'cells' | 'columns' | null }) {
  const { plan, choice, locale, dataset } = form;
  const say = tableMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  const { layout } = plan;
  const isBlank = plan.named.indicators.length === 0 && choice.areas.length === 0;
  const missing =
    refusal === 'cells'
      ? say.refused.cells(count(cellsOf(layout)), count(MOST_TABLE_CELLS))
      : refusal === 'columns'
        ? say.refused.columns(count(layout.columns.length), count(MOST_COLUMNS))
        : isBlank || choice.isAsking
          ? null
          : plan.named.indicators.length === 0
            ? say.needIndicator
            : say.needPeriod;
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{say.title}</h1>
      {missing === null ? (
        <p className="mt-4 max-w-text text-lg">{say.intro}</p>
      ) : (
        <p className="mt-4 border-nghe border-l-3 pl-3">{missing}</p>
      )}
      {isBlank && <ReadyTables {...form} />}
      <TableForm {...form} />
      {!isBlank && (
        <p className="mt-6 text-sm">
          <a href={tableAddress(locale, dataset)}>{say.afresh}</a>
        </p>
      )}
    </>
  );
}

function ReadyTables({ locale, dataset }: Pick<TableFormProps, 'locale' | 'dataset'>) {
  const say = tableMessages[locale];
  return (
    <section aria-labelledby="lam-san" className="mt-8 max-w-text">
      <h2 id="lam-san" className="text-lg">
        {say.ready}
      </h2>
      <ul className="mt-2 border-rule border-b">
        {readyTables[dataset].map(({ name, choice }) => {
          const [title, text] = say.readyNames[name];
          return (
            <li key={name} className="border-rule border-t py-2">
              <a href={tableAddress(locale, dataset, choice)} rel="nofollow">
                {title}
              </a>
              <span className="block text-ink-3 text-sm">{text}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
