import { voicesTopic } from './domain/topic';
import { indicatorCharts, pictureCharts } from './embed-routes';
import type { Locale } from './locale';
import {
  address,
  type CitationEnding,
  demoParameter,
  type PublicChoice,
  parameterNames,
  publicQuery,
} from './routes';
import type { ShowParameter } from './show-parameters';

/**
 * The table of public pages and files, for what serves and lists them; a page that only leads to
 * another asks lib/routes.ts.
 */

const segment = encodeURIComponent;

/** What a reader may choose by an address's query. */
export type PublicParameter =
  | 'dataset'
  | 'indicator'
  | 'scope'
  | 'boundary'
  | 'period'
  | 'order'
  | 'place'
  | 'places'
  | 'indicators'
  | 'divider'
  | 'part'
  | 'search'
  | 'question'
  | 'mistaken'
  | ShowParameter;

export interface PublicRoute {
  /** `{}` stands for a name that the catalogue knows, of the kind below. */
  readonly path: string;
  readonly named?: 'province' | 'region' | 'release' | 'indicator' | 'topic' | 'conference';
  /** The parameters that the page reads. All others change nothing. */
  readonly reads: readonly PublicParameter[];
  /** Of as many names as there are figures: its pages are kept as searches are, and listed nowhere. */
  readonly isUnlisted?: true;
  /** Another form of the page above it: in no list of pages, under that one's picture. */
  readonly isOtherForm?: true;
  /** One chart by itself, which other sites may frame; listed nowhere, for its page is. */
  readonly isFramed?: true;
  /** Says how a page's pictures are taken away; listed nowhere, for the page is. */
  readonly isKit?: true;
  /** A page that stands for a failed one: nobody is led to it. */
  readonly isSubstitute?: true;
  /** Reads a choice of the table builder besides, of which there are as many as readers think of. */
  readonly readsTable?: true;
  /** The page that says what of a choice is unknown where this one answers that there is none. */
  readonly explains?: string;
  /** A file of any size: sent to each reader as it is made, never kept (lib/serving/streamed-answer.ts). */
  readonly streams?: true;
}

/** Stands, with status 404, for every page that is asked for a value that a choice does not have. */
export const mistakenPage = '/lua-chon-khong-co';

/** Its parameter: the name of the choice. */
export const mistakenParameter = 'tham-so';

/** Choices among a few values; another value than these would pass for the one that is shown. */
export const fewValued = ['dataset', 'scope', 'boundary', 'order'] as const;

/** The choice that a parameter's name stands for. */
export function fewValuedOf(name: string | undefined): (typeof fewValued)[number] | undefined {
  return fewValued.find((choice) => parameterNames[choice] === name);
}

const comparisonReads: readonly PublicParameter[] = [
  ...(['dataset', 'places', 'indicators', 'divider', 'scope'] as const),
];
const indicatorReads: readonly PublicParameter[] = ['dataset', 'scope', 'boundary', 'period'];
const partReads: readonly PublicParameter[] = ['dataset', 'boundary', 'part'];

/** The files of a chart by itself: as a square drawing, in points, and wide. */
function pictureFiles(path: string, route: Omit<PublicRoute, 'path'>): PublicRoute[] {
  return ['.svg', '.png', '-rong.png'].map((ending) => ({ ...route, path: `${path}${ending}` }));
}

/** Charts by themselves, and the pages that say how they are taken away. */
const embeds: readonly PublicRoute[] = [
  { path: '/nhung/chi-tieu/{}', named: 'indicator', reads: indicatorReads, isKit: true },
  ...indicatorCharts.map(
    (chart): PublicRoute => ({
      path: `/nhung/chi-tieu/{}/${chart}`,
      named: 'indicator',
      reads: indicatorReads,
      isFramed: true,
    }),
  ),
  { path: '/nhung/tinh/{}', named: 'province', reads: ['dataset', 'boundary'], isKit: true },
  { path: '/nhung/tinh/{}/hinh', named: 'province', reads: partReads, isFramed: true },
  { path: '/nhung/vung/{}', named: 'region', reads: ['dataset', 'boundary'], isKit: true },
  { path: '/nhung/vung/{}/hinh', named: 'region', reads: partReads, isFramed: true },
  { path: '/nhung/ca-nuoc', reads: ['dataset'], isKit: true },
  { path: '/nhung/ca-nuoc/hinh', reads: ['dataset', 'part'], isFramed: true },
  { path: '/nhung/chu-de/{}', named: 'topic', reads: ['dataset'], isKit: true },
  { path: '/nhung/chu-de/{}/hinh', named: 'topic', reads: ['dataset', 'part'], isFramed: true },
  { path: '/nhung/so-sanh', reads: comparisonReads, isFramed: true },
  ...pictureCharts.flatMap((chart) =>
    pictureFiles(`/nhung/chi-tieu/{}/${chart}`, { named: 'indicator', reads: indicatorReads }),
  ),
  ...pictureFiles('/nhung/tinh/{}/hinh', { named: 'province', reads: partReads }),
  ...pictureFiles('/nhung/vung/{}/hinh', { named: 'region', reads: partReads }),
  ...pictureFiles('/nhung/ca-nuoc/hinh', { reads: ['dataset', 'part'] }),
  ...pictureFiles('/nhung/chu-de/{}/hinh', { named: 'topic', reads: ['dataset', 'part'] }),
];

