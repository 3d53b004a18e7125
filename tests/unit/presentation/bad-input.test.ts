import { describe, expect, it } from 'vitest';
import type { Deck } from '@/lib/presentation/deck';
import { places } from '@/lib/presentation/deck';
import { deckOf } from '@/lib/presentation/deck-slide';
import { linesOf } from '@/lib/presentation/fitted';
import { writeWhole } from '@/lib/presentation/whole-deck';
import { writeDeck } from '@/lib/presentation/write-deck';
import { openPptx } from '../../support/opened-pptx';
import { bars, frame, mark } from './made-charts';
import { about, madePack, slide } from './made-pack';

/** Names and words that a file for office programs is easily broken or misled by. */

const hostile = '=1+1 😀 <Ổ> & "Đắk" \u0007';
const kept = '=1+1 😀 <Ổ> & "Đắk"';

describe('a presentation of odd names', () => {
  const named: typeof bars =
    bars.kind === 'bars'
      ? {
          ...bars,
          frame: frame(hostile),
          measure: hostile,
          rows: [
            ...bars.rows,
            {
              type: 'bar',
              area: 'x',
              rank: '8',
              label: hostile,
              role: 'context',
              cell: mark('x', '7', { text: hostile }),
            },
          ],
        }
      : bars;

  it('says them as words: on the slide, in its chart and in the table below that', async () => {
    const file = await openPptx(
      await writeDeck(
        deckOf(
          [
            slide('title', { title: hostile, lines: [hostile] }),
            slide('ranking', { picture: { type: 'chart', specification: named }, notes: hostile }),
          ],
          about({ title: hostile, host: hostile, issuer: hostile }),
        ),
      ),
    );
    const [cover, ranking] = file.slides;
    expect(cover?.title.trim()).toBe(kept);
    expect(cover?.words).toContain(kept);
    expect(ranking?.notes.join(' ')).toContain(kept);
    const cells = ranking?.charts[0]?.rows.flat().map(String) ?? [];
    expect(cells.filter((cell) => cell.includes(kept)).length).toBeGreaterThan(2);
    // A text that begins like a formula is none.
    expect(cells).not.toContain('2');
    for (const [name, xml] of file.parts) {
      expect(xml, name).not.toContain('\u0007');
      expect(xml, name).not.toMatch(/<f>/);
    }
  });

  it('has room for a title of 300 letters, as wide as a Vietnamese title is', () => {
    const words = 'Số hợp tác xã nông nghiệp hoạt động hiệu quả của các tỉnh miền núi ';
    const title = words.repeat(5).slice(0, 300);
    for (const [kind, box] of [
      ['figure', places.title],
      ['title', places.coverTitle],
    ] as const) {
      const [made] = deckOf([slide(kind, { title })], about()).slides;
      const { size = 0, text = '' } = made?.title ?? {};
      expect(text).toBe(title);
      const lines = linesOf(text, size * 1.5, box.w * 72 - 14.4);
      expect(lines * size * 1.22, kind).toBeLessThanOrEqual(box.h * 72);
    }
  });
});

describe('a presentation of which a slide cannot be written', () => {
  const damaged = (deck: Deck, at: number): Deck => ({
    ...deck,
    slides: deck.slides.map((one, index) =>
      index === at
        ? {
            ...one,
            blocks: [
              { type: 'chart', box: places.body, xml: '', alternative: '', sheet: null as never },
            ],
          }
        : one,
    ),
  });

  it('says so in its place, names it to the log, and has all the others', async () => {
    const deck = deckOf(madePack, about());
    const lost: number[] = [];
    const file = await openPptx(
      await writeWhole(damaged(deck, 2), writeDeck, (index) => lost.push(index)),
    );
    expect(lost).toEqual([2]);
    expect(file.slides.map(({ title }) => title)).toEqual(madePack.map(({ title }) => title));
    expect(file.slides[2]?.words).toContain('Trang này không xuất được');
    expect(file.slides[2]?.notes).toContain('Nói chậm.');
    expect(file.slides.flatMap(({ charts }) => charts)).toHaveLength(
      deck.slides.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'chart')).length,
    );
  }, 60_000);

  it('tells which slide could not be laid out', () => {
    const lost: string[] = [];
    const broken = slide('map', { title: 'Hỏng', picture: { type: 'map', map: null as never } });
    const deck = deckOf([broken], about({ onLost: ({ title }) => lost.push(title) }));
    expect(lost).toEqual(['Hỏng']);
    expect(deck.slides[0]?.title.text).toBe('Hỏng');
  });
});
