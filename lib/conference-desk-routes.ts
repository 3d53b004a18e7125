import type { Locale } from './locale';
import { address, parameterNames } from './routes';

/**
 * Addresses of an organiser's pages. They stand apart from the others (routes.ts), which a report's
 * form brings to the browser.
 */

/** The query parameter that names the slide that is looked at. */
export const slideParameter = 'trang';

/** The query parameter that names the province whose page of the booklet, or whose words, are looked at. */
export const areaParameter = 'tinh';

/** The query parameter that names the theme whose words are looked at. */
export const themeParameter = 'chu-de';

/** Whose words of what are looked at. */
export interface VoiceChoice {
  readonly search?: string | undefined;
  readonly theme?: string | undefined;
  /** Slug of the province. */
  readonly area?: string | undefined;
  readonly period?: string | undefined;
}

/** The query parameter that names a pack among several; the first needs no name. */
export const packParameter = 'tap';

/** The query parameter that names a province's sheet of answers, where its people have several. */
export const sheetParameter = 'don-vi';

/** The query parameter that leaves out figures under embargo, for who may read them. */
export const publishedOnlyParameter = 'chi-da-phat-hanh';

/** A show or a file with published figures only. */
export function publishedOnly(of: string): string {
  return `${of}${of.includes('?') ? '&' : '?'}${publishedOnlyParameter}=co`;
}

const desk = (slug: string) => `/lam-viec/hoi-nghi/${encodeURIComponent(slug)}`;

export const deskRoutes = {
  /** A conference as its organisers prepare it, at one of its slides where given, or at a pack. */
  conference: (locale: Locale, slug: string, slideId?: string, pack?: string) =>
    address(locale, desk(slug), [
      [packParameter, pack],
      [slideParameter, slideId],
    ]),
  /** What it is called, when it is, and who takes part. */
  details: (locale: Locale, slug: string) => address(locale, `${desk(slug)}/thong-tin`),
  show: (locale: Locale, slug: string, pack?: string) =>
    address(locale, `${desk(slug)}/trinh-chieu`, [[packParameter, pack]]),
  file: (locale: Locale, slug: string, ending: 'pptx' | 'pdf', pack?: string) =>
    address(locale, `${desk(slug)}/${ending}`, [[packParameter, pack]]),
  /** Whose pages a booklet has and in which order, at one of them where given. */
  booklet: (locale: Locale, slug: string, areaId?: string, pack?: string) =>
    address(locale, `${desk(slug)}/tap-tai-lieu`, [
      [packParameter, pack],
      [areaParameter, areaId],
    ]),
  /** What provinces wrote, to quote from. */
  voices: (locale: Locale, slug: string, pack?: string, of: VoiceChoice = {}) =>
    address(locale, `${desk(slug)}/y-kien`, [
      [packParameter, pack],
      [parameterNames.search, of.search],
      [themeParameter, of.theme],
      [areaParameter, of.area],
      [parameterNames.period, of.period],
    ]),
  /** Who has reported, for a large screen, and the same for a screen that renews itself. */
  reported: (locale: Locale, slug: string) => address(locale, `${desk(slug)}/bang-bao-cao`),
  reportedNow: (locale: Locale, slug: string) =>
    address(locale, `${desk(slug)}/bang-bao-cao/tinh-hinh`),
  /** What it asks its participants outside their reports, and what they answered. */
  questions: (locale: Locale, slug: string) => address(locale, `${desk(slug)}/cau-hoi`),
  /** What it asks a province, as its people answer it. */
  answers: (locale: Locale, slug: string, areaId?: string) =>
    address(locale, `${desk(slug)}/tra-loi`, [[sheetParameter, areaId]]),
  /** What moves with every change, for whoever has the page open. In no language. */
  state: (slug: string) => address('vi', `${desk(slug)}/trang-thai`),
} as const;
