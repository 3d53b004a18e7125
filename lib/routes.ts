import { type Dataset, type Scope, scopes } from './domain/figure/figure';
import type { BoundaryCode } from './domain/territory/area';
import type { Locale } from './locale';

/** Every address of the product is written here (contract.md); a link anywhere else asks for it. */

/** What a reader may choose on a public page; what is left out is the page's default. */
export interface PublicChoice {
  readonly dataset?: Dataset;
  readonly boundary?: BoundaryCode;
  /** Slug of an indicator. */
  readonly indicator?: string;
  /** Whole areas, or their part in the ethnic-minority and mountainous region. */
  readonly scope?: Scope;
  /** Code of the period that a page shows (`2025-Q4`). */
  readonly period?: string;
  readonly search?: string;
  readonly question?: string;
  /** Provinces in the order of their official codes instead of their names. */
  readonly byCode?: boolean;
}

/** A page's figures as a file: for programs, for spreadsheets. */
export type FileEnding = 'csv' | 'xlsx';
/** How a page is cited: to be read, for BibTeX, for other reference managers. */
export type CitationEnding = 'txt' | 'bib' | 'ris';
export type PageFileEnding = FileEnding | CitationEnding;
/** What it finds as a picture by itself. */
export type PictureEnding = 'png' | 'svg';

/** Names of the query parameters, as addresses and forms spell them. */
export const parameterNames = {
  dataset: 'so-lieu',
  indicator: 'chi-tieu',
  scope: 'pham-vi',
  boundary: 'ranh-gioi',
  period: 'ky',
  search: 'tim',
  /** A reader's question to the whole site. */
  question: 'q',
  order: 'sap-xep',
  returnTo: 'tiep',
  /** What was typed when a session had ended, kept until its person has signed in. */
  held: 'giu',
  section: 'muc',
  /** Of the reviewer's list. */
  quarter: 'quy',
  state: 'trang-thai',
} as const;

/** The value of `so-lieu` that opens the demonstration set. */
export const demoParameter = 'minh-hoa';

/** The values of `pham-vi`. */
export const scopeParameters: Readonly<Record<Scope, string>> = { ALL: 'toan-tinh', EMM: 'dtts' };

/** The value of `sap-xep` that lists provinces by official code. */
export const codeOrderParameter = 'ma';

type Query = readonly (readonly [string, string | undefined])[];

function address(locale: Locale, path: string, query: Query = []): string {
  const search = new URLSearchParams();
  for (const [name, value] of query) if (value) search.set(name, value);
  const prefix = locale === 'vi' ? '' : `/${locale}`;
  const whole = path === '/' ? prefix || '/' : `${prefix}${path}`;
  return search.size === 0 ? whole : `${whole}?${search}`;
}

function publicQuery(choice: PublicChoice): Query {
  return [
    [parameterNames.dataset, choice.dataset === 'demo' ? demoParameter : undefined],
    [parameterNames.indicator, choice.indicator],
    [parameterNames.scope, choice.scope && scopeParameters[choice.scope]],
    [parameterNames.boundary, choice.boundary],
    [parameterNames.period, choice.period],
    [parameterNames.order, choice.byCode ? codeOrderParameter : undefined],
    [parameterNames.search, choice.search],
    [parameterNames.question, choice.question],
  ];
}

const segment = encodeURIComponent;

