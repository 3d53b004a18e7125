import type { APIRequestContext } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from '../support/journey';
import { english, publicPages } from '../support/public-pages';
import { people, reportPath, signIn } from '../support/workspace';

/** Every kind of page as it leaves the server, error pages and signed-in pages too. */

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    elements: ['html5'],
    rules: {
      // Scripts and styles come from this very server under a strict policy.
      'require-sri': 'off',
    },
  }),
);

async function faultsOf(request: APIRequestContext, path: string): Promise<string[]> {
  const answer = await request.get(path);
  expect(answer.headers()['content-type'], path).toContain('text/html');
  const { results } = await validator.validateString(await answer.text());
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} ${selector}`),
  );
}

async function faultsOfEach(request: APIRequestContext, paths: readonly string[]) {
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await faultsOf(request, path)));
  return faults.slice(0, 20);
}

const inBoth = (path: string) => [path, english(path)];

test('public pages are valid HTML', async ({ request }) => {
  test.setTimeout(120_000);
  const releases = await (await request.get('/phat-hanh?so-lieu=minh-hoa')).text();
  const [correction] = /\/phat-hanh\/minh-hoa-dinh-chinh-[a-z0-9-]+/.exec(releases) ?? [];
  const further = [
    ...['/ca-nuoc?so-lieu=minh-hoa', '/chi-tieu/so-hop-tac-xa', '/chi-tieu/dan-so-trung-binh'],
    ...['/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa&pham-vi=dtts', '/chi-tieu/kho-khan-vuong-mac'],
    '/so-sanh?noi=khong-co&chi-tieu=so-hop-tac-xa',
    '/chi-tieu/so-hop-tac-xa?so-lieu=minh-hoa&ky=2025-Q4&tinh=lao-cai',
    '/so-sanh?so-lieu=minh-hoa&noi=thai-nguyen,lao-cai,cao-bang,lang-son&chi-tieu=so-hop-tac-xa,to-hop-tac&tinh-theo=nghin-dan',
    ...['/chu-de/kho-khan-kien-nghi', '/tim-kiem', '/tim-kiem?q=htx', '/tim-kiem?q=htx+la+gi'],
    '/bang-so-lieu?chi-tieu=dan-so-trung-binh&cot=pham-vi',
    '/hoi-nghi/thai-nguyen-2023/trinh-chieu?nguoi-noi=1&tu-chay=20',
    ...['/nhung/chi-tieu/dan-so-trung-binh', '/nhung/chi-tieu/dan-so-trung-binh/ban-do'],
    ...['/nhung/chi-tieu/dan-so-trung-binh/phan-bo', '/nhung/tinh/thai-nguyen'],
    '/nhung/tinh/lang-son/hinh?so-lieu=minh-hoa&muc=lao-dong',
    '/nhung/so-sanh?noi=thai-nguyen-63,lao-cai-63&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke',
    '/bang-so-lieu?so-lieu=minh-hoa&chi-tieu=so-hop-tac-xa&ky=quy-4&dia-ban=cac-tinh&dia-ban=cac-vung',
    ...['/bang-so-lieu/chua-ro?chi-tieu=x', '/tinh?tim=lao', correction ?? ''],
    ...['/thuat-ngu?tim=khong+co', '/gioi-thieu?so-lieu=minh-hoa'],
    ...['/dang-nhap', '/khong-co-trang-nay', '/tinh/atlantis', '/loi'],
    ...['/tinh?ranh-gioi=x&so-lieu=minh-hoa', '/tinh/thai-nguyen?so-lieu=x'],
  ];
  const pages = [...publicPages(new Date()), ...further];
  expect(pages.every((path) => path !== '')).toBe(true);
  expect(await faultsOfEach(request, pages.flatMap(inBoth))).toEqual([]);
});

const rooms: readonly (readonly [keyof typeof people, readonly string[]])[] = [
  [
    'staffLaoCai',
    [
      ...['/lam-viec', reportPath('lao-cai'), reportPath('lao-cai', 'kho-khan-kien-nghi')],
      ...[`${reportPath('lao-cai')}/kiem-tra`, `${reportPath('lao-cai')}/lich-su`],
      '/lam-viec/khong-co',
    ],
  ],
  [
    'reviewer',
    [
      ...['/lam-viec', '/lam-viec/duyet', '/lam-viec/duyet?trang-thai=with_lead'],
      ...['dien-bien', 'nghe-an', 'cao-bang'].map((slug) => `${reportPath(slug)}/kiem-tra`),
      '/lam-viec/phat-hanh',
    ],
  ],
  ['organiser', ['/lam-viec/hoi-nghi']],
  ['administrator', ['/lam-viec/quan-tri']],
];

test('signed-in pages are valid HTML', async ({ browser, baseURL, demoPassword }) => {
  test.setTimeout(120_000);
  for (const [who, paths] of rooms) {
    const context = await browser.newContext({ baseURL });
    await signIn(await context.newPage(), people[who], demoPassword);
    expect(await faultsOfEach(context.request, paths.flatMap(inBoth))).toEqual([]);
    await context.close();
  }
});
