import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { type ChartedArea, embedRoutes } from '@/lib/embed-routes';
import { parameterNames, parameterOf } from '@/lib/routes';
import { chartsMetadata, FramedChart, KitOfCharts } from './page-charts';
import { readAreaCharts } from './read-area-charts';

export type AreaEmbedProps = PublicPageProps<{ slug?: string }>;
type Level = ChartedArea['level'];

async function readRequest(level: Level, props: AreaEmbedProps) {
  const { params, locale, dataset, boundary } = await readPublicRequest(props);
  const query = await props.searchParams;
  const asked: ChartedArea = level === 'country' ? { level } : { level, slug: params.slug ?? '' };
  const part = parameterOf(query[parameterNames.section]) || undefined;
  return { asked, locale, dataset, boundary, part };
}

export function areaEmbedMetadata(level: Level) {
  return async (props: AreaEmbedProps): Promise<Metadata> => {
    const request = await readRequest(level, props);
    const found = await readAreaCharts(request);
    return found?.kind === 'charts' ? chartsMetadata(found, request) : {};
  };
}

/** One picture of an area by itself; without a choice the first of its page. */
export async function areaEmbed(level: Level, props: AreaEmbedProps) {
  const request = await readRequest(level, props);
  const found = await readAreaCharts(request);
  if (found === null) notFound();
  if (found.kind === 'moved') {
    const { locale, dataset, part = '' } = request;
    const { named, boundary } = found;
    permanentRedirect(embedRoutes.area(locale, named, { dataset, boundary, part }));
  }
  return <FramedChart page={found} asked={request} />;
}

/** Every picture of an area, with what there is of it to take away. */
export async function areaKit(level: Level, props: AreaEmbedProps) {
  const request = await readRequest(level, props);
  const { asked, boundary } = request;
  const found = await readAreaCharts(request);
  if (found === null) notFound();
  if (found.kind === 'moved') {
    const { locale, dataset } = request;
    permanentRedirect(
      embedRoutes.areaKit(locale, found.named, { dataset, boundary: found.boundary }),
    );
  }
  return (
    <KitOfCharts
      page={found}
      asked={request}
      addressOf={(language, set) =>
        embedRoutes.areaKit(language, asked, { dataset: set, boundary })
      }
    />
  );
}
