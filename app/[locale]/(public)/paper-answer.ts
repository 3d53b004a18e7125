import { drawPainted } from '@/components/charts/server/draw-chart';
import type { ChartSpecification } from '@/lib/charts/specification';
import { env } from '@/lib/env';
import { areaProfile, type ProfileInput, profileCharts } from '@/lib/pages/area-profile';
import { figureFileName } from '@/lib/pages/figure-file';
import { profileRooms } from '@/lib/pages/profile-room';
import type { PrintedChart } from '@/lib/print/printed-page';
import { typeset } from '@/lib/print/typeset';
import { alone } from '@/lib/web/picture-parts';

type AreaOnPaper = Omit<ProfileInput, 'address'> & {
  /** Of the page, without host. */
  readonly pageAddress: string;
};

/** What is known of an area on one sheet of A4, to be looked at and printed. */
export async function paperAnswer({ pageAddress, ...area }: AreaOnPaper): Promise<Response> {
  const input = { ...area, address: `${env().PUBLIC_URL}${pageAddress}` };
  const charts = profileCharts(input);
  const sheet = await typeset({
    profiles: profileRooms.map((room) => areaProfile(input, charts, room)),
    charts: await Promise.all(charts.map((chart) => printedChart(chart, charts.length))),
  });
  const name = figureFileName({ subject: area.area }, area.dataset, area.scheme.code, 'pdf');
  return new Response(sheet, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}"`,
    },
  });
}

/** A picture alone has the whole width. */
async function printedChart(chart: ChartSpecification, count: number): Promise<PrintedChart> {
  const { title, subtitle, alternative, keys, notes, foot } = chart.frame;
  const signs = keys.flatMap(({ sign, text }) => (sign === '' ? [] : [`${sign} ${text}`]));
  return {
    title,
    subtitle,
    alternative,
    foot: [...signs, ...notes, ...foot].join(' · '),
    picture: alone(await drawPainted(chart, count === 1 ? 'wide' : 'narrow')),
  };
}
