import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pngOf } from '@/lib/web/picture';
import { type PreviewCard, previewSvg } from '@/lib/web/preview-card';

const card: PreviewCard = {
  locale: 'vi',
  dataset: 'real',
  name: 'Đắk Lắk',
  title: 'Đắk Lắk có 375 hợp tác xã',
  subtitle: 'Tổng số hợp tác xã · toàn địa bàn · 31/12/2022',
  foot: 'Nguồn: Tổng cục Thống kê',
  chart: null,
};

const read = (svg: string) =>
  new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;
const textsOf = (svg: string) =>
  [...read(svg).querySelectorAll('text')].map((text) => text.textContent);

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('the card of a page', () => {
  it('says name, finding, measure and source, and stands alone', () => {
    const svg = previewSvg(card, null);
    expect(textsOf(svg)).toEqual(['Số liệu HTX', card.name, card.title, card.subtitle, card.foot]);
    expect(svg).not.toMatch(/var\(|foreignObject|<style|url\(/);
  });

  it('says across its whole width that figures of the demonstration set are none', () => {
    const found = textsOf(previewSvg({ ...card, dataset: 'demo' }, null));
    expect(found).toContain('SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT');
    expect(found).toHaveLength(textsOf(previewSvg(card, null)).length + 1);
  });

  it('cuts what has no room, and says so', () => {
    const long = Array.from({ length: 120 }, (_, index) => `từ${index}`).join(' ');
    const svg = previewSvg({ ...card, title: long, subtitle: long, foot: long }, null);
    const lines = [...read(svg).querySelectorAll('text')];
    expect(lines.filter(({ textContent }) => textContent?.endsWith('…')).length).toBe(3);
    for (const line of lines) {
      expect(Number(line.getAttribute('y'))).toBeLessThan(630 - 10);
    }
  });

  it('takes words with the signs of XML as words', () => {
    const title = '<script>"A" & B</script>';
    expect(textsOf(previewSvg({ ...card, title }, null))).toContain(title);
  });

  it('is a PNG of the size that pages name', async () => {
    const png = await pngOf(previewSvg(card, null));
    expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(sizeOf(png)).toEqual([1200, 630]);
  });

  it.each([
    ['Đăk Lăk', 'Đắk Lắk'],
    ['Dắk Lắk', 'Đắk Lắk'],
    ['Lao Cai', 'Lào Cai'],
    ['nghìn', 'nghĩn'],
    ['ượ', 'ươ'],
    ['ễ', 'ể'],
    ['ậ', 'ạ'],
  ])('draws %s otherwise than %s, in each of its types', async (one, other) => {
    for (const part of ['name', 'title', 'subtitle', 'foot'] as const) {
      const blank = await pngOf(previewSvg({ ...card, [part]: '' }, null));
      const [first, second] = await Promise.all(
        [one, other].map((text) => pngOf(previewSvg({ ...card, [part]: text }, null))),
      );
      expect(Buffer.compare(first ?? blank, second ?? blank), part).not.toBe(0);
      expect(Buffer.compare(first ?? blank, blank), part).not.toBe(0);
    }
  });

  it('has a letter for everything that is written in Vietnamese', async () => {
    // A letter that a font lacks is drawn as nothing or as a box: alike for any two of them.
    const letters = [...'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'];
    const drawn = await Promise.all(
      [...letters, ''].map(async (title) =>
        Buffer.from(await pngOf(previewSvg({ ...card, title }, null))).toString('base64'),
      ),
    );
    expect(new Set(drawn).size).toBe(letters.length + 1);
  }, 60_000);
});
