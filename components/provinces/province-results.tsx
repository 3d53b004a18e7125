import type { Dataset } from '@/lib/domain/figure/figure';
import { formatDay } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { inLocale, type Locale } from '@/lib/locale';
import { provincesMessages } from '@/lib/messages/provinces';
import type { ProvinceEntry } from '@/lib/pages/provinces-page';
import { routes } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly query: string;
  readonly entries: readonly ProvinceEntry[];
}

/** What a search found; a province that is gone leads to the one in which it lives on. */
export function ProvinceResults({ locale, dataset, query, entries }: Props) {
  const words = provincesMessages[locale];
  const nameOf = (area: { nameVi: string; nameEn: string }) => inLocale(area, 'name', locale);
  return (
    <section className="mt-8 max-w-text" aria-live="polite">
      <h2 className="text-xl">
        {entries.length > 0
          ? words.results(formatNumber(String(entries.length), locale), query)
          : words.noResult(query)}
      </h2>
      {entries.length === 0 && <p className="mt-2 text-ink-2">{words.noResultHelp}</p>}
      <ul className="mt-3 border-rule border-b">
        {entries.map(({ area, slug, boundary, livesOnIn }) => (
          <li key={area.id} className="border-rule border-t py-2.5">
            <a
              href={routes.province(locale, slug, { dataset, boundary })}
              className="font-semibold text-lg"
            >
              {nameOf(area)}
            </a>
            {livesOnIn && (
              <span className="block text-ink-2 text-sm">
                {area.validUntil && words.formerUntil(formatDay(area.validUntil, locale))}
                {' · '}
                {words.livesOnIn} {nameOf(livesOnIn)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm">
        <a href={routes.provinces(locale, { dataset })}>{words.wholeList}</a>
      </p>
    </section>
  );
}
