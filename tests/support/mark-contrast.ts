import type { Page } from '@playwright/test';

/** Of a mark against what it stands on (WCAG 2.2, 1.4.11). */
const LEAST = 3;

/**
 * Marks of charts that cannot be told from their ground, by fill or outline, as the page stands: each
 * with its colours. A mark that is drawn over another counts against the page's paper all the same.
 */
export function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const channels = (colour: string): [number, number, number, number] => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const light = (colour: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paperOf = (of: Element | null): [number, number, number] => {
      for (let one = of; one; one = one.parentElement) {
        const [red, green, blue, alpha] = channels(getComputedStyle(one).backgroundColor);
        if (alpha > 0.99) return [red, green, blue];
      }
      return [255, 255, 255];
    };
    const contrast = (colour: string, opacity: number, paper: readonly number[]) => {
      if (colour === 'none' || colour.startsWith('url(')) return 0;
      const [red, green, blue, alpha] = channels(colour);
      const seen = alpha * opacity;
      const mixed = [red, green, blue].map(
        (value, at) => value * seen + (paper[at] ?? 0) * (1 - seen),
      );
      const [one, other] = [light(mixed) + 0.05, light(paper) + 0.05];
      return Math.max(one / other, other / one);
    };
    const found = new Set<string>();
    for (const mark of document.querySelectorAll('svg [data-mark]')) {
      const { width, height } = mark.getBoundingClientRect();
      if (width + height === 0 || !mark.checkVisibility()) continue;
      const { fill, stroke, fillOpacity, strokeOpacity, opacity, strokeWidth } =
        getComputedStyle(mark);
      const paper = paperOf(mark.parentElement);
      const best = Math.max(
        contrast(fill, Number(opacity) * Number(fillOpacity), paper),
        Number.parseFloat(strokeWidth) > 0
          ? contrast(stroke, Number(opacity) * Number(strokeOpacity), paper)
          : 0,
      );
      if (best < least) {
        found.add(
          `${mark.getAttribute('class') ?? ''} ${mark.tagName}: ${fill} ${stroke} on ${paper}, ${best.toFixed(1)}`,
        );
      }
    }
    return [...found];
  }, LEAST);
}
