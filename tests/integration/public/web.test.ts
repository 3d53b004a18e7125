import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as feed } from '@/app/[locale]/(public)/phat-hanh/atom/route';
import { GET as picture } from '@/app/[locale]/(public)/xem-truoc/[...page]/route';
import { GET as sitemap } from '@/app/sitemap.xml/route';
import { setClock } from '@/lib/clock';
import { closeDatabase } from '@/lib/data/database';
import { fill, publishSeen } from '@/tests/support/report-life';
import { makePerson, makeWorld } from '@/tests/support/world';
import { type AccessWorld, leaked, makeAccessWorld } from '../access/world';

/** What machines are told of a site that holds a draft report, an accepted one and a draft release. */

let world: AccessWorld;

beforeAll(async () => {
  await makeWorld();
  const demo = await makePerson(['staff:test-joined', 'lead:test-joined', 'reviewer'], {
    demo: true,
  });
  world = await makeAccessWorld(demo);
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

const readFeed = async (locale: string) =>
  (await feed(new Request('http://x/'), { params: Promise.resolve({ locale }) })).text();

async function readPicture(slug: string): Promise<number> {
  const params = Promise.resolve({ locale: 'vi', page: ['phat-hanh', `${slug}.png`] });
  const { status } = await picture(new NextRequest('http://x/'), { params });
  return status;
}

const linksTo = (text: string, slug: string) => text.includes(`/phat-hanh/${slug}<`);

describe('sitemap, feed and pictures', () => {
  it('know the published release and nothing of the one in preparation', async () => {
    const { publishedRelease, draftRelease } = world;
    for (const text of [await (await sitemap()).text(), await readFeed('vi')]) {
      expect(linksTo(text, publishedRelease.slug)).toBe(true);
      expect(linksTo(text, draftRelease.slug)).toBe(false);
      expect(leaked(text)).toEqual([]);
    }
    expect(await readFeed('en')).toContain(`/en/phat-hanh/${publishedRelease.slug}<`);
    expect(await readPicture(publishedRelease.slug)).toBe(200);
    expect(await readPicture(draftRelease.slug)).toBe(404);
  });

  it('stay as they are, to the last sign, when a draft is written on', async () => {
    const read = async () => (await (await sitemap()).text()) + (await readFeed('vi'));
    const before = await read();
    await fill(world.near.staff, world.slug, { 'TEST_TOTAL.ALL': '5' });
    expect(await read()).toBe(before);
    expect(before).toContain('<lastmod>');
  });

  it('know it with its publication', async () => {
    const { draftRelease, reviewer } = world;
    await publishSeen(reviewer, draftRelease.releaseId);
    expect(linksTo(await (await sitemap()).text(), draftRelease.slug)).toBe(true);
    expect(linksTo(await readFeed('vi'), draftRelease.slug)).toBe(true);
    expect(await readPicture(draftRelease.slug)).toBe(200);
  });
});
