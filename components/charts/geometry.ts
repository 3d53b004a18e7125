import type { ChartSpecification, Drawn } from '@/lib/charts/specification';
import { textWidth, wrapText } from '@/lib/charts/text-width';

/** A phone's drawing and one for wider columns; CSS shows the one that fits its column. */
export const layouts = ['narrow', 'wide'] as const;
export type Layout = (typeof layouts)[number];

/** Columns at least so wide show the wide drawing; chart.css says the same. */
export const wideFrom = 540;

export const drawingWidth = { narrow: 328, wide: 640 } as const satisfies Record<Layout, number>;
export const textSize = { narrow: 13, wide: 14 } as const satisfies Record<Layout, number>;

/** Where the marks stand within the drawing. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The line at the top of a drawing of illustrative figures. */
export function demoLines({ frame }: Drawn<ChartSpecification>, layout: Layout): string[] {
  return frame.demoLabel === null
    ? []
    : wrapText(frame.demoLabel, textSize[layout], drawingWidth[layout] - 16);
}

export function demoHeight(specification: Drawn<ChartSpecification>, layout: Layout): number {
  const lines = demoLines(specification, layout).length;
  return lines === 0 ? 0 : lines * lineHeight(layout) + 10;
}

export function lineHeight(layout: Layout): number {
  return textSize[layout] + 4;
}

export function linear(from: number, to: number, start: number, end: number) {
  return (value: number) => start + ((value - from) / (to - from)) * (end - start);
}

/** A tenth of a unit is finer than any screen shows, and keeps the markup short. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

export function marginOf({ width, height, top, right, bottom, left }: Plot) {
  return { top, right: width - right, bottom: height - bottom, left };
}
