import type { Quarter } from '@/lib/domain/period';
import { type ReportState, reportStates } from '@/lib/domain/report/report';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import { workListMessages } from '@/lib/messages/work-list';
import { routes } from '@/lib/routes';

interface Props {
  readonly quarter: Quarter;
  readonly counts: Readonly<Record<ReportState | 'not_begun', number>>;
  readonly locale: Locale;
}

/** How many provinces stand where: a row of a printed table, each number a way in. */
export function ReviewCounts({ quarter, counts, locale }: Props) {
  const text = workListMessages[locale];
  const states = ['not_begun', ...reportStates] as const;
  return (
    <ul className="grid grid-cols-2 gap-x-6 border-ink border-t-2 sm:grid-cols-4 lg:grid-cols-7">
      {states.map((state) => (
        <li key={state} className="border-rule border-b py-2">
          <a
            href={routes.review(locale, { quarter, state })}
            className="block text-ink no-underline hover:underline"
          >
            <span
              className={`block font-semibold font-serif text-2xl ${counts[state] === 0 ? 'text-ink-3' : ''}`}
            >
              {formatNumber(String(counts[state]), locale)}
            </span>
            <span className="text-ink-2 text-sm">{text.stateName(state)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
