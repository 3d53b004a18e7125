import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { AreaBody } from '@/components/area/area-body';
import { AreaStatements } from '@/components/area/area-statements';
import { ProvinceHead } from '@/components/area/province-head';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { listThemes } from '@/lib/data/public/catalogue';
import { env } from '@/lib/env';
import { inLocale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { routes } from '@/lib/routes';
import { areaData } from '@/lib/web/structured-data';
import { findProvince, readProvince, readTimeliness } from './read-province';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const request = await readPublicRequest(props);
  const { locale, dataset, boundary } = request;
  const { meaning } = await findProvince(request.params.slug, boundary ?? null, dataset);
  if (meaning.kind !== 'area') return {};
  const { area } = meaning;
  const name = inLocale(area, 'name', locale);
  const words = provinceMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title(name),
    description: words.description(name),
    addressOf: (language) => routes.province(language, area.slug, { dataset, boundary }),
  });
}

export default async function ProvincePage(props: Props) {
  const { locale, dataset, boundary, params } = await readPublicRequest(props);
  const found = await findProvince(params.slug, boundary ?? null, dataset);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    permanentRedirect(
      routes.province(locale, meaning.slug, { dataset, boundary: meaning.boundary ?? undefined }),
    );
  }
  if (meaning.kind !== 'area') notFound();
  const { area } = meaning;
  const [province, themes, times] = await Promise.all([
    readProvince(area, meaning.boundary, found),
    listThemes(),
    readTimeliness(area, found, dataset),
  ]);
  const { page, scheme, formerSchemes } = province;
  const name = inLocale(area, 'name', locale);
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="provinces"
      addressOf={(language, set) =>
        routes.province(language, area.slug, { dataset: set, boundary })
      }
    >
      {dataset === 'real' && (
        <PageData
          data={areaData(page, {
            origin: env().PUBLIC_URL,
            locale,
            area,
            name: provinceMessages[locale].title(name),
            description: provinceMessages[locale].description(name),
            address: routes.province(locale, area.slug, { boundary }),
            csv: routes.provinceFile(locale, area.slug, 'csv', { boundary }),
          })}
        />
      )}
      <ProvinceHead
        area={area}
        region={province.region}
        mergedFrom={province.mergedFrom}
        hasEmm={page.hasEmm}
        scheme={scheme}
        formerSchemes={formerSchemes}
        locale={locale}
        dataset={dataset}
      >
        <AreaStatements
          page={page}
          sections={province.sections}
          locale={locale}
          dataset={dataset}
        />
      </ProvinceHead>
      <AreaBody
        page={page}
        area={area}
        breaks={province.breaks}
        sections={province.sections}
        themes={themes}
        times={times}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
