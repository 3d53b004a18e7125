import type { Dataset } from '@/lib/domain/figure/figure';
import { boundaryChoice, schemeOfLife } from '@/lib/domain/territory/boundary';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { comparisonMessages } from '@/lib/messages/comparison';
import type { Almanac } from '@/lib/pages/almanac';
import { missingText, placeTitle } from '@/lib/pages/comparison-finding';
import type { ComparedCell, ComparedPlace, ComparisonPage } from '@/lib/pages/comparison-page';
import { routes } from '@/lib/routes';
import { ComputedMark } from '../figures/computed-mark';
import { NumberText, StatusText, UnitText } from '../figures/number-text';
import { SourceNote } from '../figures/source-note';

interface Props {
  readonly page: ComparisonPage;
  readonly almanac: Pick<Almanac, 'schemes'>;
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Every indicator of every place at the newest period that they share, with who said it. */
export function ComparisonTable({ page, almanac, locale, dataset }: Props) {
  const say = comparisonMessages[locale];
  const rows = page.rows.filter(({ refusal }) => refusal === null);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="bang-so-sanh" className="mt-10 border-ink border-t-2 pt-3">
      <h2 id="bang-so-sanh" className="text-xl">
        {say.tableHeading}
      </h2>
      <p className="mt-1 mb-3 text-ink-2 text-sm">{say.tableText}</p>
      <div className="comparison-scroll">
        <table className="comparison-table">
          <caption className="sr-only">{say.tableHeading}</caption>
          <thead>
            <tr>
              <th scope="col">{say.indicator}</th>
              {page.places.map((place) => (
                <th key={place.name} scope="col">
                  <a href={placeHref(place, almanac, { locale, dataset })} className="text-ink">
                    {placeTitle(place.area, locale)}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ shownAs, period, cells }) => (
              <tr key={shownAs.code}>
                <th scope="row">
                  {inLocale(shownAs, 'shortName', locale)}
                  <span className="block text-ink-3 text-sm">
                    <UnitText indicator={shownAs} locale={locale} />
                    {' · '}
                    {period === null ? say.noShared : formatPeriod(period, locale)}
                  </span>
                </th>
                {cells.map((cell) => (
                  <NumberCell key={cell.place.name} cell={cell} locale={locale} dataset={dataset} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function NumberCell({
  cell: { place, shown, missing },
  locale,
  dataset,
}: {
  readonly cell: ComparedCell;
  readonly locale: Locale;
  readonly dataset: Dataset;
}) {
  // On a phone the places of a row stand below each other, each with its name.
  const name = placeTitle(place.area, locale);
  if (shown === null) {
    return (
      <td data-place={name}>
        <div className="text-ink-3 text-sm italic">{missingText(missing, locale)}</div>
      </td>
    );
  }
  return (
    <td data-place={name}>
      <div>
        <NumberText
          value={shown.value}
          indicator={shown.indicator}
          locale={locale}
          className="whitespace-nowrap font-semibold"
        />
        <StatusText value={shown.value} indicator={shown.indicator} locale={locale} />
        <ComputedMark shown={shown} locale={locale} />
        <SourceNote shown={shown} locale={locale} dataset={dataset} />
      </div>
    </td>
  );
}

function placeHref(
  { area }: ComparedPlace,
  { schemes }: Pick<Almanac, 'schemes'>,
  { locale, dataset }: Pick<Props, 'locale' | 'dataset'>,
): string {
  const scheme = schemeOfLife(area, schemes);
  const boundary = scheme && boundaryChoice(scheme, schemes);
  const choice = { dataset, ...(boundary && { boundary }) };
  if (area.level === 'country') return routes.country(locale, { dataset });
  if (area.level === 'region') return routes.region(locale, area.slug, choice);
  return routes.province(locale, area.slug, choice);
}
