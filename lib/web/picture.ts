import 'server-only';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Whole files, not the browser's cuts: what a cut lacks would be missing without a word. */
const FONTS = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

/** An SVG with concrete colours as PNG, off the thread that answers readers. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontFiles = FONTS.map((file) =>
    join(process.cwd(), 'node_modules/@expo-google-fonts', file),
  );
  for (const file of fontFiles) if (!existsSync(file)) throw new Error(`no font at ${file}`);
  const picture = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' },
  });
  return new Uint8Array(picture.asPng());
}
