import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedThemes } from '@/lib/domain/proposed-themes';

const said = (...texts: string[]) => texts.map((text, index) => ({ area: `a${index}`, text }));
const phrases = (texts: string[], known: string[] = []) =>
  proposedThemes(said(...texts), known).map(({ phrase }) => phrase);

describe('themes that words propose', () => {
  it('are what three provinces write alike, in the longest form, as it is first written', () => {
    const texts = [
      'Thiếu kho lạnh, xa chợ',
      'Ở đây thiếu kho lạnh; vốn ít',
      'xa quá. Thiếu Kho Lạnh.',
    ];
    expect(phrases(texts)).toEqual(['Thiếu kho lạnh']);
    expect(phrases(texts.slice(1))).toEqual([]);
  });

  it('count a province once, whatever it repeats', () => {
    const repeated = [1, 2, 3].map(() => ({ area: 'a', text: 'Thiếu kho lạnh' }));
    expect(proposedThemes(repeated, [])).toEqual([]);
  });

  it('are none that a theme names already, nor what every report is about', () => {
    const texts = [1, 2, 3].map(() => 'Chưa đăng ký nhãn hiệu; hợp tác xã trên địa bàn');
    expect(phrases(texts, ['Sản phẩm chưa đăng ký nhãn hiệu'])).toEqual([]);
    expect(phrases(texts)).toEqual(['Chưa đăng ký nhãn hiệu']);
  });

  it('tell marks apart, and both places of a tone alike', () => {
    expect(phrases(['nhãn hiệu', 'nhân hiếu', 'nhận hiểu'])).toEqual([]);
    expect(phrases(['khoẻ mạnh', 'khỏe mạnh', 'KHỎE MẠNH'])).toEqual(['khoẻ mạnh']);
  });

  it('cross no end of a sentence, and hold no number', () => {
    expect(phrases(Array(3).fill('thiếu kho. Lạnh giá'))).not.toContain('kho. Lạnh');
    expect(phrases(Array(3).fill('năm 2026 tăng'))).toEqual([]);
  });

  it('go by how many say it, then by length, and never overlap', () => {
    const texts = [...Array(3).fill('kho lạnh ven sông'), ...Array(2).fill('kho lạnh xa')];
    expect(phrases(texts)[0]).toBe('kho lạnh');
    expect(phrases(texts)).not.toContain('kho lạnh ven sông');
  });

  it('are said by three areas at least and stand in their words, in whatever order they come', () => {
    const word = fc.constantFrom('kho', 'lạnh', 'vốn', 'vay', 'xa', 'và', 'chợ', 'đường');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
    const all = fc.array(fc.record({ area: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(all, (list) => {
        const proposed = proposedThemes(list, []);
        for (const { phrase, areas } of proposed) {
          const speakers = new Set(
            list.filter((one) => ` ${one.text} `.includes(` ${phrase} `)).map(({ area }) => area),
          );
          expect(areas).toEqual([...speakers].sort());
          expect(areas.length).toBeGreaterThanOrEqual(3);
        }
        expect(proposedThemes([...list].reverse(), [])).toEqual(proposed);
      }),
    );
  });
});
