import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Booklet } from '@/lib/pages/booklet';
import { setWhole } from '@/lib/pages/whole-booklet';
import type { PrintedPage } from '@/lib/print/printed-page';
import { WorkingThread } from '@/lib/working-thread';
import { buildPrintWorker } from '../../../scripts/build/print-worker';
import { type OpenedPdf, openPdf } from '../../support/poppler';
import { areaOf, bookletOf, picturesOf, slidesOf } from '../pages/booklet/booklet-makers';

/** A booklet set by the thread as the server has it, read by poppler. */

let folder: string;
let thread: WorkingThread<PrintedPage, Uint8Array>;

beforeAll(async () => {
  folder = mkdtempSync(join(process.cwd(), 'node_modules/.print-worker-'));
  await buildPrintWorker(folder);
  thread = new WorkingThread(join(folder, 'print-worker.mjs'), {
    name: 'booklet',
    limits: { start: 30_000, work: 60_000 },
  });
}, 60_000);

afterAll(() => {
  thread.close();
  rmSync(folder, { recursive: true, force: true });
});

const set = async (booklet: Booklet): Promise<OpenedPdf> => openPdf(await thread.ask({ booklet }));

describe('a booklet on paper', { timeout: 60_000 }, () => {
  it('is tagged sheets of A4 with their fonts in them, none of them empty', async () => {
    const made = bookletOf({ areas: [areaOf('Hồ'), areaOf('Đồi')] });
    const pdf = await set(made);
    expect(pdf).toMatchObject({
      title: 'Hội nghị thử: tập số liệu hội nghị',
      isTagged: true,
      size: expect.stringContaining('A4'),
    });
    expect(pdf.pages).toBeGreaterThan(6);
    expect(pdf.ink).toHaveLength(pdf.pages);
    for (const [index, ink] of pdf.ink.entries()) {
      expect(ink, `page ${index + 1}`).toBeGreaterThan(0.004);
    }
    for (const { name, isEmbedded } of pdf.fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+Source(?:Sans3|Serif4)-/);
      expect(isEmbedded, name).toBe(true);
    }
    for (const tag of ['H1', 'H2', 'TOC', 'Table', 'TH', 'TD', 'Figure', 'Link', 'L']) {
      expect(pdf.structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    }
  });

  it('says the numbers of its slides, and in its contents on which page each stands', async () => {
    const pdf = await set(bookletOf());
    const [cover = '', contents = '', ...pages] = pdf.pageTexts;
    for (const said of ['10/11/2026 – 12/11/2026', 'Thái Nguyên', 'Bản cho đại biểu']) {
      expect(cover).toContain(said);
    }
    const body = pages.join(' ');
    for (const said of ['33.557', 'Đồi', '121', '“Thiếu vốn”', '[1]', 'Không có hình']) {
      expect(body).toContain(said);
    }
    const place = /1 ?Bao nhiêu[ .\u2060]*(\d+)/.exec(contents)?.[1];
    expect(pdf.pageTexts[Number(place) - 1]).toMatch(/1 ?Bao nhiêu/);
    expect(pdf.pageTexts[Number(place) - 1]).toContain(`Trang ${place}/${pdf.pages}`);
  });

  it('has the mark of a demonstration on every page', async () => {
    const pdf = await set(bookletOf({ dataset: 'demo', areas: [areaOf('Hồ')] }));
    for (const [index, page] of pdf.pageTexts.entries()) {
      // Across the sheet it is turned, and read letter by letter.
      expect(page.replaceAll(' ', ''), `page ${index + 1}`).toContain('SỐLIỆUMINHHỌA');
    }
    const real = await set(bookletOf({ areas: [areaOf('Hồ')] }));
    expect(real.text.replaceAll(' ', '')).not.toContain('SỐLIỆUMINHHỌA');
  });

  it('gives each that takes part a sheet of its own', async () => {
    const names = ['Một', 'Hai', 'Ba'];
    const pdf = await set(bookletOf({ areas: names.map(areaOf) }));
    const found = names.map((name, index) =>
      pdf.pageTexts.findIndex(
        (page, place) =>
          place > 1 && page.includes(`${index + 1} ${name}`) && page.includes('Miền núi'),
      ),
    );
    expect(found.every((place) => place > 1)).toBe(true);
    expect(new Set(found).size).toBe(3);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('takes what people write as words, whatever they are', async () => {
    const odd = [
      '#panic("x") ] $x$ `y` <z> \\ // @a',
      'lúa 🌾 漢字 e\u0302\u0301',
      ''.padEnd(500, 'dài'),
    ];
    const slides = slidesOf([
      { kind: 'section', heading: { vi: odd[0] }, lines: [] },
      {
        kind: 'text',
        heading: { vi: odd[2]?.slice(0, 290) },
        lines: odd.map((vi) => ({ vi })),
      },
    ]);
    const { text } = await set(bookletOf({ slides }));
    expect(text).toContain('#panic("x") ] $x$ `y` <z>');
    expect(text).toContain('ế');
  });

  it('is set without slides, and without pictures', async () => {
    const empty = await set(bookletOf({ slides: [] }));
    expect(empty.text).toContain('Cách đọc số liệu');
    const slides = slidesOf();
    const pictures = new Map([...picturesOf(slides).keys()].map((id) => [id, null]));
    const { text } = await set(bookletOf({ slides, pictures }));
    expect(text).toContain('Không vẽ được hình');
    expect(text).toContain('33.557');
  });

  it('has sixty slides and twenty-eight sheets of provinces', async () => {
    const [, , , ...kinds] = slidesOf();
    const slides = Array.from({ length: 60 }, (_, index) => {
      const slide = kinds[index % kinds.length];
      if (!slide) throw new Error('no slide');
      return { ...slide, id: `${slide.id}-${index}` };
    });
    const areas = Array.from({ length: 28 }, (_, index) => areaOf(`Tỉnh ${index}`));
    const bytes = await thread.ask({ booklet: bookletOf({ slides, areas }) });
    expect(bytes.length).toBeLessThan(3_000_000);
    const { pages, text } = openPdf(bytes);
    expect(pages).toBeGreaterThan(40);
    expect(text).toContain('28 Tỉnh 27');
  }, 180_000);

  it('is the same to the byte whenever it is made', async () => {
    const booklet = bookletOf();
    const [first, second] = [await thread.ask({ booklet }), await thread.ask({ booklet })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('says of a slide that cannot be set that it is missing, and has the others', async () => {
    const slides = slidesOf();
    const [hurt] = picturesOf(slides).keys();
    const pictures = new Map(
      [...picturesOf(slides)].map(([id, one]) => [
        id,
        id === hurt ? { ...one, picture: 'no picture' } : one,
      ]),
    );
    const lost: string[] = [];
    const bytes = await setWhole(
      bookletOf({ slides, pictures }),
      (booklet) => thread.ask({ booklet }),
      (title) => lost.push(title),
    );
    expect(lost).toEqual([slides.find(({ id }) => id === hurt)?.title]);
    const pdf = openPdf(bytes);
    const whole = await set(bookletOf({ slides }));
    const words = (text: string) => text.replace(/\s+/g, ' ');
    expect(words(pdf.text)).toContain('Mục này không xuất được');
    for (const { title } of slides.slice(1)) expect(words(pdf.text)).toContain(words(title));
    expect(words(whole.text)).not.toContain('Mục này không xuất được');
  });

  it('fails with a reason where no slide of it is one, and goes on', async () => {
    const broken = { ...bookletOf(), labels: null } as unknown as Booklet;
    await expect(thread.ask({ booklet: broken })).rejects.toThrow('not set');
    await expect(thread.ask({ booklet: bookletOf({ slides: [] }) })).resolves.toBeDefined();
  });
});
