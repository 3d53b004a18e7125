import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { AreaBody } from '@/components/area/area-body';
import { AreaHead } from '@/components/area/area-head';
import { AreaStatements } from '@/components/area/area-statements';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { now } from '@/lib/clock';
import { dayInVietnam } from '@/lib/domain/period';
import { boundaryChoice, regionOfSlug } from '@/lib/domain/territory/boundary';
import { embedRoutes } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { formatNumber } from '@/lib/format/number';
import { inLocale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { provinceMessages } from '@/lib/messages/province';
import { provincesInRegion, regionsOf } from '@/lib/pages/provinces-page';
import { type FileEnding, type PaperEnding, routes } from '@/lib/routes';
import { areaData } from '@/lib/web/structured-data';
import { readAlmanac } from '../../read-almanac';
import { readArea } from '../../read-area';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, dataset, boundary, params } = await readPublicRequest(props);
  const { areas, schemes } = await readAlmanac(dataset);
  const meaning = regionOfSlug(params.slug, boundary ?? null, areas.values(), schemes);
  if (meaning.kind !== 'region') return {};
  const { region } = meaning;
  const name = inLocale(region, 'name', locale);
  return publicMetadata({
    locale,
    dataset,
    title: provinceMessages[locale].title(name),
    description: areaMessages[locale].description(name),
    addressOf: (language) => routes.region(language, region.slug, { dataset, boundary }),
  });
}

export default async function RegionPage(props: Props) {
  const { locale, dataset, boundary, params } = await readPublicRequest(props);
  const almanac = await readAlmanac(dataset);
  const { areas, schemes } = almanac;
  const meaning = regionOfSlug(params.slug, boundary ?? null, areas.values(), schemes);
  if (meaning.kind === 'redirect') {
    permanentRedirect(routes.region(locale, params.slug, { dataset, boundary: meaning.boundary }));
  }
  if (meaning.kind !== 'region') notFound();
  const { region, scheme } = meaning;
  const { page, breaks, sections } = await readArea(region, almanac);
  const words = areaMessages[locale];
  const nameOf = (of: { nameVi: string; nameEn: string }) => inLocale(of, 'name', locale);
  const ownChoice = boundaryChoice(scheme, schemes);
  const fileAddress = (ending: FileEnding | PaperEnding) =>
    routes.regionFile(locale, region.slug, ending, {
      dataset,
      boundary: ownChoice,
    });
  const provinces = provincesInRegion(region, areas, scheme, dayInVietnam(now()));
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="country"
      addressOf={(language, set) =>
        routes.region(language, region.slug, { dataset: set, boundary })
      }
    >
      {dataset === 'real' && (
        <PageData
          data={areaData(page, {
            origin: env().PUBLIC_URL,
            locale,
            area: region,
            name: provinceMessages[locale].title(nameOf(region)),
            description: words.description(nameOf(region)),
            address: routes.region(locale, region.slug, { boundary }),
            csv: routes.regionFile(locale, region.slug, 'csv', {
              boundary: ownChoice,
            }),
          })}
        />
      )}
      <AreaHead
        line={words.regionLine(formatNumber(String(provinces.length), locale), nameOf(scheme))}
        name={nameOf(region)}
        text={dataset === 'demo' ? words.demoText : words.regionText}
        files={{
          locale,
          xlsx: fileAddress('xlsx'),
          csv: fileAddress('csv'),
          pdf: fileAddress('pdf'),
          kit: embedRoutes.areaKit(
            locale,
            { level: 'region', slug: region.slug },
            { dataset, boundary: ownChoice },
          ),
        }}
        choices={{
          label: words.boundaries,
          choices: schemes.flatMap((one) =>
            regionsOf(areas, one).some(({ slug }) => slug === region.slug)
              ? [
                  {
                    name: nameOf(one),
                    href: routes.region(locale, region.slug, {
                      dataset,
                      boundary: boundaryChoice(one, schemes),
                    }),
                    isChosen: one === scheme,
                  },
                ]
              : [],
          ),
        }}
        links={[
          {
            heading: words.provincesHeading,
            entries: provinces.map((entry) => ({
              name: nameOf(entry.area),
              href: routes.province(locale, entry.slug, {
                dataset,
                boundary: entry.boundary ?? ownChoice,
              }),
            })),
          },
          {
            heading: words.regionsHeading,
            entries: [
              { name: words.country, href: routes.country(locale, { dataset }) },
              ...regionsOf(areas, scheme)
                .filter(({ id }) => id !== region.id)
                .map((one) => ({
                  name: nameOf(one),
                  href: routes.region(locale, one.slug, {
                    dataset,
                    boundary: ownChoice,
                  }),
                })),
            ],
          },
        ]}
      >
        <AreaStatements page={page} sections={sections} locale={locale} dataset={dataset} />
      </AreaHead>
      <AreaBody
        page={page}
        area={region}
        breaks={breaks}
        sections={sections}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
