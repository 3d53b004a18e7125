import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideKinds } from '@/lib/domain/conference/slide';
import { sectionsOf } from '@/lib/pages/booklet';
import { source } from '../../domain/makers';
import { areaOf, bare, bookletInput, bookletOf, slidesOf } from './booklet-makers';

const slidesIn = (made: ReturnType<typeof bookletOf>) =>
  made.sections.flatMap(({ slides }) => slides);

describe('a booklet', () => {
  it('puts the first page of a pack on its cover, with the place, the days and the host', () => {
    const { cover, title, programme } = bookletOf();
    expect(cover).toMatchObject({ title: 'Hội nghị thử', lines: ['Bản cho đại biểu'] });
    expect(cover.facts.map(({ text }) => text)).toEqual([
      '10/11/2026 – 12/11/2026',
      'Thái Nguyên',
      'Liên minh',
    ]);
    expect(title).toBe('Hội nghị thử: tập số liệu hội nghị');
    // Questions were not asked: no empty list.
    expect(programme).toEqual([{ heading: 'Chương trình', lines: ['Khai mạc', 'Thảo luận'] }]);
  });

  it('says a single day once, and the Vietnamese where nobody translated', () => {
    const input = bookletInput({ locale: 'en' });
    const conference = { ...input.conference, lastDay: input.conference.firstDay };
    const { cover, title } = bookletOf({ ...input, conference });
    expect(cover.facts[0]).toEqual({ name: 'When', text: '10 November 2026' });
    expect(title).toBe('Hội nghị thử: booklet of figures');
  });

  it('numbers what stands in numbered sections, and has every slide in its order', () => {
    const { sections } = bookletOf();
    expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
      ['', 'Mở đầu'],
      ['1', 'Bao nhiêu'],
      ['2', 'Gồm những gì'],
      ['', 'Cảm ơn'],
    ]);
    expect(sections[1]?.slides.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.3', '1.4']);
    expect(sections.at(-1)?.lines).toEqual(['Hết.']);
  });

  it('has every slide once, as a head or under one, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...slideKinds), { maxLength: 40 }), (kinds) => {
        const slides = kinds.map((kind, index) => bare(kind, `t${index}`));
        const sections = sectionsOf(slides, { ...bookletInput({ slides }), markOf: () => '' });
        const found = sections.flatMap(({ heading, slides: own }) => [
          ...(heading.startsWith('t') ? [heading] : []),
          ...own.map(({ title }) => title),
        ]);
        expect(found).toEqual(slides.map(({ id }) => id));
        const numbers = sections.flatMap(({ number }) => (number === '' ? [] : [number]));
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
      }),
    );
  });

  it('numbers the sources that are cited, and only those', () => {
    const [old, young] = [
      source({ id: 'a', titleVi: 'Cũ', publishedOn: '2020-01-01' }),
      source({ id: 'b', titleVi: 'Mới', publishedOn: '2024-01-01' }),
    ];
    const slides = [bare('text', 'x', [old]), bare('text', 'y', [young, old]), bare('text', 'z')];
    const made = bookletOf({ slides });
    expect(made.sources.map(({ number, text }) => [number, text.split(' · ')[0]])).toEqual([
      ['1', 'Mới'],
      ['2', 'Cũ'],
    ]);
    expect(slidesIn(made).map(({ sources }) => sources)).toEqual(['2', '1, 2', '']);
  });

  it('says on paper of every slide what it shows, or why it shows nothing', () => {
    const made = slidesIn(bookletOf());
    expect(made.map(({ layout }) => layout)).toEqual([
      ...['words', 'number', 'picture', 'map', 'picture'],
      ...['missing', 'picture', 'missing', 'table', 'quotations', 'missing'],
    ]);
    for (const { layout, missing, sources, drawing } of made) {
      expect(missing === '').toBe(layout !== 'missing');
      if (layout === 'picture' || layout === 'map') expect(drawing).not.toBeNull();
      if (layout !== 'words' && layout !== 'missing') expect(sources).not.toBe('');
    }
    expect(made.find(({ layout }) => layout === 'number')?.big).toMatchObject({
      number: '33.557',
      unit: 'hợp tác xã',
    });
  });

  it('never writes an absence as a number, and a true zero as 0', () => {
    const { ranking } = slidesIn(bookletOf()).find(({ layout }) => layout === 'map') ?? {};
    expect(ranking?.map(({ name, text }) => [name, text])).toEqual([
      ['Đông', '301'],
      ['Đồi', '121'],
      ['Hồ', '81'],
      ['Tây', '0'],
    ]);
    const table = slidesIn(bookletOf()).find(({ layout }) => layout === 'table')?.table;
    expect(table?.rows.map(({ head }) => head)).toEqual(['Đồi', 'Hồ', 'Đông', 'Tây']);
  });

  it('has the numbers in a table where a picture could not be drawn, and says so', () => {
    const slides = slidesOf();
    const pictures = new Map(slides.map(({ id }) => [id, null]));
    const ranking = slidesIn(bookletOf({ slides, pictures })).filter(
      ({ layout }) => layout === 'table',
    );
    expect(ranking.length).toBeGreaterThan(2);
    for (const { table, remarks } of ranking.slice(0, 2)) {
      expect(table?.rows.length).toBeGreaterThan(0);
      expect(remarks[0]).toContain('Không vẽ được hình');
    }
  });

  it('keeps what the figures say below an organiser’s own words', () => {
    const [, , , number] = slidesOf(undefined, 'vi', { 3: 'Hơn ba vạn' });
    const [only] = slidesIn(bookletOf({ slides: number ? [number] : [] }));
    expect(only?.title).toBe('Hơn ba vạn');
    expect(only?.finding).toContain('33.557');
  });

  it('says of a demonstration that it is one', () => {
    const { demo, title } = bookletOf({ dataset: 'demo' });
    expect(demo?.mark).toBe('SỐ LIỆU MINH HỌA');
    expect(title).toContain('(số liệu minh họa)');
    expect(bookletOf().demo).toBeNull();
  });

  it('leads from a demonstration to the demonstration', () => {
    const addresses = slidesIn(bookletOf({ dataset: 'demo' })).map(({ address }) => address);
    for (const address of addresses.filter(Boolean)) expect(address).toContain('so-lieu=minh-hoa');
  });

  it('has a page for each that takes part, in the order given, in less and less room', () => {
    const made = bookletOf({ areas: [areaOf('Hồ'), areaOf('Đồi')] });
    expect(made.provinces.map(({ number, name }) => [number, name])).toEqual([
      ['1', 'Hồ'],
      ['2', 'Đồi'],
    ]);
    for (const { rooms, empty } of made.provinces) {
      const lines = rooms.map((room) => room.flatMap((section) => section.lines).length);
      expect(lines).toEqual([...lines].sort((a, b) => b - a));
      expect(lines[0]).toBeGreaterThan(0);
      expect(empty).toBe('');
      expect(rooms[0]?.flatMap((section) => section.lines)[0]?.sources).not.toBe('');
    }
  });
});
