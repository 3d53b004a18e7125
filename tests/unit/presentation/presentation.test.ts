import { beforeAll, describe, expect, it } from 'vitest';
import { isMark } from '@/lib/charts/chart-figure';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { slideTable } from '@/lib/pages/slides/shown-slide';
import { deckOf } from '@/lib/presentation/deck-slide';
import { writeDeck } from '@/lib/presentation/write-deck';
import { type OpenedPptx, openPptx } from '../../support/opened-pptx';
import { faultsOfSchema } from '../../support/pptx-schema';
import { bars, frame, trend } from './made-charts';
import { about, demoLabel, madePack, slide } from './made-pack';

/** The file itself: opened part by part, and compared with the slides that it was made from. */

const written = (slides: readonly ShownSlide[], rest: Parameters<typeof about>[0] = {}) =>
  writeDeck(deckOf(slides, about(rest)));

let bytes: Uint8Array;
let file: OpenedPptx;

beforeAll(async () => {
  bytes = await written(madePack);
  file = await openPptx(bytes);
}, 60_000);

const opened = (kind: ShownSlide['kind']) => {
  const index = madePack.findIndex((one) => one.kind === kind);
  const [from, found] = [madePack[index], file.slides[index]];
  if (!from || !found) throw new Error(`no slide ${kind}`);
  return { from, found };
};

