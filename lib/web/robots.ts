import { closedRooms, demoParameter, parameterNames, routes } from '../routes';

/** `robots.txt` of a site: crawlers read what is published, and no made-up figures. */
export function robotsText(origin: string): string {
  const demo = `${parameterNames.dataset}=${demoParameter}`;
  return [
    'User-agent: *',
    ...closedRooms.map((room) => `Disallow: ${room}`),
    `Disallow: /*?${demo}`,
    `Disallow: /*&${demo}`,
    '',
    `Sitemap: ${origin}${routes.sitemap()}`,
    '',
  ].join('\n');
}
