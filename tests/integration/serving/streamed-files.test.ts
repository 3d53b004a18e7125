import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StandInSite } from './stand-in-site';

/** For these tests the modules are read anew, with a route that streams and is nothing else. */
vi.mock('@/lib/public-routes', async (original) => {
  const table = await original<typeof import('@/lib/public-routes')>();
  const file = { path: '/tai-ve.csv', reads: ['dataset'], streams: true } as const;
  return { ...table, publicRoutes: [...table.publicRoutes, file] };
});

let site: StandInSite;

beforeAll(async () => {
  vi.resetModules();
  const { StandInSite } = await import('./stand-in-site');
  site = await StandInSite.open();
});

beforeEach(() => site.reset());

afterAll(async () => {
  await site.close();
  vi.resetModules();
});

describe('a file that streams', () => {
  it('is made for each reader under its canonical address, without their headers, and never kept', async () => {
    for (let time = 1; time <= 2; time++) {
      const { headers, status } = await site.ask('/tai-ve.csv?x=1&so-lieu=minh-hoa', {
        cookie: 'session=secret',
      });
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('etag');
      expect(site.renders).toHaveLength(time);
    }
    expect(site.renders[0]?.url).toBe('/tai-ve.csv?so-lieu=minh-hoa');
    expect(JSON.stringify(site.renders[0]?.headers)).not.toMatch(/cookie|secret/);
    expect((await site.ask('/tai-ve.csv', {}, 'POST')).status).toBe(405);
  });

  it('keeps no page from its readers, and comes to a few at once', async () => {
    let finish: () => void = () => {};
    site.waiting = new Promise((settle) => {
      finish = settle;
    });
    const files = Array.from({ length: 8 }, () => site.ask('/tai-ve.csv'));
    await vi.waitFor(() => expect(site.renders.length).toBeGreaterThan(5));
    expect((await site.ask('/phuong-phap?so-lieu=minh-hoa')).status).toBe(200);
    finish();
    const counts = (await Promise.all(files)).map(({ status }) => status).sort();
    expect(counts).toEqual([200, 200, 200, 200, 200, 200, 503, 503]);
  });
});