export const routes = {
  home: (locale: Locale, choice: PublicChoice = {}) => address(locale, '/', publicQuery(choice)),
  provinces: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/tinh', publicQuery(choice)),
  province: (locale: Locale, slug: string, choice: PublicChoice = {}) =>
    address(locale, `/tinh/${segment(slug)}`, publicQuery(choice)),
  provinceFile: (locale: Locale, slug: string, ending: PageFileEnding, choice: PublicChoice = {}) =>
    address(locale, `/tinh/${segment(slug)}.${ending}`, publicQuery(choice)),
  country: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/ca-nuoc', publicQuery(choice)),
  countryFile: (locale: Locale, ending: PageFileEnding, choice: PublicChoice = {}) =>
    address(locale, `/ca-nuoc.${ending}`, publicQuery(choice)),
  region: (locale: Locale, slug: string, choice: PublicChoice = {}) =>
    address(locale, `/vung/${segment(slug)}`, publicQuery(choice)),
  regionFile: (locale: Locale, slug: string, ending: PageFileEnding, choice: PublicChoice = {}) =>
    address(locale, `/vung/${segment(slug)}.${ending}`, publicQuery(choice)),
  indicator: (locale: Locale, slug: string, choice: PublicChoice = {}) =>
    address(locale, `/chi-tieu/${segment(slug)}`, publicQuery(choice)),
  indicatorFile: (
    locale: Locale,
    slug: string,
    ending: PageFileEnding,
    choice: PublicChoice = {},
  ) => address(locale, `/chi-tieu/${segment(slug)}.${ending}`, publicQuery(choice)),
  indicatorPicture: (
    locale: Locale,
    slug: string,
    ending: PictureEnding,
    choice: PublicChoice = {},
  ) => address(locale, `/chi-tieu/${segment(slug)}.${ending}`, publicQuery(choice)),
  search: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/tim-kiem', publicQuery(choice)),
  releases: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/phat-hanh', publicQuery(choice)),
  release: (locale: Locale, slug: string, choice: PublicChoice = {}) =>
    address(locale, `/phat-hanh/${segment(slug)}`, publicQuery(choice)),
  /** Releases for feed readers. */
  releasesFeed: (locale: Locale) => address(locale, '/phat-hanh.atom'),
  method: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/phuong-phap', publicQuery(choice)),
  /** A source's entry in the list on the method page. */
  source: (locale: Locale, sourceId: string, choice: PublicChoice = {}) =>
    `${address(locale, '/phuong-phap', publicQuery(choice))}#nguon-${segment(sourceId)}`,

  /** Terms and indicators with what they mean. */
  glossary: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/thuat-ngu', publicQuery(choice)),
  /** A term's entry in the glossary. */
  term: (locale: Locale, termId: string, choice: PublicChoice = {}) =>
    `${address(locale, '/thuat-ngu', publicQuery(choice))}#${segment(termId)}`,
  openData: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/du-lieu-mo', publicQuery(choice)),
  /** Every published real figure in one file; the same in both languages. */
  openDataFile: () => '/du-lieu-mo.zip',
  accessibility: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/tro-nang', publicQuery(choice)),
  about: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/gioi-thieu', publicQuery(choice)),

  signIn: (locale: Locale, returnTo?: string, held?: string) =>
    address(locale, '/dang-nhap', [
      [parameterNames.returnTo, returnTo],
      [parameterNames.held, held],
    ]),
  workList: (locale: Locale) => address(locale, '/lam-viec'),
  /** One province's quarter (`2026-Q3`), on one section of the form where given (its slug). */
  report: (locale: Locale, provinceSlug: string, quarter: string, section?: string) =>
    address(locale, `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}`, [
      [parameterNames.section, section],
    ]),
  /** Its workbook to be filled in; blank where it was not begun. */
  reportFile: (locale: Locale, provinceSlug: string, quarter: string) =>
    address(locale, `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}.xlsx`),
  /** Takes a batch of cells. In no language: it answers in codes. */
  reportSave: (provinceSlug: string, quarter: string) =>
    address('vi', `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}/luu`),
  /** Reads a file that is handed in for it. */
  reportIntake: (provinceSlug: string, quarter: string) =>
    address('vi', `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}/nap`),
  /** Takes what names of the province's own tables mean. */
  reportNames: (provinceSlug: string, quarter: string) =>
    address('vi', `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}/ten`),
  /** What one cell said before (`HTX_TOTAL.ALL`). */
  reportCellPast: (provinceSlug: string, quarter: string, cell: string) =>
    address(
      'vi',
      `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}/o/${segment(cell)}`,
    ),
  /** What is blank, what warns, what changed: before a report is handed on. */
  reportCheck: (locale: Locale, provinceSlug: string, quarter: string) =>
    address(locale, `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}/kiem-tra`),
  reportHistory: (locale: Locale, provinceSlug: string, quarter: string) =>
    address(locale, `/lam-viec/bao-cao/${segment(provinceSlug)}/${segment(quarter)}/lich-su`),
  /** The reviewer's list; of one quarter, or of one state, where given. */
  review: (locale: Locale, filter: { readonly quarter?: string; readonly state?: string } = {}) =>
    address(locale, '/lam-viec/duyet', [
      [parameterNames.quarter, filter.quarter],
      [parameterNames.state, filter.state],
    ]),
  releaseDesk: (locale: Locale) => address(locale, '/lam-viec/phat-hanh'),
  releaseDraft: (locale: Locale, slug: string) =>
    address(locale, `/lam-viec/phat-hanh/${segment(slug)}`),
  /** What was typed and waits in this browser to go up; opens without a network. */
  waiting: (locale: Locale) => address(locale, '/lam-viec/cho-gui'),
  conferenceDesk: (locale: Locale) => address(locale, '/lam-viec/hoi-nghi'),
  administration: (locale: Locale) => address(locale, '/lam-viec/quan-tri'),

  /** What machines ask a site for; in no language. */
  sitemap: () => '/sitemap.xml',
  manifest: () => '/manifest.webmanifest',
  /** The worker that opens pages of work without a network. */
  serviceWorker: () => '/service-worker.js',
  securityText: () => '/.well-known/security.txt',
} as const;

