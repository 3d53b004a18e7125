import { sortWords } from '@/lib/domain/table/table-choice';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { fileMessages } from '@/lib/messages/files';
import { tableMessages } from '@/lib/messages/table';
import { words } from '@/lib/messages/words';
import { memberName, tableSubject } from '@/lib/pages/table/member-name';
import { tableAddress, tableFileAddress } from '@/lib/pages/table/table-address';
import {
  cellsOf,
  MOST_WHOLE_INDICATORS,
  MOST_WORKBOOK_CELLS,
} from '@/lib/pages/table/table-layout';
import type { TablePage } from '@/lib/pages/table/table-page';
import type { FileEnding } from '@/lib/routes';
import type { TableFormProps } from './table-props';

interface Props extends TableFormProps {
  readonly page: TablePage;
}

/** The finding, what it is about, and what can be done with the table. */
export function TableHead(props: Props) {
  const { page, plan, offered, choice, locale, dataset } = props;
  const say = tableMessages[locale];
  const { layout } = page;
  const once = [...layout.rows, ...layout.columns, ...layout.groups.flat()];
  const unit = plan.named.indicators.length === 1 && plan.named.indicators[0];
  const periods = plan.chosen.periods;
  const span = [...new Set([periods[0], periods.at(-1)])]
    .flatMap((code) => (code ? formatPeriodInSentence(code, locale) : []))
    .join(' – ');
  const [area] = plan.areas;
  const about = [
    unit && `${inLocale(unit, 'name', locale)} (${inLocale(unit, 'unit', locale)})`,
    plan.areas.length === 1 && area
      ? memberName({ axis: 'area', key: '', area }, layout, locale)
      : say.areasOf(formatNumber(String(plan.areas.length), locale)),
    plan.named.scopes.map((scope) => words[locale].scope[scope]).join('; '),
    span,
    once.some((one) => one.axis === 'area' && one.area?.level === 'province') &&
      inLocale(offered.scheme, 'name', locale),
  ].filter(Boolean);
  return (
    <header>
      <h1 className="mt-1 max-w-[56rem] text-3xl sm:text-4xl">{titleOf(page, locale)}</h1>
      <p className="mt-2 text-ink-2 text-sm">{about.join(' · ')}</p>
      <div className="mt-2 flex flex-wrap gap-x-8 gap-y-1 text-sm" data-screen-only="">
        <a
          href={tableAddress(locale, dataset, {
            ...choice,
            rows: choice.columns,
            columns: choice.rows,
            sort: null,
            page: 1,
          })}
          rel="nofollow"
        >
          {say.pivot}
        </a>
        {(page.hidden > 0 || choice.showsEmpty) && (
          <a
            href={tableAddress(locale, dataset, {
              ...choice,
              showsEmpty: !choice.showsEmpty,
              page: 1,
            })}
            rel="nofollow"
          >
            {choice.showsEmpty ? say.hideEmpty : say.showEmpty}
          </a>
        )}
        {plan.chosen.rolls && (
          <span>
            {say.rolls}{' '}
            <a
              href={tableAddress(locale, dataset, {
                ...choice,
                periods: [...periods].sort(),
                sort: choice.sort?.column === sortWords.newest ? null : choice.sort,
              })}
              rel="nofollow"
            >
              {say.fix}
            </a>
          </span>
        )}
        <Files {...props} />
      </div>
    </header>
  );
}

/** What the table found; where it is read page by page, how large it is. */
function titleOf({ finding, layout, rowCount, columns }: TablePage, locale: Locale): string {
  const say = tableMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  const subject = tableSubject(layout, locale);
  if (finding === null) return say.size(subject, count(rowCount), count(columns.length));
  if (finding.kind === 'filled') {
    return say.filled(subject, count(finding.filled), count(finding.of));
  }
  const { shown, areas, known, of } = finding;
  const said = say.highest(
    inLocale(shown.indicator, 'shortName', locale),
    areas.map((area) => inLocale(area, 'name', locale)).join(', '),
    formatValueWithUnit(shown.value, shown.indicator, locale),
    formatPeriodInSentence(shown.period, locale),
  );
  return known < of ? `${said}; ${say.known(count(known), count(of))}` : said;
}

function Files({ plan, choice, locale, dataset }: Props) {
  const say = tableMessages[locale];
  const files = fileMessages[locale];
  const file = (ending: FileEnding, content: 'shown' | 'everything') => (
    <a
      href={tableFileAddress(locale, ending, dataset, { ...choice, page: 1 }, content)}
      rel="nofollow"
    >
      {files[ending]}
    </a>
  );
  return (
    <>
      <p>
        {say.files}: {cellsOf(plan.layout) <= MOST_WORKBOOK_CELLS && <>{file('xlsx', 'shown')}, </>}
        {file('csv', 'shown')}
      </p>
      {plan.named.indicators.length <= MOST_WHOLE_INDICATORS && (
        <p>
          {say.everything}: {file('xlsx', 'everything')}, {file('csv', 'everything')}
        </p>
      )}
    </>
  );
}
