import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { reportNames } from '@/components/report/report-names';
import {
  type CellHistoryEntry,
  findReportView,
  getReportHistory,
} from '@/lib/data/reports/queries';
import { type Indicator, parseCellKey } from '@/lib/domain/indicator/indicator';
import { formatInstant } from '@/lib/format/date';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { reportHistoryMessages } from '@/lib/messages/report-history';
import { reviewMessages } from '@/lib/messages/review';
import { workspaceMessages } from '@/lib/messages/workspace';
import { routes } from '@/lib/routes';
import { Frame } from '../../../../frame';
import { openPage } from '../../../../open-page';
import { reportPageTitle } from '../page-title';

interface Props {
  readonly params: Promise<{ locale: string; province: string; quarter: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return reportPageTitle(await params, (locale, ...place) =>
    reportHistoryMessages[locale].cellHistoryTitle(...place),
  );
}

export default async function HistoryPage({ params }: Props) {
  const { province, quarter, ...rest } = await params;
  const addressOf = (locale: Locale) => routes.reportHistory(locale, province, quarter);
  const { locale, viewer } = await openPage(rest.locale, addressOf);
  const view = await findReportView(viewer, province, quarter);
  const history = view && (await getReportHistory(viewer, view.id));
  if (!view || !history) notFound();
  const words = reviewMessages[locale];
  const { nameOf } = reportNames(view, locale);
  const indicators = new Map(view.indicators.map((indicator) => [indicator.code, indicator]));
  const columns = reportHistoryMessages[locale].cellHistoryColumns;
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="work_list"
      title={reportHistoryMessages[locale].cellHistoryTitle(
        inLocale(view.area, 'name', locale),
        formatPeriodInSentence(view.quarter, locale),
      )}
      path={[
        { name: workspaceMessages[locale].room.work_list, href: routes.workList(locale) },
        { name: words.check, href: routes.reportCheck(locale, province, quarter) },
      ]}
      heading={<p className="mt-1 text-ink-2">{reportHistoryMessages[locale].cellHistoryLead}</p>}
      addressOf={addressOf}
    >
      {history.length === 0 ? (
        <p className="text-ink-2">
          {view.figuresShown === 'not_yet'
            ? words.notShownYet
            : reportHistoryMessages[locale].cellHistoryEmpty}
        </p>
      ) : (
        <table className="dense-table">
          <thead>
            <tr>
              <th scope="col" className="label">
                {columns.cell}
              </th>
              <th scope="col" className="label">
                {columns.value}
              </th>
              <th scope="col" className="label">
                {columns.at}
              </th>
            </tr>
          </thead>
          <tbody>
            {history.map((entry) => (
              <tr key={entry.id}>
                <th scope="row" className="font-normal">
                  {nameOf(entry.key)}
                </th>
                <td className="whitespace-pre-line">{contentOf(entry, indicators, locale)}</td>
                <td className="text-ink-2">
                  {formatInstant(entry.at, locale)}
                  <span className="block text-sm">{entry.by}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Frame>
  );
}

function contentOf(
  { key, cell }: CellHistoryEntry,
  indicators: ReadonlyMap<string, Indicator>,
  locale: Locale,
): string {
  const words = reviewMessages[locale];
  const indicator = indicators.get(parseCellKey(key)?.indicator ?? '');
  if (!cell || !indicator) return words.nothing;
  return [
    formatValueWithUnit(cell.value, indicator, locale),
    cell.note && `${words.note}: ${cell.note}`,
    cell.explanation && `${words.explanation}: ${cell.explanation}`,
  ]
    .filter(Boolean)
    .join('\n');
}
