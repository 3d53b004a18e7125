import { currentQuarter, shiftQuarter } from '@/lib/domain/period';

/**
 * The one table of the public pages that tests walk over. A new kind of page adds its line; a kind
 * that has none is named by tests/unit/public-pages.test.ts.
 */

/** A release of the demonstration set, which is made for the day that it is loaded on. */
const releaseOf = (day: Date) =>
  `/phat-hanh/minh-hoa-${shiftQuarter(currentQuarter(day), -4).toLowerCase()}`;

const compared =
  '/so-sanh?noi=thai-nguyen-63,lao-cai-63,ca-nuoc&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke,thu-nhap-binh-quan-dau-nguoi';
const comparedOverTime =
  '/so-sanh?so-lieu=minh-hoa&noi=thai-nguyen,lao-cai,cao-bang,lang-son&chi-tieu=so-hop-tac-xa,to-hop-tac';

/** One of each kind, by what its picture is called; kinds with charts of their own in both data sets. */
export const kindsOfPages = (day: Date) =>
  ({
    start: '/',
    provinces: '/tinh',
    province: '/tinh/thai-nguyen',
    'former-provinces': '/tinh/lao-cai?ranh-gioi=63',
    'province-illustrative': '/tinh/lang-son?so-lieu=minh-hoa',
    country: '/ca-nuoc',
    region: '/vung/tay-nguyen?ranh-gioi=63',
    indicator: '/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke',
    'indicator-illustrative': '/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa',
    'comparison-form': '/so-sanh',
    comparison: compared,
    'comparison-illustrative': comparedOverTime,
    topics: '/chu-de',
    topic: '/chu-de/hop-tac-xa',
    'topic-illustrative': '/chu-de/giam-ngheo?so-lieu=minh-hoa',
    voices: '/chu-de/kho-khan-kien-nghi?so-lieu=minh-hoa&tim=giai+ngan',
    conferences: '/hoi-nghi',
    conference: '/hoi-nghi/thai-nguyen-2023',
    search: '/tim-kiem?q=htx+thai+nguyen+2025',
    permanent: '/co-dinh/1',
    'table-form': '/bang-so-lieu',
    table: '/bang-so-lieu?so-lieu=minh-hoa&chi-tieu=so-hop-tac-xa&ky=quy-4',
    releases: '/phat-hanh?so-lieu=minh-hoa',
    release: releaseOf(day),
    method: '/phuong-phap',
    glossary: '/thuat-ngu',
    'open-data': '/du-lieu-mo',
    accessibility: '/tro-nang',
    about: '/gioi-thieu',
  }) as const;

/** The same kinds as they are where a reader chose, sought or found nothing. */
const furtherPages = [
  ...[
    '/?ranh-gioi=34',
    '/?so-lieu=minh-hoa',
    '/tinh?ranh-gioi=63&sap-xep=ma',
    '/tinh?tim=khong+co',
  ],
  ...['/tinh/quang-ninh', '/bang-so-lieu?chi-tieu=hop-tac-xa-co-quan-thong-ke&ky=2022-12-31'],
  '/nhung/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke',
  '/nhung/chi-tieu/ty-le-ho-ngheo-co-quan-thong-ke/ban-do',
  '/nhung/tinh/lang-son/hinh?so-lieu=minh-hoa',
  '/nhung/chu-de/ocop',
  '/nhung/chu-de/hop-tac-xa/hinh?muc=o-dau',
  ...['/hoi-nghi?so-lieu=minh-hoa', '/phat-hanh', '/thuat-ngu?tim=htx', '/tim-kiem?q=khong+co'],
];

export const publicPages = (day: Date): readonly string[] => [
  ...Object.values(kindsOfPages(day)),
  ...furtherPages,
];

export const english = (path: string) => `/en${path === '/' ? '' : path}`.replace('/en/?', '/en?');
