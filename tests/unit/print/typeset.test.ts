import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileRooms } from '@/lib/pages/profile-room';
import type { PrintedPage } from '@/lib/print/printed-page';
import { WorkingThread } from '@/lib/working-thread';
import { buildPrintWorker } from '../../../scripts/build/print-worker';
import { openPdf } from '../../support/poppler';
import { emptyProfile, fullProfile } from './profile-makers';

/** Set by the thread as the server has it, read by poppler. */

let folder: string;
let thread: WorkingThread<PrintedPage, Uint8Array>;

beforeAll(async () => {
  // Inside the project, where the bundle finds its packages.
  folder = mkdtempSync(join(process.cwd(), 'node_modules/.print-worker-'));
  await buildPrintWorker(folder);
  thread = new WorkingThread(join(folder, 'print-worker.mjs'), {
    name: 'page of paper',
    limits: { start: 30_000, work: 60_000 },
  });
}, 60_000);

afterAll(() => {
  thread.close();
  rmSync(folder, { recursive: true, force: true });
});

const chart = {
  title: 'Đắk Lắk có 800 hợp tác xã',
  subtitle: 'Tổng số hợp tác xã · năm 2024',
  foot: 'Nguồn: báo cáo',
  alternative: 'Biểu đồ. Đắk Lắk có 800 hợp tác xã.',
  picture:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" width="300" height="200" font-family="Source Sans 3"><path d="M0 0H90V20H0z" fill="#243092"/><text x="5" y="60" font-size="13">Ổ ẫ ữ</text></svg>',
};

describe('a sheet of paper', { timeout: 60_000 }, () => {
  it.each([
    ['the emptiest area', [emptyProfile()], []],
    ['the fullest', profileRooms.map((room) => fullProfile(room)), [chart, chart]],
    ['one with a single picture', [emptyProfile()], [chart]],
  ] as const)(
    'is one page of A4, tagged, with its fonts in it: %s',
    async (_, profiles, charts) => {
      const pdf = openPdf(await thread.ask({ profiles, charts }));
      expect(pdf).toMatchObject({
        title: profiles[0]?.title,
        pages: 1,
        isTagged: true,
        size: expect.stringContaining('A4'),
      });
      expect(pdf.fonts.length).toBeGreaterThan(1);
      for (const { name, isEmbedded } of pdf.fonts) {
        expect(name).toMatch(/^[A-Z]{6}\+Source(?:Sans3|Serif4)-/);
        expect(isEmbedded, name).toBe(true);
      }
      for (const source of profiles.at(-1)?.sources ?? []) {
        expect(pdf.text).toContain(source.text.slice(0, 20));
      }
    },
  );

  it('has as much on it as has room', async () => {
    const profiles = profileRooms.map((room) => fullProfile(room, 4));
    const pdf = openPdf(await thread.ask({ profiles, charts: [] }));
    const rows = [...pdf.text.matchAll(/Chỉ tiêu số \d+ /g)].length;
    expect(rows).toBeGreaterThan(12);
    expect(profiles.map(({ sections }) => sections.flatMap(({ lines }) => lines).length)).toContain(
      rows,
    );
  });

  it('is read in order: name, figures in a table with heads, pictures by their words', async () => {
    const { structure } = openPdf(
      await thread.ask({ profiles: [fullProfile(profileRooms.at(-3), 3)], charts: [chart] }),
    );
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Link']) {
      expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    }
    expect(structure.indexOf('Đắk Lắk')).toBeLessThan(structure.indexOf('Chỉ tiêu số'));
  });

  it('says across the page that its figures are illustrative', async () => {
    const demo = { mark: 'SỐ LIỆU MINH HỌA', title: 'Số liệu minh họa', text: 'không thật' };
    const pdf = openPdf(await thread.ask({ profiles: [{ ...emptyProfile(), demo }], charts: [] }));
    expect(pdf.text).toContain('SỐ LIỆU MINH HỌA. không thật');
    // Across the sheet it is turned, and read letter by letter.
    const across = pdf.text.replaceAll(' ', '').match(/SỐLIỆUMINHHỌA/g);
    expect(across?.length).toBe(2);
  });

  it('takes what people write as words, whatever they are', async () => {
    const odd = [
      '#panic("x") ] $x$ `y` <z> \\ // @a',
      'lúa 🌾 漢字 \uf0b7 \u0000\u0007\ud800 e\u0302\u0301',
      '#read("/etc/passwd")',
      ''.padEnd(400, 'không-dấu-cách'),
    ];
    const profile = emptyProfile();
    const answers = {
      heading: 'Khó khăn',
      list: odd.map((text) => ({ question: text, text, sources: '1' })),
      more: odd.join(' '),
    };
    const { text } = openPdf(await thread.ask({ profiles: [{ ...profile, answers }], charts: [] }));
    expect(text).toContain('#panic("x") ] $x$ `y` <z>');
    expect(text).toContain('#read("/etc/passwd")');
    expect(text).toContain('ế');
  });

  it('is the same to the byte whenever it is made', async () => {
    const page = { profiles: [fullProfile(profileRooms.at(-3), 3)], charts: [chart] };
    const [first, second] = [await thread.ask(page), await thread.ask(page)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('fails with a reason where it cannot be set, and goes on', async () => {
    const broken = { ...chart, picture: 'no picture' };
    await expect(thread.ask({ profiles: [emptyProfile()], charts: [broken] })).rejects.toThrow(
      'not set',
    );
    const long = { ...emptyProfile(), notes: Array.from({ length: 300 }, () => 'một dòng') };
    await expect(thread.ask({ profiles: [long], charts: [] })).rejects.toThrow('sheets instead');
    await expect(thread.ask({ profiles: [emptyProfile()], charts: [] })).resolves.toBeDefined();
  });
});
