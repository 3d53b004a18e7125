import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fittingCode, frameCode } from '@/lib/web/embed-code';

const origin = 'https://solieu.example';
const address = `${origin}/nhung/so-sanh?noi=a,b&chi-tieu=c`;

describe('the code for a frame', () => {
  it('is an element with the address and the words, whatever stands in them', () => {
    const { document } = new JSDOM(frameCode(address, 'Hòa "Bình" & <Huế>', 'chart')).window;
    const frame = document.querySelector('iframe');
    expect(frame?.src).toBe(address);
    expect(frame?.title).toBe('Hòa "Bình" & <Huế>');
    expect(document.body.children).toHaveLength(1);
  });
});

describe('the program with which frames fit', () => {
  const page = () => {
    const { window } = new JSDOM(`<iframe></iframe><iframe></iframe>${fittingCode(origin)}`, {
      runScripts: 'dangerously',
    });
    const frames = [...window.document.querySelectorAll('iframe')];
    const hear = (from: string, data: unknown, source = frames[1]?.contentWindow ?? null) =>
      window.dispatchEvent(new window.MessageEvent('message', { origin: from, data, source }));
    return { hear, heights: () => frames.map(({ height }) => height) };
  };

  it('gives the frame that speaks the height it says', () => {
    const { hear, heights } = page();
    hear(origin, { soLieuHtxHeight: 431 });
    expect(heights()).toEqual(['', '431']);
  });

  it('hears no other site and nothing that is no height', () => {
    const { hear, heights } = page();
    hear('https://evil.example', { soLieuHtxHeight: 9_999 });
    for (const data of [null, 'x', {}, { soLieuHtxHeight: '<b>' }, { soLieuHtxHeight: -1 }]) {
      hear(origin, data);
    }
    expect(heights()).toEqual(['', '']);
  });
});
