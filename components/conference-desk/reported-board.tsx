import type { Quarter } from '@/lib/domain/period';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { reportedBoardMessages } from '@/lib/messages/reported-board';

interface Named {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** Who of the participants has a published report; nothing is told of what is not published. */
export function ReportedBoard({
  reported: { quarter, published, missing },
  address,
  locale,
}: {
  readonly reported: {
    readonly quarter: Quarter;
    readonly published: readonly Named[];
    readonly missing: readonly Named[];
  };
  /** The same as a page for a large screen, with the states that are not published. */
  readonly address: string;
  readonly locale: Locale;
}) {
  const words = conferenceDeskMessages[locale];
  const count = (number: number) => formatNumber(String(number), locale);
  const of = published.length + missing.length;
  return (
    <section className="mt-8">
      <h2 className="text-lg">{words.reported}</h2>
      <p className="mt-1 text-sm">
        <a href={address}>{reportedBoardMessages[locale].open}</a>
      </p>
      <p className="mt-1 text-sm">
        {words.reportedOf(count(published.length), count(of), formatPeriod(quarter, locale))}
      </p>
      <p className="mt-1 text-ink-2 text-sm">
        {missing.length === 0
          ? words.allReported
          : `${words.notReported} ${missing.map((area) => inLocale(area, 'name', locale)).join(', ')}.`}
      </p>
    </section>
  );
}
