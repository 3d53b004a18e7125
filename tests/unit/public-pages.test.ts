import { expect, it } from 'vitest';
import { publicRoutes } from '@/lib/public-routes';
import { kindsOfPages, publicPages } from '../support/public-pages';

const day = new Date('2026-10-05T08:00:00+07:00');

it('the table of pages that tests walk over has every kind of page', () => {
  const pages = publicRoutes.filter(
    ({ path, isSubstitute, isFramed, isKit, isOtherForm }) =>
      // Forms of a page that has its line: embed.spec and hall.spec walk over them.
      !isSubstitute && !isFramed && !isKit && !isOtherForm && !path.includes('.'),
  );
  const paths = Object.values(kindsOfPages(day)).map((address) => address.replace(/\?.*/, ''));
  const missing = pages.filter(({ path }) => {
    const kind = new RegExp(`^${path.replace('{}', '[^/]+')}$`);
    return !paths.some((one) => kind.test(one));
  });
  expect(pages.length).toBeGreaterThan(15);
  expect(missing.map(({ path }) => path)).toEqual([]);
});

it('no page stands in it twice', () => {
  const pages = publicPages(day);
  expect(new Set(pages).size).toBe(pages.length);
});