/** Whether files are handed in at an address, so that more may be sent than a form is long. */
export function takesFiles(url: string): boolean {
  return /^(?:\/en)?\/lam-viec\/bao-cao\/[^/?]+\/[^/?]+\/nap(?:\?|$)/.test(url);
}

/** What crawlers have no business with: signing in, and what is behind it. */
export const closedRooms: readonly string[] = (['vi', 'en'] as const).flatMap((locale) => [
  routes.signIn(locale),
  routes.workList(locale),
]);

/** The dataset that an address asks for. */
export function datasetOf(parameter: string | string[] | undefined): Dataset {
  return parameter === demoParameter ? 'demo' : 'real';
}

/** The boundaries that an address asks for; whether there are such, the database's rows say. */
export function boundaryOf(parameter: string | string[] | undefined): BoundaryCode | undefined {
  return typeof parameter === 'string' && /^[a-z0-9-]{1,20}$/.test(parameter)
    ? parameter
    : undefined;
}

/** The scope that an address asks for, or undefined where it asks for none that exists. */
export function scopeOf(parameter: string | string[] | undefined): Scope | undefined {
  return scopes.find((scope) => scopeParameters[scope] === parameter);
}

/** The first value of a query parameter. */
export function parameterOf(parameter: string | string[] | undefined): string | undefined {
  return Array.isArray(parameter) ? parameter[0] : parameter;
}

/** What a reader may choose by an address's query. */
export type PublicParameter =
  | 'dataset'
  | 'indicator'
  | 'scope'
  | 'boundary'
  | 'period'
  | 'order'
  | 'search'
  | 'question';

export interface PublicRoute {
  /** `{}` stands for a name that the catalogue knows, of the kind below. */
  readonly path: string;
  readonly named?: 'province' | 'region' | 'release' | 'indicator';
  /** The parameters that the page reads. All others, and other values unknown to it, change nothing. */
  readonly reads: readonly PublicParameter[];
  /** A page that stands for a failed one: nobody is led to it. */
  readonly isSubstitute?: true;
  /** A file of any size: sent to each reader as it is made, never kept (lib/serving/streamed-answer.ts). */
  readonly streams?: true;
}

/**
 * Every public page and file but the pages' pictures, and what it reads of its address
 * (lib/serving/public-address.ts holds to it). An address that is not here is not found, nor is one
 * that asks for an indicator that is none, or for a period of which nothing is known: another in its
 * place would be read as the one asked for.
 * A new page adds its line.
 */
