import { colours } from '../web/colours';
import type { NativeColour } from './native-chart';

/** Of what is not of the theme: other provinces, and what is left over. */
const fixed: Readonly<Partial<Record<NativeColour, string>>> = {
  context: 'ACB7E2',
  rest: hex(colours.rule),
};

/** Six hexadecimal digits, as office files write them. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** The theme's colours: those of the light pages, then of series in their order (look.md). */
export const themeColours = {
  dk1: hex(colours.ink),
  lt1: hex(colours.paper),
  dk2: hex(colours['ink-2']),
  lt2: 'F0EEE6',
  accent1: hex(colours.cham),
  accent2: hex(colours.nghe),
  accent3: '557F79',
  accent4: hex(colours.gach),
  accent5: 'A967BA',
  accent6: '4B4B4B',
  hlink: hex(colours.cham),
  folHlink: 'A967BA',
} as const;

export function colourXml(colour: NativeColour | 'bg1' | 'tx1' | 'tx2'): string {
  const own = colour === 'context' || colour === 'rest' ? fixed[colour] : undefined;
  return own
    ? `<a:solidFill><a:srgbClr val="${own}"/></a:solidFill>`
    : `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
}

/** A line so many EMU wide. */
export function lineXml(colour: NativeColour | 'tx1', width: number, dash = ''): string {
  const dashed = dash === '' ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${width}" cap="rnd">${colourXml(colour)}${dashed}<a:round/></a:ln>`;
}
