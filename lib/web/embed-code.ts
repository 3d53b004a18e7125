import { xmlText } from './xml';

/** What people put into their own pages to show a chart of this site. */

/** Height of a frame in CSS pixels before it is told a better one: a chart with its source on a laptop. */
const heights = { chart: 620, map: 900 } as const;

/** The element that frames a chart. `address` with host. */
export function frameCode(address: string, title: string, of: keyof typeof heights): string {
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="100%" height="${heights[of]}" style="border:0" loading="lazy"></iframe>`;
}

/** The program with which such frames of this site, and of no other, are as high as they say. */
export function fittingCode(origin: string): string {
  return [
    '<script>',
    "addEventListener('message', (event) => {",
    `  const height = event.origin === '${origin}' && Number(event.data?.soLieuHtxHeight);`,
    "  for (const frame of document.querySelectorAll('iframe')) {",
    '    if (height > 0 && frame.contentWindow === event.source) frame.height = height;',
    '  }',
    '});',
    '</script>',
  ].join('\n');
}
