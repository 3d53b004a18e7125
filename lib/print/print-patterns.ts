/**
 * Shares that a colour alone tells apart, told apart by a pattern too: a booklet is copied in black
 * and white. The first tone stays full and the rest stays open; every other has a pattern of its own.
 */

/** In the units of a drawing: strokes across a square that repeats. */
const patterns: Readonly<Record<string, { readonly size: number; readonly strokes: string }>> = {
  'ch-tone-2': { size: 7, strokes: 'M-1 8L8 -1M-1 1L1 -1M6 8L8 6' },
  'ch-tone-3': { size: 6, strokes: 'M3 2.2V3.8' },
  'ch-tone-4': { size: 7, strokes: 'M-1 -1L8 8M-1 6L1 8M6 -1L8 1M-1 8L8 -1M-1 1L1 -1M6 8L8 6' },
  'ch-tone-5': { size: 6, strokes: 'M0 3H6' },
};

const paper = '#fbfaf6';
const ink = '#1b1f2a';

/** A painted drawing with its patterns in it; one without shares stays as it is. */
export function patterned(drawing: string): string {
  const used = new Map<string, string>();
  const marked = drawing.replace(/<rect\b[^>]*\bch-share\b[^>]*>/g, (mark) => {
    const tone = Object.keys(patterns).find((one) => mark.includes(one));
    const [, fill] = / fill="(#[0-9a-f]{6})"/i.exec(mark) ?? [];
    if (!tone || !fill) return mark;
    used.set(tone, fill);
    return mark.replace(` fill="${fill}"`, ` fill="url(#${tone})"`);
  });
  if (used.size === 0) return drawing;
  const definitions = [...used].map(([tone, fill]) => definition(tone, fill)).join('');
  return marked.replace(/^<svg\b[^>]*>/, (head) => `${head}<defs>${definitions}</defs>`);
}

function definition(tone: string, fill: string): string {
  const { size = 6, strokes = '' } = patterns[tone] ?? {};
  const stroke = isDark(fill) ? paper : ink;
  return `<pattern id="${tone}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${fill}"/><path d="${strokes}" fill="none" stroke="${stroke}" stroke-width="1.1" stroke-linecap="round"/></pattern>`;
}

/** Whether paper shows on it better than ink does. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140;
}