/**
 * Every public page and file but the pages' pictures, and what it reads of its address
 * (lib/serving/public-address.ts holds to it). An address that is not here is not found, nor is one
 * that asks for an indicator that is none, for a period of which nothing is known or for a value that
 * a choice does not have: another in its place would be read as the one asked for.
 * A new page adds its line.
 */
const pagesAndFiles: readonly PublicRoute[] = [
  { path: '/', reads: ['dataset', 'indicator', 'scope', 'boundary'] },
  { path: '/tinh', reads: ['dataset', 'boundary', 'order', 'search'] },
  { path: '/tinh/{}', named: 'province', reads: ['dataset', 'boundary'] },
  { path: '/tinh/{}.csv', named: 'province', reads: ['dataset', 'boundary'] },
  { path: '/tinh/{}.xlsx', named: 'province', reads: ['dataset', 'boundary'] },
  { path: '/tinh/{}.pdf', named: 'province', reads: ['dataset', 'boundary'] },
  { path: '/ca-nuoc', reads: ['dataset'] },
  { path: '/ca-nuoc.csv', reads: ['dataset'] },
  { path: '/ca-nuoc.xlsx', reads: ['dataset'] },
  { path: '/ca-nuoc.pdf', reads: ['dataset'] },
  { path: '/vung/{}', named: 'region', reads: ['dataset', 'boundary'] },
  { path: '/vung/{}.csv', named: 'region', reads: ['dataset', 'boundary'] },
  { path: '/vung/{}.xlsx', named: 'region', reads: ['dataset', 'boundary'] },
  { path: '/vung/{}.pdf', named: 'region', reads: ['dataset', 'boundary'] },
  {
    path: '/chi-tieu/{}',
    named: 'indicator',
    reads: ['dataset', 'scope', 'boundary', 'period', 'place'],
  },
  { path: '/chi-tieu/{}.csv', named: 'indicator', reads: ['dataset', 'boundary'] },
  { path: '/chi-tieu/{}.xlsx', named: 'indicator', reads: ['dataset', 'boundary'] },
  { path: '/chi-tieu/{}.zip', named: 'indicator', reads: ['dataset', 'boundary'] },
  {
    path: '/chi-tieu/{}.png',
    named: 'indicator',
    reads: ['dataset', 'scope', 'boundary', 'period'],
  },
  {
    path: '/chi-tieu/{}.svg',
    named: 'indicator',
    reads: ['dataset', 'scope', 'boundary', 'period'],
  },
  { path: '/so-sanh', reads: comparisonReads },
  { path: '/so-sanh.csv', reads: comparisonReads },
  { path: '/so-sanh.xlsx', reads: comparisonReads },
  { path: '/so-sanh.zip', reads: comparisonReads },
  { path: '/so-sanh/khong-so-duoc', reads: comparisonReads, isSubstitute: true },
  { path: '/chu-de', reads: ['dataset'] },
  { path: `/chu-de/${voicesTopic}`, reads: ['dataset', 'search'] },
  { path: '/chu-de/{}', named: 'topic', reads: ['dataset'] },
  { path: '/hoi-nghi', reads: ['dataset'] },
  { path: '/hoi-nghi/{}', named: 'conference', reads: [] },
  {
    path: '/hoi-nghi/{}/trinh-chieu',
    named: 'conference',
    reads: ['ratio', 'pace', 'speaker'],
    isOtherForm: true,
  },
  { path: '/tim-kiem', reads: ['dataset', 'question'] },
  { path: '/co-dinh/{}', reads: [], isUnlisted: true },
  {
    path: '/bang-so-lieu',
    reads: ['dataset'],
    readsTable: true,
    explains: '/bang-so-lieu/chua-ro',
  },
  { path: '/bang-so-lieu.csv', reads: ['dataset'], readsTable: true, streams: true },
  { path: '/bang-so-lieu.xlsx', reads: ['dataset'], readsTable: true, streams: true },
  { path: '/bang-so-lieu/chua-ro', reads: [], isSubstitute: true },
  { path: '/hoi-nghi/{}.pptx', named: 'conference', reads: [] },
  { path: '/hoi-nghi/{}.pdf', named: 'conference', reads: [] },
  { path: '/phat-hanh', reads: ['dataset'] },
  { path: '/phat-hanh.atom', reads: [] },
  { path: '/phat-hanh/{}', named: 'release', reads: [] },
  { path: '/phuong-phap', reads: ['dataset'] },
  { path: '/thuat-ngu', reads: ['dataset', 'search'] },
  { path: '/du-lieu-mo', reads: ['dataset'] },
  { path: '/du-lieu-mo.zip', reads: [], streams: true },
  { path: '/tro-nang', reads: ['dataset'] },
  { path: '/gioi-thieu', reads: ['dataset'] },
  ...embeds,
  { path: '/khong-tim-thay', reads: [], isSubstitute: true },
  { path: mistakenPage, reads: ['dataset', 'mistaken'], isSubstitute: true },
  { path: '/loi', reads: [], isSubstitute: true },
  ...(['txt', 'bib', 'ris'] as const).flatMap((ending): PublicRoute[] => [
    { path: `/tinh/{}.${ending}`, named: 'province', reads: ['dataset', 'boundary'] },
    { path: `/vung/{}.${ending}`, named: 'region', reads: ['dataset', 'boundary'] },
    { path: `/chi-tieu/{}.${ending}`, named: 'indicator', reads: ['dataset', 'boundary'] },
    { path: `/ca-nuoc.${ending}`, reads: ['dataset'] },
  ]),
  { path: '/robots.txt', reads: [] },
  { path: '/sitemap.xml', reads: [] },
  { path: '/manifest.webmanifest', reads: [] },
  { path: '/service-worker.js', reads: [] },
  { path: '/.well-known/security.txt', reads: [] },
];

