import type { Metadata } from 'next';
import { ChoiceLinks } from '@/components/layout/choice-links';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { ProvinceSearch } from '@/components/layout/search-form';
import { ProvinceResults } from '@/components/provinces/province-results';
import { RankingSources } from '@/components/provinces/ranking-sources';
import { RegionTable } from '@/components/provinces/region-table';
import { now } from '@/lib/clock';
import { dayInVietnam } from '@/lib/domain/period';
import { boundaryChoice, currentScheme } from '@/lib/domain/territory/boundary';
import { inLocale } from '@/lib/locale';
import { provincesMessages } from '@/lib/messages/provinces';
import { provincesByRegion, searchProvinces } from '@/lib/pages/provinces-page';
import { figureBesideNames } from '@/lib/pages/start-map';
import { codeOrderParameter, parameterNames, parameterOf, routes } from '@/lib/routes';
import { readAlmanac } from '../read-almanac';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset, boundary } = await readPublicRequest(props);
  const words = provincesMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title,
    description: words.description,
    addressOf: (language) => routes.provinces(language, { dataset, boundary }),
  });
}

export default async function ProvincesPage(props: PublicPageProps) {
  const { locale, dataset, boundary, search } = await readPublicRequest(props);
  const byCode =
    parameterOf((await props.searchParams)[parameterNames.order]) === codeOrderParameter;
  const words = provincesMessages[locale];
  const today = dayInVietnam(now());
  const almanac = await readAlmanac(dataset);
  const { areas, schemes } = almanac;
  const scheme = schemes.find(({ code }) => code === boundary) ?? currentScheme(schemes);
  // A search shows no ranking.
  const ranking = search === undefined ? figureBesideNames(almanac, scheme) : null;
  const choice = { dataset, boundary, byCode };
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="provinces"
      addressOf={(language, set) => routes.provinces(language, { ...choice, dataset: set, search })}
    >
      <div className="page-width pt-10">
        <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
        <p className="mt-3 max-w-text text-ink-2">{words.intro}</p>
        <ProvinceSearch locale={locale} dataset={dataset} search={search} />
        {search !== undefined ? (
          <ProvinceResults
            locale={locale}
            dataset={dataset}
            query={search}
            entries={searchProvinces(areas, schemes, search, today)}
          />
        ) : (
          <>
            <div className="mt-8 flex flex-wrap gap-x-10 gap-y-2" data-screen-only="">
              <ChoiceLinks
                label={words.boundaries}
                choices={schemes.map((entry) => ({
                  name: inLocale(entry, 'name', locale),
                  href: routes.provinces(locale, { ...choice, boundary: entry.code }),
                  isChosen: entry.code === scheme.code,
                }))}
              />
              <ChoiceLinks
                label={words.order}
                choices={[false, true].map((code) => ({
                  name: code ? words.orderCode : words.orderName,
                  href: routes.provinces(locale, { ...choice, byCode: code }),
                  isChosen: code === byCode,
                }))}
              />
            </div>
            <RegionTable
              locale={locale}
              dataset={dataset}
              boundary={boundaryChoice(scheme, schemes)}
              groups={provincesByRegion(areas, scheme, today, byCode)}
              ranking={ranking}
            />
            {ranking && <RankingSources ranking={ranking} locale={locale} />}
          </>
        )}
      </div>
    </PublicFrame>
  );
}
