import type { Metadata } from 'next';
import { AreaBody } from '@/components/area/area-body';
import { AreaHead } from '@/components/area/area-head';
import { AreaStatements } from '@/components/area/area-statements';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { boundaryChoice, currentScheme } from '@/lib/domain/territory/boundary';
import { embedRoutes } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { inLocale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { provinceMessages } from '@/lib/messages/province';
import { regionsOf } from '@/lib/pages/provinces-page';
import { routes } from '@/lib/routes';
import { areaData } from '@/lib/web/structured-data';
import { readAlmanac } from '../read-almanac';
import { readArea } from '../read-area';

export async function generateMetadata(props: PublicPageProps): Promise<Metadata> {
  const { locale, dataset } = await readPublicRequest(props);
  const words = areaMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: provinceMessages[locale].title(words.countryName),
    description: words.description(words.countryName),
    addressOf: (language) => routes.country(language, { dataset }),
  });
}

export default async function CountryPage(props: PublicPageProps) {
  const { locale, dataset } = await readPublicRequest(props);
  const almanac = await readAlmanac(dataset);
  const { country, areas, schemes } = almanac;
  const { page, breaks, sections } = await readArea(country, almanac);
  const words = areaMessages[locale];
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="country"
      addressOf={(language, set) => routes.country(language, { dataset: set })}
    >
      {dataset === 'real' && (
        <PageData
          data={areaData(page, {
            origin: env().PUBLIC_URL,
            locale,
            area: country,
            name: provinceMessages[locale].title(words.countryName),
            description: words.description(words.countryName),
            address: routes.country(locale),
            csv: routes.countryFile(locale, 'csv'),
          })}
        />
      )}
      <AreaHead
        line={words.countryLine}
        name={words.countryName}
        text={dataset === 'demo' ? words.demoText : words.countryText}
        files={{
          locale,
          xlsx: routes.countryFile(locale, 'xlsx', { dataset }),
          csv: routes.countryFile(locale, 'csv', { dataset }),
          pdf: routes.countryFile(locale, 'pdf', { dataset }),
          kit: embedRoutes.areaKit(locale, { level: 'country' }, { dataset }),
        }}
        choices={null}
        links={schemes.map((scheme) => ({
          heading:
            scheme === currentScheme(schemes)
              ? words.regionsNow
              : words.regionsOn(inLocale(scheme, 'name', locale)),
          entries: regionsOf(areas, scheme).map((region) => ({
            name: inLocale(region, 'name', locale),
            href: routes.region(locale, region.slug, {
              dataset,
              boundary: boundaryChoice(scheme, schemes),
            }),
          })),
        }))}
      >
        <AreaStatements page={page} sections={sections} locale={locale} dataset={dataset} />
      </AreaHead>
      <AreaBody
        page={page}
        area={country}
        breaks={breaks}
        sections={sections}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
