import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { PublishedRelease } from '@/lib/domain/release';
import { releasesFeed } from '@/lib/web/releases-feed';

const origin = 'https://so.example';
const hill = { id: 'hill', slug: 'hill', nameVi: 'Đồi', nameEn: 'Hill' };
const release: PublishedRelease = {
  slug: 'quy-2',
  titleVi: 'Quý II & <b>"bổ sung"</b>',
  titleEn: 'Second quarter',
  noteVi: 'Ghi chú \u0000]]> hết',
  noteEn: 'Note',
  publishedAt: '2026-08-01T18:00:00.000Z',
  reports: [{ area: hill, quarter: '2026-Q2', revision: 1 }],
};
const correction: PublishedRelease = {
  ...release,
  slug: 'dinh-chinh',
  publishedAt: '2026-10-20T02:00:00.000Z',
  reports: [{ area: hill, quarter: '2026-Q2', revision: 2 }],
};

function read(locale: 'vi' | 'en', releases: readonly PublishedRelease[]) {
  const xml = releasesFeed(origin, locale, releases);
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const text = (of: Element | Document, name: string) => of.querySelector(name)?.textContent;
  return { feed: document.documentElement, entries: [...document.querySelectorAll('entry')], text };
}

describe('the feed of releases', () => {
  it('has what RFC 4287 asks of a feed, and says when it last changed', () => {
    const { feed, text } = read('vi', [correction, release]);
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(text(feed, 'feed > id')).toBe(`${origin}/phat-hanh.atom`);
    expect(text(feed, 'feed > updated')).toBe(correction.publishedAt);
    expect(text(feed, 'feed > author > name')).not.toBe('');
    const self = feed.querySelector('link[rel=self]');
    expect(self?.getAttribute('href')).toBe(`${origin}/phat-hanh.atom`);
  });

  it('says words as they were written, whatever signs are in them', () => {
    const { entries, text } = read('vi', [release]);
    const [entry] = entries;
    if (!entry) throw new Error('no entry');
    expect(text(entry, 'title')).toBe(release.titleVi);
    expect(text(entry, 'summary')).toBe('Ghi chú ]]> hết\n1 báo cáo.');
  });

  it('marks a correction, and gives each entry an identifier, a day and a page of its own', () => {
    const { entries, text } = read('en', [correction, release]);
    expect(entries.map((entry) => text(entry, 'id'))).toEqual([
      `${origin}/en/phat-hanh/dinh-chinh`,
      `${origin}/en/phat-hanh/quy-2`,
    ]);
    expect(entries.map((entry) => entry.querySelector('category') !== null)).toEqual([true, false]);
    expect(entries.map((entry) => text(entry, 'updated'))).toEqual([
      correction.publishedAt,
      release.publishedAt,
    ]);
    expect(entries[1]?.querySelector('link')?.getAttribute('href')).toBe(
      `${origin}/en/phat-hanh/quy-2`,
    );
  });

  it('is a feed where there is no release yet', () => {
    const { feed, entries, text } = read('vi', []);
    expect(entries).toEqual([]);
    expect(Number.isNaN(Date.parse(text(feed, 'updated') ?? ''))).toBe(false);
  });
});
