import type { Page } from '@playwright/test';

interface HardToRead {
  readonly slide: string;
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly contrast: number;
}

/**
 * Texts of the slide that is shown, or of another part, which are smaller or paler than what is read from a hall's last
 * row, those inside of pictures too; each against what lies below it.
 */
export function hardToRead(
  page: Page,
  least: { size: number; contrast: number },
  where = '.show-slide[data-now] .slide',
) {
  return page.evaluate(
    ({ size: smallest, contrast: palest, within }): HardToRead[] => {
      type Colour = readonly [number, number, number, number];
      const colourOf = (text: string): Colour => {
        const canvas = document.createElement('canvas');
        const paint = canvas.getContext('2d', { willReadFrequently: true });
        if (!paint) throw new Error('no canvas');
        paint.clearRect(0, 0, 1, 1);
        paint.fillStyle = text;
        paint.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
        return [r, g, b, a / 255];
      };
      const light = ([r, g, b]: Colour) => {
        const part = (value: number) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
      };
      const contrastOf = (one: Colour, other: Colour) => {
        const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
        return (high + 0.05) / (low + 0.05);
      };
      const isShape = (one: Element) =>
        one instanceof SVGGeometryElement && getComputedStyle(one).fill !== 'none';
      const groundOf = (element: Element, box: DOMRect): Colour => {
        if (element instanceof SVGElement && !element.closest('.ch-halo')) {
          const below = document
            .elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
            .find(isShape);
          if (below) return colourOf(getComputedStyle(below).fill);
        }
        for (let one: Element | null = element; one; one = one.parentElement) {
          const colour = colourOf(getComputedStyle(one).backgroundColor);
          if (colour[3] > 0.99) return colour;
        }
        return [255, 255, 255, 1];
      };
      const slide = document.querySelector(within);
      if (!slide) throw new Error('no slide is shown');
      const found: HardToRead[] = [];
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const element = walker.currentNode.parentElement;
        if (text === '' || !element || element.closest('title, .sr-only, defs')) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const box = range.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        const style = getComputedStyle(element);
        const isDrawn = element instanceof SVGElement;
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(style.fontSize) * scale;
        const contrast = contrastOf(
          colourOf(isDrawn ? style.fill : style.color),
          groundOf(element, box),
        );
        if (size >= smallest - 0.1 && contrast >= palest) continue;
        found.push({
          slide: slide.getAttribute('data-kind') ?? '',
          text: text.slice(0, 40),
          size: Math.round(size * 10) / 10,
          contrast: Math.round(contrast * 10) / 10,
        });
      }
      return found;
    },
    { ...least, within: where },
  );
}

/** Parts of the slide that is shown which reach beyond it or the page's foot. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('.show-slide[data-now] .slide');
    const stage = slide?.getBoundingClientRect();
    if (!slide || !stage) throw new Error('no slide is shown');
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect();
    const isBeside = slide.hasAttribute('data-beside');
    const cropped = [...slide.querySelectorAll('.slide-table, .map-frame')].filter(
      (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
    );
    const beyond = [
      ...slide.querySelectorAll('p, h2, table, li, svg.map-drawing, .chart-wide svg'),
    ].filter((one) => {
      const box = one.getBoundingClientRect();
      if (box.width === 0 || one.closest('.sr-only')) return false;
      const isBelow = box.bottom > stage.bottom + 1 || box.right > stage.right + 1;
      const isOverFoot =
        !isBeside && foot !== undefined && !one.closest('.slide-foot') && box.bottom > foot.top + 1;
      return isBelow || isOverFoot;
    });
    return [...cropped, ...beyond].map(
      (one) => `${slide.getAttribute('data-kind')} ${one.outerHTML.slice(0, 80)}`,
    );
  });
}
