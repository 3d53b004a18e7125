import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonRoutes } from '@/lib/comparison-routes';
import { embedRoutes } from '@/lib/embed-routes';
import { indicatorAddress, mayBeFramed, pictureAddress, publicRoutes } from '@/lib/public-routes';
import { routes } from '@/lib/routes';
import { canonicalAddress, type KnownNames, publicAddresses } from '@/lib/serving/public-address';

const names: KnownNames = {
  province: new Set(['thai-nguyen', 'lao-cai']),
  region: new Set(['tay-nguyen']),
  release: new Set(['quy-3-2026']),
  indicator: new Set(['hop-tac-xa']),
  topic: new Set(['ocop']),
  conference: new Set(['thai-nguyen-2023']),
  boundary: new Set(['34', '63', '2020']),
  part: new Set(['lao-dong', 'lao-dong-2', 'o-dau']),
  periods: new Map([['hop-tac-xa', new Set(['2025', '2026-Q3'])]]),
  places: new Map([
    ...['ca-nuoc', 'thai-nguyen', 'lao-cai', 'lao-cai-63', 'yen-bai-63', 'hue', 'ha-noi'].map(
      (name) => [name, name] as const,
    ),
    ['yen-bai', 'yen-bai-63'],
  ]),
  compared: new Set(['hop-tac-xa', 'lao-dong', 'thanh-vien', 'von', 'doanh-thu']),
};
const files = new Set(['/pictures/a.png']);

const addressOf = (address: string, known: KnownNames | undefined = names) =>
  canonicalAddress(address, files, known)?.address;

