import { describe, expect, it } from 'vitest';
import { routes } from '@/lib/routes';
import { webManifest } from '@/lib/web/manifest';
import { robotsText } from '@/lib/web/robots';
import { securityText } from '@/lib/web/security-text';

/** As crawlers read a rule: from the path's beginning, `*` for anything. */
function isForbidden(address: string): boolean {
  const rules = [...robotsText('https://so.example').matchAll(/^Disallow: (.+)$/gm)];
  return rules.some(([, rule = '']) =>
    new RegExp(`^${rule.split('*').map(quote).join('.*')}`).test(address),
  );
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

describe('robots.txt', () => {
  it.each([
    routes.workList('vi'),
    routes.report('en', 'lao-cai', '2026-Q3'),
    routes.signIn('vi', '/lam-viec'),
    routes.home('vi', { dataset: 'demo' }),
    routes.province('en', 'lao-cai', { dataset: 'demo', boundary: '63' }),
    '/tinh?ranh-gioi=63&so-lieu=minh-hoa',
  ])('keeps crawlers off %s', (address) => {
    expect(isForbidden(address)).toBe(true);
  });

  it.each([
    routes.home('vi'),
    routes.home('en'),
    routes.province('vi', 'lang-son', { boundary: '63' }),
    routes.releasesFeed('vi'),
  ])('lets them read %s', (address) => {
    expect(isForbidden(address)).toBe(false);
  });

  it('says where the sitemap is', () => {
    expect(robotsText('https://so.example')).toContain('Sitemap: https://so.example/sitemap.xml\n');
  });
});

describe('security.txt', () => {
  const on = (day: string) =>
    securityText('https://so.example', 'mailto:an-ninh@so.example', new Date(day));

  it('has a contact, a day in the future within a year, and its own address', () => {
    for (const day of ['2026-01-01T00:00:00Z', '2026-11-30T23:59:59Z', '2027-12-31T12:00:00Z']) {
      const [, expires = ''] = /^Expires: (\S+)$/m.exec(on(day)) ?? [];
      const ahead = (Date.parse(expires) - Date.parse(day)) / 86_400_000;
      expect(ahead).toBeGreaterThan(180);
      expect(ahead).toBeLessThan(365);
    }
    expect(on('2026-11-26T00:00:00Z')).toMatch(/^Contact: mailto:an-ninh@so\.example$/m);
    expect(on('2026-11-26T00:00:00Z')).toMatch(
      /^Canonical: https:\/\/so\.example\/\.well-known\/security\.txt$/m,
    );
  });

  it('stays the same for a month, so that nobody reads it anew for nothing', () => {
    expect(on('2026-11-02T00:00:00Z')).toBe(on('2026-11-29T00:00:00Z'));
  });
});

describe('the web manifest', () => {
  it('names icons of both purposes and starts at the start page', () => {
    const { icons, start_url } = webManifest();
    expect(start_url).toBe('/');
    for (const purpose of ['any', 'maskable']) {
      expect(icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes)).toEqual([
        '192x192',
        '512x512',
      ]);
    }
  });
});
