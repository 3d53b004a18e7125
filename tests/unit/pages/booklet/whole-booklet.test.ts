import { describe, expect, it } from 'vitest';
import type { Booklet } from '@/lib/pages/booklet';
import { setWhole } from '@/lib/pages/whole-booklet';
import { bookletOf } from './booklet-makers';

const slidesIn = ({ sections }: Booklet) => sections.flatMap(({ slides }) => slides);

describe('a booklet of which a slide cannot be set', () => {
  const booklet = bookletOf();
  const [, hurt] = slidesIn(booklet);
  const setBut = (title: string | undefined) => async (one: Booklet) => {
    if (slidesIn(one).some((slide) => slide.title === title && slide.layout !== 'missing')) {
      throw new Error('ink ran out');
    }
    return one;
  };

  it('says so in its place, tells which it was, and has the others as they are', async () => {
    const lost: string[] = [];
    const whole = await setWhole(booklet, setBut(hurt?.title), (title) => lost.push(title));
    expect(lost).toEqual([hurt?.title]);
    const before = slidesIn(booklet);
    const after = slidesIn(whole);
    expect(after.map(({ title }) => title)).toEqual(before.map(({ title }) => title));
    expect(after.filter((slide, index) => slide !== before[index])).toMatchObject([
      { layout: 'missing', missing: expect.stringContaining('không xuất được') },
    ]);
    expect(whole.provinces).toBe(booklet.provinces);
  });

  it('fails where no slide of it is the reason', async () => {
    const broken = async () => {
      throw new Error('no paper');
    };
    await expect(setWhole(booklet, broken, () => undefined)).rejects.toThrow('no paper');
  });
});
