import type { Locale } from './locale';
import { address, parameterNames } from './routes';

/**
 * Addresses of an organiser's pages. They stand apart from the others (routes.ts), which a report's
 * form brings to the browser.
 */

/** The query parameter that names the slide that is looked at. */
export const slideParameter = 'trang';

/** The query parameter that names a province's sheet of answers, where its people have several. */
export const sheetParameter = 'don-vi';

const desk = (slug: string) => `/lam-viec/hoi-nghi/${encodeURIComponent(slug)}`;

export const deskRoutes = {
  /** A conference as its organisers prepare it, at one of its slides where given. */
  conference: (locale: Locale, slug: string, slideId?: string) =>
    address(locale, desk(slug), [[slideParameter, slideId]]),
  /** What it is called, when it is, and who takes part. */
  details: (locale: Locale, slug: string) => address(locale, `${desk(slug)}/thong-tin`),
  show: (locale: Locale, slug: string) => address(locale, `${desk(slug)}/trinh-chieu`),
  file: (locale: Locale, slug: string, ending: 'pptx' | 'pdf') =>
    address(locale, `${desk(slug)}/${ending}`),
  /** What provinces wrote, to quote from. */
  voices: (locale: Locale, slug: string, search?: string) =>
    address(locale, `${desk(slug)}/y-kien`, [[parameterNames.search, search]]),
  /** What it asks its participants outside their reports, and what they answered. */
  questions: (locale: Locale, slug: string) => address(locale, `${desk(slug)}/cau-hoi`),
  /** What it asks a province, as its people answer it. */
  answers: (locale: Locale, slug: string, areaId?: string) =>
    address(locale, `${desk(slug)}/tra-loi`, [[sheetParameter, areaId]]),
  /** What moves with every change, for whoever has the page open. In no language. */
  state: (slug: string) => address('vi', `${desk(slug)}/trang-thai`),
} as const;
