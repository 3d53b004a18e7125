import { tableAddress } from '../pages/table/table-address';
import { closedRooms, demoParameter, parameterNames, routes } from '../routes';

/** `robots.txt` of a site: crawlers read what is published, and no made-up figures. */
export function robotsText(origin: string): string {
  const demo = `${parameterNames.dataset}=${demoParameter}`;
  return [
    'User-agent: *',
    ...closedRooms.map((room) => `Disallow: ${room}`),
    `Disallow: /*?${demo}`,
    `Disallow: /*&${demo}`,
    // Tables are as many as readers think of; what is in them has pages of its own.
    ...(['vi', 'en'] as const).map((locale) => `Disallow: ${tableAddress(locale, 'real')}?`),
    ...(['vi', 'en'] as const).map((locale) => `Disallow: ${tableAddress(locale, 'real')}.`),
    '',
    `Sitemap: ${origin}${routes.sitemap()}`,
    '',
  ].join('\n');
}
