import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { reportWorkbookWords } from '@/lib/pages/report-workbook';
import { writeReportWorkbook } from '@/lib/workbook/report-workbook';
import { expect, test } from '../support/journey';
import { savedByLibreOffice } from '../support/libreoffice';
import { field, paste, people, quarter, reportPath, signIn, stateOf } from '../support/workspace';

/** What people bring from their own files, into blank cells of a section of Lào Cai's draft. */

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const path = reportPath('lao-cai', 'lao-dong');
const cells = {
  'LABOUR_FEMALE.ALL': '6.801',
  'LABOUR_DTTS.ALL': 'khoảng 9.200',
  'LABOUR_REG_THT.ALL': '17.155',
  'LABOUR_AREA_DTTS.EMM': '14.700',
} as const;
const [, number] = quarter.split('-Q');
const year = quarter.slice(0, 4);

/** A province's own table: its columns in an order of its own, its rows sorted, its words usual ones. */
const ownTable = `Biểu tổng hợp của phòng nghiệp vụ;;;;;
Ghi chú;Vùng ĐBDTTS&MN;Chỉ tiêu;Kế hoạch năm;Đơn vị tính;Quý ${number}/${year}
;;LĐ thường xuyên trong THT;18000;người;17155
Rà soát lại;;Lao động là người DTTS trong HTX;9500;người;khoảng 9.200
;14700;Lao động của kinh tế tập thể vùng ĐBDTTS&MN;;người;
;;Lao động nữ thường xuyên trong HTX;7000;người;6801
;;Xuồng máy;;chiếc;5
`;
const vietnamese = { locale: 'vi-VN', text: { separator: ';', detect: false } } as const;

async function openForm(page: Page, password: string): Promise<void> {
  await signIn(page, people.staffLaoCai, password, path);
  await page.locator('.entry-form[data-alive]').waitFor();
}

const dialog = (page: Page) => page.getByRole('dialog');

/** Answers how numbers are written, takes the four cells, sees them saved, and takes them back as one. */
async function takeAndTakeBack(page: Page): Promise<void> {
  await dialog(page)
    .getByLabel(/^Kiểu Việt Nam/)
    .click();
  await dialog(page).getByRole('button', { name: 'Nhận 4 ô' }).click();
  await page.locator('h1').click();
  for (const [key, shown] of Object.entries(cells)) {
    await expect(field(page, key)).toHaveValue(shown);
    await expect(stateOf(page, key)).toContainText('đã lưu');
  }
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  for (const key of Object.keys(cells)) await expect(field(page, key)).toHaveValue('');
  await page.locator('h1').click();
  for (const key of Object.keys(cells)) {
    await expect(stateOf(page, key)).toContainText('chưa nhập');
  }
}

test('a block of a real workbook is looked at, taken whole and taken back whole', async ({
  page,
  demoPassword,
  expectedComplaints,
}) => {
  // The browser reads the table's own style sheet when this test puts it on the clipboard.
  expectedComplaints.push(/Applying inline style/);
  const html = (await savedByLibreOffice('so.csv', ownTable, 'html', vietnamese)).toString('utf8');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page, demoPassword);
  await page.evaluate(async (table) => {
    const item = (text: string, type: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': item(table, 'text/html'),
        'text/plain': item('a\tb', 'text/plain'),
      }),
    ]);
  }, html);
  await field(page, 'LABOUR_FEMALE.ALL').focus();
  await page.keyboard.press('Control+V');
  await expect(dialog(page)).toContainText('Ghép theo tên hoặc mã chỉ tiêu');
  // "khoảng 9.200" could be nine and two tenths: asked, not guessed.
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
  await dialog(page)
    .getByLabel(/^Kiểu Việt Nam/)
    .click();
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(4);
  await dialog(page)
    .getByText(/chỗ không lấy/)
    .click();
  await expect(dialog(page)).toContainText('“Xuồng máy”: không có chỉ tiêu nào tên như vậy');
  // Nothing is written before it is accepted.
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toHaveValue('');

  await field(page, 'LABOUR_FEMALE.ALL').focus();
  await page.keyboard.press('Control+V');
  await takeAndTakeBack(page);
});