/** What a page's picture does not show: an order of names, and what readers put together. */
const notPictured: readonly PublicParameter[] = [
  ...(['order', 'search', 'question', 'place', 'places', 'indicators', 'divider'] as const),
];

/** The picture of a page for where it is passed on; the start page has no name, so it gets one. */
const pictures = '/xem-truoc';
const startPicture = '/trang-chu';

/** Every page has a picture, which shows what the page's address chose of figures. */
export const publicRoutes: readonly PublicRoute[] = [
  ...pagesAndFiles,
  // The picture of a table says what the builder is for, whatever was chosen.
  ...pagesAndFiles.filter(isListedPage).map(({ path, reads, named }) => ({
    ...(named && { named }),
    path: `${pictures}${path === '/' ? startPicture : path}.png`,
    reads: reads.filter((parameter) => !notPictured.includes(parameter)),
  })),
];

/** The address of the picture of a page, of the page's own address. */
export function pictureAddress(page: string): string {
  const [, language = '', path = '', query = ''] =
    /^(\/en(?=[/?]|$))?([^?]*)(.*)$/s.exec(page) ?? [];
  const name = path === '' || path === '/' ? startPicture : path;
  return `${language}${pictures}${name}.png${query}`;
}

/**
 * The address of the citation of a page, of its CSV's own address. A demonstration has none: nobody may
 * cite it.
 */
export function citationAddress(csv: string, ending: CitationEnding): string | null {
  if (csv.includes(demoParameter)) return null;
  return csv.replace(/\.csv(?=\?|$)/, `.${ending}`);
}

/** The address of the file of a page's figures with all it takes to read them, of its CSV's own address. */
export function zipAddress(csv: string): string {
  return csv.replace(/\.csv(?=\?|$)/, '.zip');
}

/** The path within its language of the page that a picture's segments stand for, or null. */
export function picturedPage(segments: readonly string[]): string | null {
  const path = `/${segments.join('/')}`;
  if (!path.endsWith('.png')) return null;
  const page = path.slice(0, -'.png'.length);
  return page === startPicture ? '/' : page;
}

/** A page that is named by lists of pages, and has a picture of its own. */
export function isListedPage(route: PublicRoute): boolean {
  return (
    isPage(route) && !route.isUnlisted && !route.isOtherForm && !route.isFramed && !route.isKit
  );
}

/** Whether people read it as a page: neither a file nor what stands for a failed page. */
function isPage({ path, isSubstitute }: PublicRoute): boolean {
  return !isSubstitute && !path.includes('.');
}

/** The page of a conference that is over. */
export function conferenceAddress(locale: Locale, slug: string): string {
  return address(locale, `/hoi-nghi/${segment(slug)}`);
}

const framed = publicRoutes
  .filter(({ isFramed }) => isFramed)
  .map(({ path }) => new RegExp(`^(?:/en)?${path.replace('{}', '[^/?]+')}(?:\\?|$)`));

/** Whether other sites may frame what stands at an address, as addresses are kept. */
export function mayBeFramed(address: string): boolean {
  return framed.some((one) => one.test(address));
}

/** The address of a page of the table above, with its name where it has one. */
export function pageAddress(
  { path }: PublicRoute,
  locale: Locale,
  name = '',
  choice: PublicChoice = {},
): string {
  return address(locale, path.replace('{}', segment(name)), publicQuery(choice));
}

/** Names the province whose trend an indicator's page draws, by its slug. */
export const placeParameter = 'tinh';

/** An indicator's page with the province that the reader marked in its trend. */
export function indicatorAddress(
  locale: Locale,
  slug: string,
  { place, ...choice }: PublicChoice & { readonly place?: string | undefined },
): string {
  return address(locale, `/chi-tieu/${segment(slug)}`, [
    ...publicQuery(choice),
    [placeParameter, place],
  ]);
}

/** The page that stands for every address that is none; its last part names nothing anywhere. */
export const missingPage = 'khong-tim-thay';
