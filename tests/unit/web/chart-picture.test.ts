import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rankingBars } from '@/lib/charts/ranking-bars';
import { chartPicture } from '@/lib/web/chart-picture';
import { shown } from '../charts/chart-makers';
import { number } from '../domain/makers';

const drawing = '<svg viewBox="0 0 640 300"><text x="1" y="1">12 &amp; 13</text></svg>';
const address = 'https://so.example/chi-tieu/htx?so-lieu=minh-hoa&ky=2023';

function pictureOf(dataset: 'real' | 'demo') {
  const figure = shown('2023', number('1234', { precision: 'about' }));
  const chart = rankingBars({
    locale: 'vi',
    dataset,
    subject: null,
    ranking: {
      indicator: figure.indicator,
      scope: 'ALL',
      period: '2023',
      ranked: [{ rank: 1, shown: figure }],
      isFormer: false,
      unranked: [],
    },
  });
  if (!chart) throw new Error('no chart');
  const svg = chartPicture(chart, drawing, { address, subject: ['1/2 tỉnh', 'ranh giới cũ'] });
  return { svg, document: new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document };
}

describe('a chart by itself', () => {
  it('says finding, measure, source and address, in concrete colours', () => {
    const { svg, document } = pictureOf('real');
    const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    const said = words.join(' ').replaceAll('\u00a0', ' ');
    expect(said).toContain('Thái Nguyên: khoảng 1.234 HTX, năm 2023');
    expect(said).toContain('Số hợp tác xã, HTX');
    expect(said).toContain('1/2 tỉnh · ranh giới cũ');
    expect(said).toMatch(/Nguồn: /);
    expect(words.at(-1)).toBe(address);
    expect(document.querySelector('title')?.textContent).toContain('Thái Nguyên');
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('MINH HỌA');
  });

  it('bears across the whole what an illustrative figure is', () => {
    const { document } = pictureOf('demo');
    expect(document.documentElement.textContent).toContain('SỐ LIỆU MINH HỌA');
  });
});
