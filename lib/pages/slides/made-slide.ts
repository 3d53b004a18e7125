import type { ShownSlide } from './shown-slide';

/** What the figures of a slide's content come to: all but what an organiser wrote around it. */
export type MadeSlide = Pick<
  ShownSlide,
  'finding' | 'lines' | 'picture' | 'frame' | 'missing' | 'page'
>;

/** A slide of which nothing can be shown, and why. */
export function missingSlide(missing: string): MadeSlide {
  return { finding: null, lines: [], picture: null, frame: null, missing, page: null };
}
