import type { Dataset } from '@/lib/domain/figure/figure';
import type { PublishedReport } from '@/lib/domain/release';
import { formatDay, formatDayOfInstant } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { timelinessMessages } from '@/lib/messages/timeliness';
import type { ReportLine, ReportTimeliness } from '@/lib/pages/report-timeliness';
import { routes } from '@/lib/routes';

interface Props {
  readonly times: ReportTimeliness;
  /** The page's own name for what is reported of. */
  readonly name: string;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** When the newest quarters' reports came out: with the first of their quarter, later, or not yet. */
export function ReportTimes({ times, name, locale, dataset }: Props) {
  const say = timelinessMessages[locale];
  const { lines, inTime, late, missing } = times;
  const count = (number: number) => formatNumber(String(number), locale);
  const some = (number: number) => (number === 0 ? '' : count(number));
  const isSeveral = ({ quarter }: ReportLine) =>
    lines.filter((line) => line.quarter === quarter).length > 1;
  return (
    <section aria-labelledby="thoi-han" className="report-times mt-14 border-ink border-t-2 pt-3">
      <p className="small-caps text-ink-2">{say.label}</p>
      <h2 id="thoi-han" className="mt-1 text-lg sm:text-xl">
        {say.title(name, count(inTime), count(lines.length), some(late), some(missing))}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">{say.text}</p>
      <table className="mt-3 text-sm">
        <caption className="sr-only">{say.label}</caption>
        <thead>
          <tr>
            {[say.quarter, say.day, say.beside, say.after].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.quarter} ${line.area.id}`}>
              <th scope="row">
                {formatPeriod(line.quarter, locale)}
                {isSeveral(line) && (
                  <span className="block text-ink-3">{inLocale(line.area, 'name', locale)}</span>
                )}
              </th>
              <LineCells line={line} locale={locale} dataset={dataset} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LineCells({
  line: { published, daysLate, daysAfterEnd, corrected },
  locale,
  dataset,
}: {
  readonly line: ReportLine;
  readonly locale: Locale;
  readonly dataset: Dataset;
}) {
  const say = timelinessMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  const hrefOf = ({ release }: PublishedReport) =>
    routes.release(locale, release.slug, { dataset });
  if (!published) {
    return (
      <td colSpan={3} className="text-ink-3 italic">
        {say.missing}
      </td>
    );
  }
  return (
    <>
      <td>
        <a href={hrefOf(published.report)}>{formatDay(published.day, locale)}</a>
        {corrected && (
          <span className="block text-ink-3">
            {say.corrected}{' '}
            <a href={hrefOf(corrected)}>{formatDayOfInstant(corrected.publishedAt, locale)}</a>
          </span>
        )}
      </td>
      <td>{daysLate === 0 ? say.inTime : <strong>{say.late(count(daysLate))}</strong>}</td>
      <td>{say.days(count(daysAfterEnd))}</td>
    </>
  );
}
