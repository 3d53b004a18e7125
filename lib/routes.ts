import { type Dataset, type Scope, scopes } from './domain/figure/figure';
import type { BoundaryCode } from './domain/territory/area';
import type { TopicSlug } from './domain/topic';
import type { Locale } from './locale';

/**
 * Every address of the product is written here (contract.md); a link anywhere else asks for it. Those
 * of comparisons, which no page of work leads to, stand in comparison-routes.ts: a report's form
 * brings this file to the browser.
 */

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
/** What it says on one sheet of paper. */
export type PaperEnding = 'pdf';
/** How a page is cited: to be read, for BibTeX, for other reference managers. */
export type CitationEnding = 'txt' | 'bib' | 'ris';
/** What there is of a page of one indicator, or of an area, which has its sheet of paper besides. */
export type IndicatorFileEnding = FileEnding | CitationEnding;
export type PageFileEnding = IndicatorFileEnding | PaperEnding;
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

export type Query = readonly (readonly [string, string | undefined])[];

export function address(locale: Locale, path: string, query: Query = []): string {
  const search = new URLSearchParams();
  for (const [name, value] of query) if (value) search.append(name, value);
  const prefix = locale === 'vi' ? '' : `/${locale}`;
  const whole = path === '/' ? prefix || '/' : `${prefix}${path}`;
  return search.size === 0 ? whole : `${whole}?${search}`;
}

export function publicQuery(choice: PublicChoice): Query {
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
  topics: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/chu-de', publicQuery(choice)),
  topic: (locale: Locale, slug: TopicSlug, choice: PublicChoice = {}) =>
    address(locale, `/chu-de/${segment(slug)}`, publicQuery(choice)),
  search: (locale: Locale, choice: PublicChoice = {}) =>
    address(locale, '/tim-kiem', publicQuery(choice)),
  /** One published figure as it came out, whatever became of it later. */
  permanent: (locale: Locale, figureId: string) => address(locale, `/co-dinh/${segment(figureId)}`),
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

/** The table builder's page or file with a query of its own (lib/pages/table/table-address.ts). */
export function tablePath(locale: Locale, query: Query, ending?: FileEnding): string {
  return address(locale, ending ? `/bang-so-lieu.${ending}` : '/bang-so-lieu', query);
}

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