describe('a presentation', () => {
  it('has each slide with its title in the place for titles', () => {
    expect(file.slides.map(({ title }) => title)).toEqual(madePack.map(({ title }) => title));
  });

  it('says the words of each slide, its measure and its sources', () => {
    for (const [index, { lines, frame: own, missing }] of madePack.entries()) {
      const { words = '' } = file.slides[index] ?? {};
      const asked = [...lines, ...(missing === null ? [] : [missing]), own?.subtitle ?? ''];
      for (const text of [...asked, ...(own?.foot ?? [])]) expect(words).toContain(text);
    }
  });

  it('is the same to the byte for the same slides', async () => {
    const again = await written(madePack);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  it('says what each chart, table and map shows where it cannot be seen', () => {
    for (const { xml, alternatives } of file.slides) {
      const shown = xml.split('<p:graphicFrame>').length + xml.split('<p:pic>').length - 2;
      expect(alternatives.size).toBe(shown);
      for (const said of alternatives.values()) expect(said.length).toBeGreaterThan(20);
    }
    const { from, found } = opened('ranking');
    expect([...found.alternatives.values()]).toEqual([from.frame?.alternative]);
  });

  it('names its language everywhere, and no other', () => {
    for (const [name, xml] of file.parts) {
      const languages = [...xml.matchAll(/\blang="([^"]+)"/g)].map(([, language]) => language);
      expect(new Set(languages.filter((one) => one !== 'vi-VN')), name).toEqual(new Set());
    }
  });

  it('gives each object of a slide a number of its own', () => {
    for (const { xml } of file.slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('names every part that is there and none that is not, and asks for nothing to be filled in', () => {
    const types = file.parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    const there = [...file.parts.keys()].filter(
      (name) => name.endsWith('.xml') && name !== '[Content_Types].xml',
    );
    expect(named.sort()).toEqual(there.sort());
    for (const [name, xml] of file.parts) {
      if (!name.startsWith('ppt/slide')) continue;
      expect(xml, name).not.toMatch(/hasCustomPrompt|Click to|altLang/);
      expect(xml.match(/<p:sp>(?:(?!<p:txBody>)(?!<\/p:sp>)[\s\S])*<\/p:sp>/), name).toBeNull();
    }
    const presentation = file.parts.get('ppt/presentation.xml') ?? '';
    const order = ['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'];
    const places = order.map((name) => presentation.indexOf(`<p:${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is as the schema of presentations has it, in every part', () => {
    const faults = [...file.parts]
      .filter(([name]) => name.endsWith('.xml'))
      .flatMap(([name, xml]) => faultsOfSchema(name, xml));
    expect(faults).toEqual([]);
    // Whatever breaks it is found: an order turned round, a child of another element.
    const [chart = '', xml = ''] =
      [...file.parts].find(([name]) => /charts\/chart\d+\.xml$/.test(name)) ?? [];
    const turned = xml.replace(/(<c:idx [^>]*>)(<c:order [^>]*>)/, '$2$1');
    expect(turned).not.toBe(xml);
    expect(faultsOfSchema(chart, turned)).toHaveLength(1);
    expect(faultsOfSchema(chart, xml.replace('<c:plotArea>', '<c:plotArea><c:tx/>'))).toHaveLength(
      1,
    );
  });

  it('leads from every relation to a part', () => {
    for (const [name, xml] of file.parts) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        if (/\.xml$/.test(path)) expect([...file.parts.keys()], name).toContain(path);
      }
    }
  });
});

describe('the charts of a presentation', () => {
  it.each(['ranking', 'trend', 'comparison'] as const)(
    'hold the figures of the slide, cell by cell: %s',
    (kind) => {
      const { from, found } = opened(kind);
      const table = slideTable(from);
      const [chart] = found.charts;
      const [head = [], ...rows] = chart?.rows ?? [];
      const values = head.flatMap((name, at) =>
        at > 0 && !/nhãn trên hình|: đến$/.test(String(name)) ? [at] : [],
      );
      for (const { head: label, cells } of table?.rows ?? []) {
        const row = rows.find(([name]) => String(name).includes(label)) ?? [];
        const marks = cells.flatMap((cell) =>
          typeof cell === 'string' ? [] : isMark(cell) ? [Number(cell.exact.split('..')[0])] : [],
        );
        // An absence is an empty cell, and a nought is one.
        expect(
          values.flatMap((at) => row[at] ?? []),
          label,
        ).toEqual(marks);
      }
    },
  );

  it('hold shares as one bar of parts, and a balance on what is not drawn', () => {
    const [shares] = opened('share').found.charts;
    expect(shares?.rows[0]?.slice(0, 5)).toEqual([
      'Nhóm',
      'Hợp tác xã',
      'Doanh nghiệp',
      'Tổ hợp tác (…)',
      'Còn lại',
    ]);
    expect(shares?.rows[1]?.slice(1, 5)).toEqual([38.3, 24, null, 37.7]);
    const [balance] = opened('balance').found.charts;
    expect(balance?.rows.slice(1).map(([, ground, own]) => [ground, own])).toEqual([
      [null, 1000],
      [1000, 200],
      [1150, 50],
      [1140, 10],
      [null, 1140],
    ]);
    expect(balance?.rows[4]?.[0]).toBe('Chưa rõ vì sao: -10');
  });

  it('draw no point where there is no figure, and one where it is nought', () => {
    const [chart] = opened('ranking').found.charts;
    const values = /<c:val>[\s\S]*?<\/c:val>/.exec(chart?.xml ?? '')?.[0] ?? '';
    expect(
      [...values.matchAll(/<c:pt idx="(\d)"><c:v>([^<]+)/g)].map(([, at, v]) => [at, v]),
    ).toEqual([
      ['0', '1160.5'],
      ['1', '840'],
      ['2', '700'],
      ['3', '300'],
      ['5', '0'],
    ]);
    expect(values).toContain('<c:ptCount val="7"/>');
    expect(chart?.xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart?.xml).not.toMatch(/<c:v><\/c:v>|<c:v\/>/);
  });

  it('keep the words of figures at the marks and in the table', () => {
    const [chart] = opened('ranking').found.charts;
    for (const said of ['1.160,5', 'khoảng 840', '300–400', '0*']) {
      expect(chart?.xml).toContain(`<a:t>${said}</a:t>`);
      expect(chart?.rows.flat()).toContain(said);
    }
    // The upper end of a range stands beside the lower one.
    expect(chart?.rows.flat()).toContain(400);
  });

  it('draw a provisional mark open and an estimated one dashed', () => {
    const { xml = '' } = opened('ranking').found.charts[0] ?? {};
    const look = (at: number) =>
      new RegExp(`<c:dPt><c:idx val="${at}"/>[\\s\\S]*?</c:dPt>`).exec(xml)?.[0];
    expect(look(2)).toMatch(/schemeClr val="bg1"[\s\S]*<a:ln /);
    expect(look(2)).not.toContain('prstDash');
    expect(look(3)).toContain('prstDash');
  });

  it('do not join a line over a change of its meaning, in any program', () => {
    const { xml = '' } = opened('trend').found.charts[0] ?? {};
    const names = [...xml.matchAll(/<c:tx><c:strRef>[\s\S]*?<c:v>([^<]*)/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Thái Nguyên', 'Thái Nguyên (Quý I/2025 …)', 'Đắk Lắk']);
    // The key names the line once.
    expect(xml).toContain('<c:legendEntry>');
  });
});

describe('what a presentation hands to who speaks', () => {
  it('are the organiser’s notes, sources and statuses, and where to look', () => {
    const { found } = opened('text');
    expect(found.notes.slice(0, 2)).toEqual(['Nói chậm.', 'Hỏi các tỉnh.']);
    const ranking = opened('ranking');
    for (const said of ranking.from.frame?.foot ?? []) expect(ranking.found.notes).toContain(said);
    expect(ranking.found.notes).toContain('Xem trên mạng: https://so-lieu.example/province');
  });

  it('is the table of all provinces below a map, with why some have no figure', () => {
    const { found } = opened('map');
    expect(found.notes).toEqual(
      expect.arrayContaining(['1. Đông: 1.160', '2. Đồi: 0', 'Hồ: chưa có báo cáo']),
    );
  });
});

describe('a slide that cannot be shown', () => {
  it('says why in words, and the others stand', async () => {
    const broken = slide('trend', {
      title: 'Hỏng',
      frame: frame('Hỏng'),
      picture: {
        type: 'chart',
        specification: { ...trend, lines: null } as unknown as typeof trend,
      },
    });
    const deck = await openPptx(
      await written([
        broken,
        slide('ranking', { picture: { type: 'chart', specification: bars } }),
      ]),
    );
    expect(deck.slides[0]?.title).toBe('Hỏng');
    expect(deck.slides[0]?.words).toContain('Không dựng được biểu đồ của trang này');
    expect(deck.slides[1]?.charts).toHaveLength(1);
  });

  it('says that its map could not be drawn and keeps its order of provinces', () => {
    const maps = file.slides.filter((_, index) => madePack[index]?.kind === 'map');
    expect(maps[0]?.xml).toContain('<p:pic>');
    expect(maps[1]?.words).toContain('Không vẽ được bản đồ của trang này');
    expect(maps[1]?.words).toContain('1. Đông');
  });
});

describe('a presentation of illustrative figures', () => {
  it('says so on every slide and in its notes', async () => {
    const deck = await openPptx(await written(madePack, { isDemo: true }));
    for (const { words, notes } of deck.slides) {
      expect(words).toContain(demoLabel.toUpperCase());
      expect(notes[0]).toBe(demoLabel);
    }
    for (const { words } of file.slides) expect(words).not.toContain(demoLabel.toUpperCase());
  });

  it('speaks English as English', async () => {
    const deck = await openPptx(await written(madePack.slice(0, 6), { locale: 'en' }));
    expect(deck.slides[5]?.xml).toContain('lang="en-GB"');
    expect(deck.slides[5]?.xml).not.toContain('vi-VN');
  });
});