const pagesAndFiles: readonly PublicRoute[] = [
  { path: '/', reads: ['dataset', 'indicator', 'scope', 'boundary'] },
  { path: '/tinh', reads: ['dataset', 'boundary', 'order', 'search'] },
  { path: '/tinh/{}', named: 'province', reads: ['dataset', 'boundary'] },
  { path: '/tinh/{}.csv', named: 'province', reads: ['dataset', 'boundary'] },
  { path: '/tinh/{}.xlsx', named: 'province', reads: ['dataset', 'boundary'] },
  { path: '/ca-nuoc', reads: ['dataset'] },
  { path: '/ca-nuoc.csv', reads: ['dataset'] },
  { path: '/ca-nuoc.xlsx', reads: ['dataset'] },
  { path: '/vung/{}', named: 'region', reads: ['dataset', 'boundary'] },
  { path: '/vung/{}.csv', named: 'region', reads: ['dataset', 'boundary'] },
  { path: '/vung/{}.xlsx', named: 'region', reads: ['dataset', 'boundary'] },
  {
    path: '/chi-tieu/{}',
    named: 'indicator',
    reads: ['dataset', 'scope', 'boundary', 'period'],
  },
  { path: '/chi-tieu/{}.csv', named: 'indicator', reads: ['dataset', 'boundary'] },
  { path: '/chi-tieu/{}.xlsx', named: 'indicator', reads: ['dataset', 'boundary'] },
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
  { path: '/tim-kiem', reads: ['dataset', 'question'] },
  { path: '/phat-hanh', reads: ['dataset'] },
  { path: '/phat-hanh.atom', reads: [] },
  { path: '/phat-hanh/{}', named: 'release', reads: [] },
  { path: '/phuong-phap', reads: ['dataset'] },
  { path: '/thuat-ngu', reads: ['dataset', 'search'] },
  { path: '/du-lieu-mo', reads: ['dataset'] },
  { path: '/du-lieu-mo.zip', reads: [], streams: true },
  { path: '/tro-nang', reads: ['dataset'] },
  { path: '/gioi-thieu', reads: ['dataset'] },
  { path: '/khong-tim-thay', reads: [], isSubstitute: true },
  { path: '/loi', reads: [], isSubstitute: true },
  ...(['txt', 'bib', 'ris'] as const).flatMap((ending): PublicRoute[] => [
    { path: `/tinh/{}.${ending}`, named: 'province', reads: ['boundary'] },
    { path: `/vung/{}.${ending}`, named: 'region', reads: ['boundary'] },
    { path: `/chi-tieu/{}.${ending}`, named: 'indicator', reads: ['boundary'] },
    { path: `/ca-nuoc.${ending}`, reads: [] },
  ]),
  { path: '/robots.txt', reads: [] },
  { path: '/sitemap.xml', reads: [] },
  { path: '/manifest.webmanifest', reads: [] },
  { path: '/service-worker.js', reads: [] },
  { path: '/.well-known/security.txt', reads: [] },
];

/** The picture of a page for where it is passed on; the start page has no name, so it gets one. */
const pictures = '/xem-truoc';
const startPicture = '/trang-chu';

/** Every page has a picture, which shows what the page's address chose of figures. */
export const publicRoutes: readonly PublicRoute[] = [
  ...pagesAndFiles,
  ...pagesAndFiles.filter(isPage).map(({ path, reads, ...rest }) => ({
    ...rest,
    path: `${pictures}${path === '/' ? startPicture : path}.png`,
    reads: reads.filter((parameter) => !['order', 'search', 'question'].includes(parameter)),
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

/** The path within its language of the page that a picture's segments stand for, or null. */
export function picturedPage(segments: readonly string[]): string | null {
  const path = `/${segments.join('/')}`;
  if (!path.endsWith('.png')) return null;
  const page = path.slice(0, -'.png'.length);
  return page === startPicture ? '/' : page;
}

/** Whether people read it as a page: neither a file nor what stands for a failed page. */
export function isPage({ path, isSubstitute }: PublicRoute): boolean {
  return !isSubstitute && !path.includes('.');
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

/** The page that stands for every address that is none; its last part names nothing anywhere. */
export const missingPage = 'khong-tim-thay';
