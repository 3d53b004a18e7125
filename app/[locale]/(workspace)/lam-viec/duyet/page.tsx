import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewCounts } from '@/components/review/review-counts';
import { ReviewList } from '@/components/review/review-list';
import { Button } from '@/components/ui/button';
import { now } from '@/lib/clock';
import { getReviewerWork } from '@/lib/data/work-list/queries';
import { can } from '@/lib/domain/access';
import { reportStates } from '@/lib/domain/report/report';
import { isToBeReviewed } from '@/lib/domain/report/report-state';
import { formatPeriod } from '@/lib/format/period';
import { isLocale, type Locale } from '@/lib/locale';
import { workListMessages } from '@/lib/messages/work-list';
import { parameterNames, parameterOf, routes } from '@/lib/routes';
import type { WorkItem } from '@/lib/workspace/work-list';
import { ExtendForOne } from '../extend-for-one';
import { Frame } from '../frame';
import { openPage } from '../open-page';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: workListMessages[locale].reviewTitle } : {};
}

const states = ['not_begun', ...reportStates] as const;

/** What waits for the reviewer first, then the others in the order of a report's life. */
function inOrder(a: WorkItem, b: WorkItem): number {
  const rank = ({ report }: WorkItem) =>
    report === null ? 9 : isToBeReviewed(report.state) ? 0 : reportStates.indexOf(report.state) + 1;
  return rank(a) - rank(b) || a.area.nameVi.localeCompare(b.area.nameVi, 'vi');
}

export default async function ReviewListPage({ params, searchParams }: Props) {
  const [{ locale: wanted }, query] = await Promise.all([params, searchParams]);
  const quarter = parameterOf(query[parameterNames.quarter]);
  const state = parameterOf(query[parameterNames.state]);
  const addressOf = (locale: Locale) => routes.review(locale, { quarter, state });
  const { locale, viewer } = await openPage(wanted, addressOf);
  const work = await getReviewerWork(viewer);
  if (!work) notFound();
  const words = workListMessages[locale];
  const all = [...work.provinces, ...work.others];
  const quarters = [...new Set([work.quarter, ...all.map((item) => item.quarter)])]
    .sort()
    .reverse();
  const shown = all
    .filter((item) => !quarter || item.quarter === quarter)
    .filter((item) => !state || (item.report?.state ?? 'not_begun') === state)
    .sort(inOrder);
  return (
    <Frame
      locale={locale}
      viewer={viewer}
      room="review"
      title={words.reviewTitle}
      addressOf={addressOf}
    >
      <h2 className="mb-2 text-xl">{words.countTitle(formatPeriod(work.quarter, locale))}</h2>
      <ReviewCounts quarter={work.quarter} counts={work.counts} locale={locale} />
      <form
        method="get"
        action={routes.review(locale)}
        aria-label={words.filterLabel}
        className="mt-8 mb-4 flex flex-wrap items-end gap-4"
      >
        <Choice
          name={parameterNames.quarter}
          label={words.filterQuarter}
          all={words.filterAll}
          chosen={quarter}
          options={quarters.map((one) => [one, formatPeriod(one, locale)])}
        />
        <Choice
          name={parameterNames.state}
          label={words.filterState}
          all={words.filterAll}
          chosen={state}
          options={states.map((one) => [one, words.stateName(one)])}
        />
        <Button>{words.filterApply}</Button>
      </form>
      <ReviewList
        items={shown}
        at={now()}
        caption={words.allProvinces(shown.length)}
        locale={locale}
      />
      {can(viewer, 'window.extend') && (
        <section className="mt-10">
          <ExtendForOne person={viewer.userId} path={addressOf(locale)} locale={locale} />
        </section>
      )}
    </Frame>
  );
}

function Choice({
  name,
  label,
  all,
  chosen,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      <span className="label block">{label}</span>
      <select
        name={name}
        defaultValue={chosen ?? ''}
        className="min-h-11 border border-ink-3 bg-paper px-2"
      >
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
