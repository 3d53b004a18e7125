import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTall, textStep, titleStep } from '@/lib/pages/slides/slide-fit';

describe('the size of a slide’s words', () => {
  it('never grows when more is said', () => {
    const line = fc.string({ maxLength: 300 });
    fc.assert(
      fc.property(line, line, (title, more) => {
        expect(titleStep(title + more)).toBeGreaterThanOrEqual(titleStep(title));
        expect(textStep([title, more])).toBeGreaterThanOrEqual(textStep([title]));
      }),
    );
  });

  it('is the largest for a few words and the smallest for a page of them', () => {
    expect(titleStep('Khó khăn được nêu')).toBe(1);
    expect(titleStep('x'.repeat(300))).toBe(4);
    expect(textStep(['Nâng cao nhận thức.'])).toBe(1);
    expect(textStep(Array(8).fill('x'.repeat(600)))).toBe(4);
  });
});

describe('a drawing', () => {
  it('needs the whole height where it is tall for its width', () => {
    expect(isTall('<svg viewBox="0 0 640 120" aria-hidden="true">')).toBe(false);
    expect(isTall('<svg viewBox="0 0 640 471.5" aria-hidden="true">')).toBe(true);
    expect(isTall('<svg>')).toBe(false);
  });
});
