import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { nameOfFigure, PermanentFigureBody } from '@/components/permanent/permanent-figure';
import { listRevisionsOf } from '@/lib/data/public/figures';
import { env } from '@/lib/env';
import { permanentMessages } from '@/lib/messages/permanent';
import { permanentFigure } from '@/lib/pages/permanent-figure';
import { routes } from '@/lib/routes';
import { readAlmanac } from '../../read-almanac';
import { ViewPage, viewMetadata } from './frozen-view';
import { readView } from './read-view';

type Props = PublicPageProps<{ id: string }>;

/** A figure is of one dataset whatever the address asks for, and its page is labelled by it. */
async function readPermanent(id: string) {
  const revisions = await listRevisionsOf(id);
  const dataset = revisions[0]?.dataset;
  if (dataset === undefined) return null;
  const { indicators, areas } = await readAlmanac(dataset);
  return permanentFigure(id, revisions, indicators, areas);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, params } = await readPublicRequest(props);
  const view = await readView(params.id);
  if (view) return viewMetadata(view, params.id, locale);
  const page = await readPermanent(params.id);
  if (!page) return {};
  const { figure, indicator } = page;
  const { dataset } = figure;
  const name = nameOfFigure(page, locale);
  return publicMetadata({
    locale,
    dataset,
    title: name,
    description: permanentMessages[locale].description(name),
    addressOf: (language) => routes.permanent(language, figure.id),
    picturedBy: routes.indicator(locale, indicator.slug, { dataset }),
  });
}

export default async function PermanentPage(props: Props) {
  const { locale, params } = await readPublicRequest(props);
  const view = await readView(params.id);
  if (view) return <ViewPage reading={view} id={params.id} locale={locale} />;
  const page = await readPermanent(params.id);
  if (!page) notFound();
  const { figure, indicator } = page;
  const { dataset } = figure;
  const address = new URL(routes.permanent(locale, figure.id), env().PUBLIC_URL).href;
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) =>
        set === dataset
          ? routes.permanent(language, figure.id)
          : routes.indicator(language, indicator.slug, { dataset: set })
      }
    >
      <PermanentFigureBody page={page} address={address} locale={locale} />
    </PublicFrame>
  );
}
