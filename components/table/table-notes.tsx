import type { Dataset } from '@/lib/domain/figure/figure';
import type { TableChoice } from '@/lib/domain/table/table-choice';
import { formatDay } from '@/lib/format/date';
import { formatValue, formatValueWithUnit } from '@/lib/format/figure';
import { formatNumber } from '@/lib/format/number';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { tableMessages } from '@/lib/messages/table';
import { words } from '@/lib/messages/words';
import type { ShownFigure } from '@/lib/pages/shown-figure';
import { memberName } from '@/lib/pages/table/member-name';
import { tableAddress } from '@/lib/pages/table/table-address';
import { computedMark, type TableMarks } from '@/lib/pages/table/table-marks';
import type { TablePage } from '@/lib/pages/table/table-page';
import { FigureNote } from '../figures/figure-note';
import { SourceLine } from '../figures/source-note';

interface Props {
  readonly page: TablePage;
  readonly marks: TableMarks;
  readonly choice: TableChoice;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Which rows of how many stand here, and the way to the others. */
export function TablePager({ page, choice, locale, dataset }: Props) {
  const say = tableMessages[locale];
  if (page.pages < 2) return null;
  const count = (number: number) => formatNumber(String(number), locale);
  const rows = page.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const to = (number: number, name: string) => (
    <a href={`${tableAddress(locale, dataset, { ...choice, page: number })}#bang`} rel="nofollow">
      {name}
    </a>
  );
  return (
    <nav aria-label={say.pages} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {page.page > 1 && to(page.page - 1, say.previous)}
      <span>
        {say.rowsShown(count(page.firstRow + 1), count(page.firstRow + rows), count(page.rowCount))}
      </span>
      {page.page < page.pages && to(page.page + 1, say.next)}
    </nav>
  );
}

/** What the signs mean, what is not there, who said it, and who says otherwise. */
export function TableNotes(props: Props) {
  const { page, marks, locale } = props;
  const say = tableMessages[locale];
  const { layout, silent, breaks, disagreeing } = page;
  const key = [
    ...marks.statuses.map((status) => `${status}: ${words[locale].status[status]}`),
    ...(marks.hasComputed ? [`${computedMark} ${say.computed}`] : []),
    ...(marks.hasTotal ? [say.coverageKey] : []),
    ...(marks.hasBlank ? [say.blank] : []),
  ];
  return (
    <div className="table-notes">
      {silent.length > 0 && (
        <p>{say.silent(silent.map((one) => memberName(one, layout, locale)).join(', '))}</p>
      )}
      {page.hidden > silent.length && layout.groups.length > 1 && (
        <p>{say.hidden(formatNumber(String(page.hidden), locale))}</p>
      )}
      {key.length > 0 && (
        <p>
          {say.key}: {key.join(' · ')}.
        </p>
      )}
      {marks.notes.all.map(({ mark, note }) => (
        <p key={mark}>
          <sup>{mark}</sup> <FigureNote note={note} locale={locale} />
        </p>
      ))}
      {breaks.length > 0 && (
        <>
          <h2>{say.breaks}</h2>
          <ul>
            {breaks.map((one) => (
              <li key={`${one.on} ${one.reasonVi}`}>
                {formatDay(one.on, locale)}: {inLocale(one, 'reason', locale)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Sources {...props} />
      {disagreeing.length > 0 && (
        <>
          <h2>{say.disagree}</h2>
          <ul>
            {disagreeing.map((shown) => (
              <li key={`${shown.indicator.code} ${shown.area.id} ${shown.scope} ${shown.period}`}>
                {disagreement(shown, locale)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Sources({ marks, locale }: Props) {
  const say = tableMessages[locale];
  const { all } = marks.sources;
  if (all.length === 0) return null;
  return (
    <>
      <h2>{say.sources}</h2>
      <ul>
        {all.map(({ mark, source }) => (
          <li key={mark}>
            {all.length > 1 && <sup>{mark}</sup>}
            {source ? <SourceLine source={source} locale={locale} /> : <p>{say.reports}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function disagreement(shown: ShownFigure, locale: Locale): string {
  const say = tableMessages[locale];
  const { area, indicator, period, value, others } = shown;
  const what = [
    inLocale(indicator, 'shortName', locale),
    area.level === 'country' ? areaMessages[locale].countryName : inLocale(area, 'name', locale),
    formatPeriodInSentence(period, locale),
  ].join(', ');
  const said = others.map(
    (other) =>
      `${formatValue(other.value, indicator, locale)} (${inLocale(other.source, 'title', locale)})`,
  );
  return `${say.disagreeLine(what, formatValueWithUnit(value, indicator, locale))} ${said.join('; ')}`;
}