describe('the canonical address', () => {
  it('keeps what the route reads only, the first of each, in one order', () => {
    expect(addressOf('/tinh?ranh-gioi=63&utm=1&so-lieu=minh-hoa&_rsc=x&ranh-gioi=34')).toBe(
      '/tinh?so-lieu=minh-hoa&ranh-gioi=63',
    );
    expect(addressOf('/?utm=1')).toBe('/');
    expect(addressOf('/tinh/lao-cai?sap-xep=ma&tim=a&chi-tieu=hop-tac-xa')).toBe('/tinh/lao-cai');
    expect(addressOf('/?so-lieu=&ranh-gioi=&pham-vi=&chi-tieu=')).toBe('/');
    expect(addressOf('/?pham-vi=dtts&utm=1')).toBe('/?pham-vi=dtts');
  });

  it('keeps a province whose trend is asked for apart, and knows no other', () => {
    const asked = '/chi-tieu/hop-tac-xa?tinh=lao-cai';
    expect(canonicalAddress(asked, files, names)).toEqual({ address: asked, kind: 'search' });
    expect(addressOf('/chi-tieu/hop-tac-xa?tinh=khong-co')).toBe('/khong-tim-thay');
    expect(addressOf('/chi-tieu/hop-tac-xa?tinh=')).toBe('/chi-tieu/hop-tac-xa');
    expect(addressOf('/chi-tieu/hop-tac-xa.csv?tinh=lao-cai')).toBe('/chi-tieu/hop-tac-xa.csv');
    const all = publicAddresses(publicRoutes, names);
    expect([...all].filter((address) => address.includes('tinh='))).toEqual([]);
  });

  it('keeps every choice that the links of public pages can write', () => {
    const dataset = 'demo';
    const boundary = '63';
    for (const locale of ['vi', 'en'] as const) {
      for (const address of [
        routes.home(locale, { dataset, indicator: 'hop-tac-xa', scope: 'EMM', boundary }),
        routes.provinces(locale, { dataset, boundary, byCode: true, search: 'Điện Biên' }),
        routes.province(locale, 'lao-cai', { dataset, boundary }),
        routes.provinceFile(locale, 'lao-cai', 'csv', { dataset, boundary }),
        routes.provinceFile(locale, 'lao-cai', 'pdf', { dataset, boundary }),
        routes.indicator(locale, 'hop-tac-xa', {
          ...{ dataset, scope: 'EMM', boundary, period: '2026-Q3' },
        }),
        indicatorAddress(locale, 'hop-tac-xa', { dataset, boundary, place: 'lao-cai' }),
        routes.indicatorFile(locale, 'hop-tac-xa', 'xlsx', { dataset, boundary }),
        routes.releases(locale, { dataset }),
        routes.release(locale, 'quy-3-2026'),
        routes.method(locale, { dataset }),
      ]) {
        expect(addressOf(address)).toBe(address);
      }
    }
  });

  it('of a show keeps what is declared of it, and says 16:9 by leaving it out', () => {
    const show = '/hoi-nghi/thai-nguyen-2023/trinh-chieu';
    expect(addressOf(`${show}?nguoi-noi=1&ti-le=4-3&tu-chay=20`)).toBe(
      `${show}?ti-le=4-3&tu-chay=20&nguoi-noi=1`,
    );
    expect(addressOf(`${show}?ti-le=16-9&tu-chay=21&nguoi-noi=2&so-lieu=minh-hoa`)).toBe(show);
    expect(addressOf('/en/hoi-nghi/khong-co/trinh-chieu?tu-chay=20')).toBe(
      '/en/hoi-nghi/khong-tim-thay/trinh-chieu',
    );
  });

  it('is that of the page for it where nothing is there', () => {
    expect(addressOf('/khong-co?a=1')).toBe('/khong-tim-thay');
    expect(addressOf('/en/khong/co.png')).toBe('/en/khong-tim-thay');
    expect(addressOf('/tinh/atlantis?so-lieu=minh-hoa')).toBe('/tinh/khong-tim-thay');
    expect(addressOf('/en/tinh/atlantis.csv')).toBe('/en/tinh/khong-tim-thay.csv');
    expect(addressOf('/phat-hanh/nhap')).toBe('/phat-hanh/khong-tim-thay');
    expect(addressOf('//tinh')).toBe('/khong-tim-thay');
  });

  it('is that page too where a period is asked for of which nothing is known', () => {
    expect(addressOf('/chi-tieu/hop-tac-xa?ky=2025')).toBe('/chi-tieu/hop-tac-xa?ky=2025');
    expect(addressOf('/chi-tieu/hop-tac-xa?ky=2024')).toBe('/khong-tim-thay');
    expect(addressOf('/en/chi-tieu/hop-tac-xa?ky=%3Cscript%3E')).toBe('/en/khong-tim-thay');
    expect(addressOf('/chi-tieu/hop-tac-xa?ky=')).toBe('/chi-tieu/hop-tac-xa');
    // While the names cannot be known whatever looks like a period may be one.
    const unsure = (address: string) => canonicalAddress(address, files, undefined)?.address;
    expect(unsure('/chi-tieu/hop-tac-xa?ky=2024')).toBe('/chi-tieu/hop-tac-xa?ky=2024');
    expect(unsure('/chi-tieu/hop-tac-xa?ky=x')).toBe('/khong-tim-thay');
    // A page that shows no period reads none.
    expect(addressOf('/tinh/lao-cai?ky=2024')).toBe('/tinh/lao-cai');
  });

  it('is that page too where an indicator is asked for that there is none of', () => {
    expect(addressOf('/?chi-tieu=khong-co')).toBe('/khong-tim-thay');
    expect(addressOf('/en?so-lieu=minh-hoa&chi-tieu=%3Cscript%3E&ranh-gioi=34')).toBe(
      '/en/khong-tim-thay',
    );
    // A page that reads no indicator is asked for none.
    expect(addressOf('/tinh?chi-tieu=khong-co')).toBe('/tinh');
  });

  it('is that of the page which says what a choice has where another value is asked for', () => {
    const says = '/lua-chon-khong-co?tham-so=';
    expect(addressOf('/?so-lieu=that&utm=1')).toBe(`${says}so-lieu`);
    expect(addressOf('/tinh/lao-cai?ranh-gioi=35')).toBe(`${says}ranh-gioi`);
    expect(addressOf('/tinh/lao-cai.csv?ranh-gioi=%3Cscript%3E')).toBe(`${says}ranh-gioi`);
    expect(addressOf('/en?pham-vi=khong')).toBe(`/en${says}pham-vi`);
    expect(addressOf('/tinh?sap-xep=x&tim=a')).toBe(`${says}sap-xep`);
    expect(addressOf('/so-sanh?so-lieu=that&noi=lao-cai')).toBe(`${says}so-lieu`);
    expect(addressOf('/bang-so-lieu?so-lieu=that')).toBe(`${says}so-lieu`);
    // The reader stays in the set of figures.
    expect(addressOf('/tinh/lao-cai?ranh-gioi=35&so-lieu=minh-hoa')).toBe(
      '/lua-chon-khong-co?so-lieu=minh-hoa&tham-so=ranh-gioi',
    );
    // A page that has no such choice is asked for none.
    expect(addressOf('/ca-nuoc?ranh-gioi=35')).toBe('/ca-nuoc');
    expect(addressOf('/lua-chon-khong-co?tham-so=x')).toBe('/lua-chon-khong-co');
    // While the names cannot be known whatever looks like boundaries may be some.
    expect(canonicalAddress('/tinh?ranh-gioi=35', files, undefined)?.address).toBe(
      '/tinh?ranh-gioi=35',
    );
  });

  it('lets any name pass that looks like one while those that exist cannot be known', () => {
    const any = (address: string) => canonicalAddress(address, files, undefined)?.address;
    expect(any('/tinh/atlantis')).toBe('/tinh/atlantis');
    expect(any('/?chi-tieu=x')).toBe('/?chi-tieu=x');
    expect(any('/tinh/%3Cscript%3E')).toBe('/tinh/khong-tim-thay');
  });

  it('is one of finitely many, but for searches', () => {
    const word = fc.constantFrom(
      'en',
      'tinh',
      'phat-hanh',
      'ca-nuoc.csv',
      'lao-cai',
      'minh-hoa',
      '63',
      'ma',
      'hop-tac-xa',
      'dtts',
      'x.csv',
    );
    const parameter = fc.constantFrom(
      'so-lieu',
      'chi-tieu',
      'ranh-gioi',
      'pham-vi',
      'sap-xep',
      'ma',
    );
    const query = fc.array(fc.tuple(parameter, fc.oneof(word, fc.string())), { maxLength: 6 });
    const place = fc.oneof(
      fc.constantFrom('', 'en', 'tinh', 'en/tinh/lao-cai', 'vung/tay-nguyen.xlsx', 'phuong-phap'),
      fc.array(fc.oneof(word, fc.webSegment()), { maxLength: 3 }).map((path) => path.join('/')),
    );
    const found = new Set<string>();
    fc.assert(
      fc.property(place, query, (path, pairs) => {
        const address = canonicalAddress(`/${path}?${new URLSearchParams(pairs)}`, files, names);
        if (address) found.add(address.address);
        if (address) expect(addressOf(address.address)).toBe(address.address);
      }),
      { numRuns: 3_000 },
    );
    const all = publicAddresses(publicRoutes, names);
    const isRedirect = (address: string) => /^\/vi(?:\/|$)|.\/(?:\?|$)/.test(address);
    // Single figures are listed nowhere, and kept as searches are.
    const isFigure = (address: string) => /^(?:\/en|\/vi)?\/co-dinh\//.test(address);
    expect([...found].filter((one) => !isRedirect(one) && !isFigure(one) && !all.has(one))).toEqual(
      [],
    );
    expect(found.size).toBeGreaterThan(25);
  }, 30_000);

  it('is each of those listed, for every page, file and picture in both languages', () => {
    const all = publicAddresses(publicRoutes, names);
    for (const address of all) {
      expect(canonicalAddress(address, files, names)).toEqual({ address, kind: 'page' });
    }
    for (const address of [
      '/en',
      '/tinh/lao-cai.csv?so-lieu=minh-hoa&ranh-gioi=63',
      '/en?so-lieu=minh-hoa&chi-tieu=hop-tac-xa&pham-vi=dtts&ranh-gioi=34',
      '/xem-truoc/phat-hanh/quy-3-2026.png',
      '/tinh/khong-tim-thay',
    ]) {
      expect(all).toContain(address);
    }
    // Two languages; dataset, indicator, scope and boundary of the start page, chosen or left.
    const starts = [...all].filter((one) => /^\/(?:en)?(?:\?|$)/.test(one));
    expect(starts).toHaveLength(2 * (2 * 2 * 3 * 4));
  });

  it('keeps a single figure as a search is kept, without anything that is asked of it', () => {
    expect(canonicalAddress('/co-dinh/734?so-lieu=minh-hoa', files, names)).toEqual({
      address: '/co-dinh/734',
      kind: 'search',
    });
    expect(addressOf('/co-dinh/7.34')).toBe('/khong-tim-thay');
  });

  it('of a chart by itself is one of finitely many, and its picture must be one of the area', () => {
    const chart = embedRoutes.indicator('en', 'hop-tac-xa', 'ban-do', {
      ...{ dataset: 'demo', scope: 'EMM', boundary: '63', period: '2026-Q3' },
    });
    expect(canonicalAddress(`${chart}&x=1`, files, names)).toEqual({
      address: chart,
      kind: 'page',
    });
    const province = { level: 'province', slug: 'lao-cai' } as const;
    const drawn = embedRoutes.area('vi', province, { dataset: 'demo', part: 'lao-dong-2' });
    expect(drawn).toBe('/nhung/tinh/lao-cai/hinh?so-lieu=minh-hoa&muc=lao-dong-2');
    expect(canonicalAddress(drawn, files, names)).toEqual({ address: drawn, kind: 'page' });
    expect(addressOf('/nhung/tinh/lao-cai/hinh?muc=lao-dong-9')).toBe('/khong-tim-thay');
    const told = embedRoutes.topic('en', 'ocop', { part: 'o-dau' });
    expect(canonicalAddress(told, files, names)).toEqual({ address: told, kind: 'page' });
    expect(addressOf('/nhung/chu-de/ocop/hinh?muc=o-dau-9')).toBe('/khong-tim-thay');
    expect(addressOf('/nhung/chi-tieu/hop-tac-xa/banh')).toBe('/khong-tim-thay');
    expect(addressOf('/nhung/so-sanh?noi=lao-cai,atlantis&chi-tieu=von')).toContain(
      'khong-so-duoc',
    );
    const compared = embedRoutes.comparison('en', {
      ...{ places: ['lao-cai', 'ca-nuoc'], indicators: ['von'] },
    });
    expect(canonicalAddress(compared, files, names)).toEqual({ address: compared, kind: 'search' });
  });

  it('says whether other sites may frame what stands there', () => {
    for (const address of [
      ...['/nhung/chi-tieu/hop-tac-xa/ban-do', '/en/nhung/chi-tieu/hop-tac-xa/cac-ky?ky=2025'],
      ...['/nhung/tinh/lao-cai/hinh', '/nhung/ca-nuoc/hinh?muc=lao-dong', '/nhung/so-sanh?noi=a'],
    ]) {
      expect(mayBeFramed(address), address).toBe(true);
    }
    for (const address of [
      ...['/', '/tinh/lao-cai', '/nhung/tinh/lao-cai', '/nhung/chi-tieu/hop-tac-xa', '/nhung'],
      ...['/nhung/chi-tieu/a/b/ban-do', '/x/nhung/ca-nuoc/hinh', '/nhung/ca-nuoc/hinh.png'],
      ...['/so-sanh?x=/nhung/so-sanh', '/nhung/chi-tieu/a/ban-do.svg', '/nhung/ca-nuoc/hinhx'],
    ]) {
      expect(mayBeFramed(address), address).toBe(false);
    }
  });

  it('of a comparison is one for all ways of asking for it, kept apart', () => {
    const asked = [
      '/so-sanh?noi=lao-cai&noi=yen-bai&chi-tieu=lao-dong&chi-tieu=von&tinh-theo=&x=1',
      '/so-sanh?chi-tieu=lao-dong%2Cvon&noi=Lao-Cai,yen-bai-63,lao-cai',
    ];
    for (const address of asked) {
      expect(canonicalAddress(address, files, names)).toEqual({
        address: '/so-sanh?noi=lao-cai,yen-bai-63&chi-tieu=lao-dong,von',
        kind: 'search',
      });
    }
    const choice = {
      dataset: 'demo',
      places: ['lao-cai', 'ca-nuoc'],
      indicators: ['von'],
      divider: 'member',
      scope: 'EMM',
    } as const;
    for (const address of [
      comparisonRoutes.page('en', choice),
      comparisonRoutes.file('vi', 'xlsx', choice),
    ]) {
      expect(addressOf(address)).toBe(address);
    }
    expect(canonicalAddress('/so-sanh?noi=', files, names)).toEqual({
      address: '/so-sanh',
      kind: 'page',
    });
  });

  it('of a comparison that there is not is that of the page which says so', () => {
    const wrong = (query: string) => addressOf(`/en/so-sanh?${query}`);
    expect(wrong('noi=atlantis,lao-cai&chi-tieu=von')).toBe(
      '/en/so-sanh/khong-so-duoc?noi=atlantis,lao-cai&chi-tieu=von',
    );
    expect(wrong('noi=ca-nuoc,thai-nguyen,lao-cai,lao-cai-63,yen-bai-63,hue,ha-noi')).toContain(
      'khong-so-duoc',
    );
    expect(wrong('chi-tieu=hop-tac-xa,lao-dong,thanh-vien,von,doanh-thu')).toContain('khong-so');
    expect(wrong('tinh-theo=km2')).toBe('/en/so-sanh/khong-so-duoc?tinh-theo=km2');
    expect(addressOf('/so-sanh.csv?noi=atlantis')).toBe('/khong-tim-thay');
    const many = Array.from({ length: 10_000 }, (_, index) => `noi=a${index}`).join('&');
    expect(wrong(many)).toBe('/en/so-sanh/khong-so-duoc');
    const long = wrong(`noi=${'x'.repeat(900)},${'<y>'.repeat(200)}`) ?? '';
    expect(long.length).toBeLessThan(250);
    expect(addressOf(long)).toBe(long);
  });

  it('marks what carries words of a reader, and bounds them', () => {
    expect(canonicalAddress('/tinh?tim=%20dien%20%20bien', files, names)).toEqual({
      address: '/tinh?tim=dien+bien',
      kind: 'search',
    });
    expect(canonicalAddress(`/tinh?tim=${'a'.repeat(61)}`, files, names)?.address).toBe('/tinh');
    expect(canonicalAddress('/tinh?tim=%20', files, names)?.kind).toBe('page');
  });

  it('has a table’s choice in one order, as free as a search and kept like one', () => {
    const found = (address: string) => canonicalAddress(address, files, names);
    expect(
      found('/bang-so-lieu?ky=quy-8&utm=1&so-lieu=minh-hoa&chi-tieu=b&chi-tieu=a&hang=dia-ban'),
    ).toEqual({
      address: '/bang-so-lieu?so-lieu=minh-hoa&chi-tieu=a&chi-tieu=b&ky=quy-8',
      kind: 'search',
    });
    expect(found('/bang-so-lieu?utm=1&cot=ky')).toEqual({ address: '/bang-so-lieu', kind: 'page' });
    expect(found('/en/bang-so-lieu.csv?chi-tieu=a&tep=day-du&tep=x')).toEqual({
      address: '/en/bang-so-lieu.csv?chi-tieu=a&tep=day-du',
      kind: 'stream',
    });
    expect(found('/xem-truoc/bang-so-lieu.png?chi-tieu=a')?.address).toBe(
      '/xem-truoc/bang-so-lieu.png',
    );
    const many = Array.from({ length: 200 }, (_, place) => `chi-tieu=indicator-number-${place}`);
    expect(found(`/bang-so-lieu?${many.join('&')}`)?.kind).toBe('search');
    expect(found(`/tinh?${many.join('&')}`)).toBeUndefined();
    const more = Array.from({ length: 10_000 }, (_, place) => `a${place}=1`);
    expect(found(`/bang-so-lieu?${more.join('&')}`)).toBeUndefined();
  });

  it('is the same for the same path written otherwise', () => {
    expect(addressOf('/t%69nh')).toBe('/tinh');
    expect(addressOf('/pictures/%61.png?v=1')).toBe('/pictures/a.png');
  });

  it.each([
    '/a%2fb',
    '/a%5Cb',
    '/a%00',
    '/%E0%A4',
    '/a/../b',
    '/a/%2e%2e',
    '/./a',
    'http://x/',
    `/${'a'.repeat(5_000)}`,
  ])('does not exist for %s', (address) => {
    expect(addressOf(address)).toBeUndefined();
  });

  it('lets a picture show what its page’s address chose of figures', () => {
    const page = routes.province('en', 'lao-cai', { dataset: 'demo', boundary: '63' });
    const picture = '/en/xem-truoc/tinh/lao-cai.png?so-lieu=minh-hoa&ranh-gioi=63';
    expect(pictureAddress(page)).toBe(picture);
    expect(addressOf(picture)).toBe(picture);
    expect(pictureAddress(routes.home('en'))).toBe('/en/xem-truoc/trang-chu.png');
    expect(addressOf('/xem-truoc/tinh.png?sap-xep=ma&tim=a')).toBe('/xem-truoc/tinh.png');
  });
});
