import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { KeyLine } from '@/components/figures/key-line';
import { ProvinceHead } from '@/components/figures/province-head';
import { ProvinceNotes } from '@/components/figures/province-notes';
import { ProvinceSection } from '@/components/figures/province-section';
import { ProvinceWords } from '@/components/figures/province-words';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { listThemes } from '@/lib/data/catalogue/public';
import { provinceMessages } from '@/lib/messages/province';
import { routes } from '@/lib/routes';
import { findProvince, readProvince } from './read-province';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const request = await readPublicRequest(props);
  const { locale, dataset, boundary } = request;
  const { meaning } = await findProvince(request.params.slug, boundary ?? null);
  if (meaning.kind !== 'area') return {};
  const { area } = meaning;
  const name = locale === 'vi' ? area.nameVi : area.nameEn;
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
  const found = await findProvince(params.slug, boundary ?? null);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    permanentRedirect(
      routes.province(locale, meaning.slug, { dataset, boundary: meaning.boundary ?? undefined }),
    );
  }
  if (meaning.kind !== 'area') notFound();
  const { area } = meaning;
  const [province, themes] = await Promise.all([
    readProvince(area, meaning.boundary, dataset, found),
    listThemes(),
  ]);
  const { page, isFormer } = province;
  const words = provinceMessages[locale];
  const name = locale === 'vi' ? area.nameVi : area.nameEn;
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      room="provinces"
      addressOf={(language, set) =>
        routes.province(language, area.slug, { dataset: set, boundary })
      }
    >
      <ProvinceHead
        area={area}
        region={province.region}
        mergedFrom={province.mergedFrom}
        hasEmm={page.hasEmm}
        isFormer={isFormer}
        locale={locale}
        dataset={dataset}
      />
      <KeyLine cells={page.keys} locale={locale} dataset={dataset} />
      <div className="page-width">
        {page.sections.length === 0 && (
          <p className="mt-10 max-w-text text-lg">
            {dataset === 'demo' ? words.emptyDemo(name) : words.empty(name)}
          </p>
        )}
        {page.sections.map((section, index) => (
          <ProvinceSection
            key={section.section?.code ?? ''}
            section={section}
            number={index + 1}
            area={area}
            breaks={province.breaks}
            locale={locale}
            dataset={dataset}
          />
        ))}
        <ProvinceWords
          words={page.words}
          themes={themes}
          number={page.sections.length + 1}
          locale={locale}
          dataset={dataset}
        />
        <ProvinceNotes page={page} sections={province.sections} locale={locale} dataset={dataset} />
      </div>
    </PublicFrame>
  );
}
