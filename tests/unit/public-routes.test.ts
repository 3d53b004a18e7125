import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isListedPage, pictureAddress, picturedPage, publicRoutes } from '@/lib/public-routes';

const isPicture = (path: string) => path.startsWith('/xem-truoc/');

describe('the table of public routes', () => {
  it('has every page and file of the public folder, and no other', () => {
    const folder = 'app/[locale]/(public)';
    // What stands in no language has a folder with the file's own name.
    const wholeSite = readdirSync('app')
      .filter((name) => /\.(?:txt|xml|webmanifest|js)$/.test(name))
      .map((name) => (name === 'security.txt' ? '/.well-known/security.txt' : `/${name}`));
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => /^(.*?)\/?(?:page\.tsx|route\.ts)$/.exec(file.replaceAll('\\', '/'))?.[1])
      // What stands for any address; pictures are asked for below.
      .filter((path) => path !== undefined && !path.includes('[...'))
      .map((path) =>
        `/${path}`
          .replace(/\[\w+\]/, '{}')
          .replace(/\/(csv|xlsx|pdf|pptx|txt|bib|ris|png|svg|atom|zip)$/, '.$1'),
      )
      .concat(wholeSite);
    const listed = publicRoutes.map(({ path }) => path).filter((path) => !isPicture(path));
    expect(new Set(listed)).toEqual(new Set(paths));
  });

  it('has a picture for every page, and for nothing else', () => {
    const pictures = publicRoutes.map(({ path }) => path).filter(isPicture);
    const pages = publicRoutes.filter(isListedPage);
    expect(pictures).toEqual(pages.map(({ path }) => pictureAddress(path)));
    for (const { path } of pages) {
      const [, rest = ''] = /^\/xem-truoc\/(.*)$/.exec(pictureAddress(path)) ?? [];
      expect(picturedPage(rest.split('/'))).toBe(path);
    }
    expect(picturedPage(['tinh', 'lao-cai'])).toBeNull();
  });
});
