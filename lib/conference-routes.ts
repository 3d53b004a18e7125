import type { Dataset } from './domain/figure/figure';
import type { Locale } from './locale';
import { publicRoutes } from './public-routes';
import { address, publicQuery } from './routes';
import {
  type Pace,
  paces,
  type SlideRatio,
  showParameters,
  slideRatios,
  speakerParameter,
} from './show-parameters';

/** Addresses of conferences and their shows; apart from lib/routes.ts, which a report's form loads. */

const segment = encodeURIComponent;

/** What a show's address chooses; what it leaves out is 16:9, led by hand, on the wall. */
export interface ShowChoice {
  readonly ratio?: SlideRatio | undefined;
  readonly pace?: Pace | undefined;
  /** What the speaker sees. */
  readonly isSpeaker?: boolean | undefined;
}

/** Slides as a booklet, and for PowerPoint. */
export type ConferenceFileEnding = 'pdf' | 'pptx';

export const conferenceRoutes = {
  list: (locale: Locale, choice: { readonly dataset?: Dataset } = {}) =>
    address(locale, '/hoi-nghi', publicQuery(choice)),
  page: (locale: Locale, slug: string) => address(locale, `/hoi-nghi/${segment(slug)}`),
  show: (locale: Locale, slug: string, choice: ShowChoice = {}) =>
    showAddress(address(locale, `/hoi-nghi/${segment(slug)}/trinh-chieu`), choice),
  file: (locale: Locale, slug: string, ending: ConferenceFileEnding) =>
    address(locale, `/hoi-nghi/${segment(slug)}.${ending}`),
} as const;

/** The files that the table of routes has of a conference. */
export const conferenceFiles: readonly ConferenceFileEnding[] = (['pdf', 'pptx'] as const).filter(
  (ending) => publicRoutes.some(({ path }) => path === `/hoi-nghi/{}.${ending}`),
);

/** A show with what is chosen of it, wherever it stands. */
export function showAddress(path: string, { ratio, pace, isSpeaker }: ShowChoice): string {
  const query = new URLSearchParams();
  if (ratio && ratio !== '16-9') query.set(showParameters.ratio, ratio);
  if (pace) query.set(showParameters.pace, pace);
  if (isSpeaker) query.set(showParameters.speaker, speakerParameter);
  if (query.size === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

/** What the query of a show asks for. */
export function showChoiceOf(query: Record<string, string | string[] | undefined>): ShowChoice {
  const value = (name: string) => {
    const given = query[name];
    return Array.isArray(given) ? given[0] : given;
  };
  return {
    ratio: slideRatios.find((one) => one === value(showParameters.ratio)),
    pace: paces.find((one) => one === value(showParameters.pace)),
    isSpeaker: value(showParameters.speaker) === speakerParameter,
  };
}