test('numbers that can be read in two ways are asked about for the block as a whole', async ({
  page,
  demoPassword,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page, demoPassword);
  await page.evaluate(() => navigator.clipboard.writeText('6,801\n9,200\n17,155'));
  await field(page, 'LABOUR_FEMALE.ALL').focus();
  await page.keyboard.press('Control+V');
  await expect(dialog(page)).toContainText('Ghép theo vị trí');
  await expect(dialog(page).getByRole('button', { name: 'Chưa chọn ô nào' })).toBeVisible();
  await dialog(page)
    .getByLabel(/^Kiểu Anh/)
    .click();
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(dialog(page)).toContainText('6.801 người');
  await dialog(page).getByRole('button', { name: 'Thôi, không nhận gì' }).click();
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toHaveValue('');
});

test('what may be zero or no figure at all is chosen where it is looked at', async ({
  page,
  demoPassword,
}) => {
  await openForm(page, demoPassword);
  await paste(page, 'LABOUR_FEMALE.ALL', 'chưa có số\n-\n17155');
  const choice = (key: string) =>
    dialog(page)
      .getByRole('row')
      .filter({ has: page.getByRole('checkbox', { name: new RegExp(`^Nhận: ${key}`) }) })
      .getByRole('group');
  const [female, minority] = [choice('Lao động nữ'), choice('Lao động là người dân tộc')];
  await expect(dialog(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
  await female.getByRole('button', { name: 'chưa có báo cáo' }).click();
  await minority.getByRole('button', { name: 'không áp dụng' }).click();
  await minority.getByRole('button', { name: '0 (không có)' }).click();
  await expect(minority.getByRole('button', { pressed: true })).toHaveText('0 (không có)');
  await dialog(page).getByRole('button', { name: 'Nhận 3 ô' }).click();
  await page.locator('h1').click();
  await expect(field(page, 'LABOUR_DTTS.ALL')).toHaveValue('0');
  for (const key of ['LABOUR_FEMALE.ALL', 'LABOUR_DTTS.ALL', 'LABOUR_REG_THT.ALL']) {
    await expect(stateOf(page, key)).toContainText('đã lưu');
  }
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.locator('h1').click();
  for (const key of ['LABOUR_FEMALE.ALL', 'LABOUR_DTTS.ALL', 'LABOUR_REG_THT.ALL']) {
    await expect(stateOf(page, key)).toContainText('chưa nhập');
  }
});

test('what is pasted before a closed look has gone is looked at in its turn', async ({
  page,
  demoPassword,
}) => {
  await openForm(page, demoPassword);
  await paste(page, 'LABOUR_FEMALE.ALL', '6801\n9200');
  await expect(dialog(page)).toContainText('Tìm thấy 2 ô');
  await paste(page, 'LABOUR_FEMALE.ALL', '6801\n9200\n17155');
  await expect(dialog(page)).toContainText('Tìm thấy 3 ô');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toHaveValue('');
});

test('a table of one’s own comes in as xlsx, with moved columns', async ({
  page,
  demoPassword,
}) => {
  const book = await savedByLibreOffice('bieu-cua-phong.csv', ownTable, 'xlsx', vietnamese);
  await openForm(page, demoPassword);
  await page.locator('[data-intake]').setInputFiles({
    name: 'biểu của phòng.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: book,
  });
  await expect(dialog(page)).toContainText('Nạp từ tệp biểu của phòng.xlsx');
  await expect(dialog(page)).toContainText('Rà soát lại');
  await takeAndTakeBack(page);
});

test('what is no file for this report is said in words, and writes nothing', async ({
  page,
  demoPassword,
}, info) => {
  await openForm(page, demoPassword);
  await mkdir(info.outputPath(), { recursive: true });
  const give = async (name: string, bytes: Buffer, said: string) => {
    const path = info.outputPath(name);
    await writeFile(path, bytes);
    await page.locator('[data-intake]').setInputFiles(path);
    await expect(dialog(page)).toContainText(said, { timeout: 5_000 });
    await dialog(page).getByRole('button', { name: 'Thôi, không nhận gì' }).click();
    await expect(dialog(page)).toHaveCount(0);
  };
  const old = await savedByLibreOffice('so.csv', ownTable, 'xls', vietnamese);
  await give('cu.xls', old, 'Tệp .xls của Excel đời cũ');
  await give('to.xlsx', Buffer.alloc(50_000_000), 'Tệp lớn hơn 5 MB');
  await give('anh.xlsx', Buffer.from('không phải bảng tính'), 'không phải bảng tính');
  const other = (province: string, period: typeof quarter) =>
    writeReportWorkbook(
      {
        area: { slug: province, fullName: 'Tỉnh khác' },
        quarter: period,
        form: 'mau-2026',
        revision: 1,
        day: '2026-10-05',
        demo: true,
        sections: [
          {
            name: 'Lao động',
            lines: [
              {
                indicator: {
                  code: 'LABOUR_FEMALE',
                  name: 'Lao động nữ',
                  unit: 'người',
                  kind: 'stock',
                  decimals: 0,
                },
                scope: 'ALL',
                measure: 'actual',
                indent: 0,
                current: null,
                previousQuarter: null,
                yearBefore: null,
              },
            ],
          },
        ],
      },
      reportWorkbookWords('vi'),
    );
  const bytes = async (province: string, period: typeof quarter) =>
    Buffer.from(await other(province, period));
  await give('khac.xlsx', await bytes('thai-nguyen', quarter), 'biểu của tỉnh khác');
  await give('quy-khac.xlsx', await bytes('lao-cai', '2020-Q1'), 'biểu của quý I/2020');
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toHaveValue('');
});

test('a file is dropped onto the form, one at a time, and looked at first', async ({
  page,
  demoPassword,
}, info) => {
  const folder = info.outputPath('Biểu quý');
  await mkdir(folder, { recursive: true });
  const [one, other] = [`${folder}/một.csv`, `${folder}/hai.csv`];
  await Promise.all([one, other].map((path) => writeFile(path, ownTable)));
  await openForm(page, demoPassword);
  const browser = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop', files: string[], y = 300) =>
    browser.send('Input.dispatchDragEvent', {
      type,
      x: 300,
      y,
      data: { items: [], files, dragOperationsMask: 1 },
    });
  const target = page.getByText('Thả tệp vào đây');
  const hold = async (files: string[]) => {
    // Whoever drags goes on moving: a page that was busy hears of it a moment later.
    await expect(async () => {
      await drag('dragEnter', files);
      await drag('dragOver', files);
      await expect(target).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 15_000 });
  };
  await hold([one]);
  // Out of the window again; of a drag that is cancelled this protocol tells the page nothing.
  await drag('dragOver', [one], 5000);
  await expect(target).toHaveCount(0);
  await expect(dialog(page)).toHaveCount(0);

  for (const [files, said] of [
    [[one, other], 'Mỗi lần chỉ nạp một tệp'],
    [[folder], 'Đây là thư mục, không phải tệp'],
  ] as const) {
    await hold([...files]);
    await drag('drop', [...files]);
    await expect(dialog(page)).toContainText(said);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }

  await hold([one]);
  await drag('drop', [one]);
  await expect(target).toHaveCount(0);
  await expect(dialog(page)).toContainText('Nạp từ tệp một.csv');
  await expect(dialog(page)).toContainText('Tìm thấy 4 ô');
  // While one is looked at, another neither replaces it nor takes the page away.
  await drag('dragEnter', [other]);
  await drag('dragOver', [other]);
  await drag('drop', [other]);
  await expect(dialog(page)).toContainText('Nạp từ tệp một.csv');
  await page.keyboard.press('Escape');
  await expect(field(page, 'LABOUR_FEMALE.ALL')).toHaveValue('');
});
