import { afterAll, describe, expect, it } from 'vitest';
import { readConference } from '@/app/[locale]/(public)/hoi-nghi/read-conference';
import { isMark } from '@/lib/charts/chart-figure';
import { closeDatabase } from '@/lib/data/database';
import { slideTable } from '@/lib/pages/slides/shown-slide';
import { deckOf } from '@/lib/presentation/deck-slide';
import { writeDeck } from '@/lib/presentation/write-deck';
import { openInLibreOffice, savedByLibreOffice } from '../../support/libreoffice';
import { openPptx } from '../../support/opened-pptx';
import { openPdf } from '../../support/poppler';

/** The slides of the conference of the seed as a file, beside the figures that the site shows. */

const locales = ['vi', 'en'] as const;

afterAll(closeDatabase);

async function presented(locale: (typeof locales)[number]) {
  const found = await readConference('thai-nguyen-2023', locale);
  if (!found) throw new Error('no conference');
  const deck = deckOf(found.slides, {
    locale,
    title: found.conference.words.title[locale],
    issuer: 'Số liệu HTX',
    host: found.conference.words.host[locale],
    day: '2023-12-21',
    isDemo: false,
    pictures: new Map(),
    addressOf: ({ of }) => `https://so-lieu.example/${of}`,
  });
  return { slides: found.slides, bytes: await writeDeck(deck) };
}

describe('the first conference as a presentation', { timeout: 240_000 }, () => {
  it('is none where there is no such conference', async () => {
    expect(await readConference('khong-co', 'vi')).toBeNull();
  });

  it.each(locales)(
    'says each finding, its sources and its own word of precision: %s',
    async (locale) => {
      const { slides, bytes } = await presented(locale);
      const file = await openPptx(bytes);
      expect(file.slides.map(({ title }) => title)).toEqual(slides.map(({ title }) => title));
      for (const [index, { picture, frame, lines }] of slides.entries()) {
        const { words = '', notes = [] } = file.slides[index] ?? {};
        for (const text of [...lines, ...(frame?.foot ?? [])]) expect(words).toContain(text);
        for (const text of frame?.foot ?? []) expect(notes).toContain(text);
        if (picture?.type === 'number') {
          const { word, number, unit } = picture.number;
          for (const text of [word, number, unit]) expect(words).toContain(text);
        }
      }
      // The conference spoke of "about 3,000"; its word stands on the wall.
      expect(
        slides.some(({ picture }) => picture?.type === 'number' && picture.number.word !== ''),
      ).toBe(true);
    },
  );

  it('is opened by another program with every slide and its words', async () => {
    const { slides, bytes } = await presented('vi');
    const pdf = openPdf(
      await savedByLibreOffice('hoi-nghi.pptx', bytes, 'pdf', { locale: 'vi-VN' }),
    );
    expect(pdf.pages).toBe(slides.length);
    // A line may end within a word that holds a stroke.
    const letters = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
    for (const { title, lines } of slides) {
      for (const text of [title, ...lines]) expect(letters(pdf.text)).toContain(letters(text));
    }
  });

  it('holds in the table of its chart what the slide says, as another program opens it', async () => {
    const { slides, bytes } = await presented('vi');
    const file = await openPptx(bytes);
    const index = slides.findIndex(({ picture }) => picture?.type === 'chart');
    const [from, chart] = [slides[index], file.slides[index]?.charts[0]];
    if (!from || !chart) throw new Error('no chart');
    const opened = await openInLibreOffice(new Map([['hinh.xlsx', chart.workbook]]), {
      locale: 'vi-VN',
    });
    const rows = opened.get('hinh.xlsx')?.[0]?.rows ?? [];
    const said = (slideTable(from)?.rows ?? []).flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        typeof cell === 'string' || !isMark(cell) ? [] : [Number(cell.exact.split('..')[0])],
      ),
    );
    const held = rows
      .flat()
      .flatMap(({ type, value }) => (type === 'float' ? [Number(value)] : []));
    expect(said.length).toBeGreaterThan(2);
    expect(held).toEqual(said);
  });
});
