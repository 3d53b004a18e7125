import { describe, expect, it } from 'vitest';
import { permanentFigure } from '@/lib/pages/permanent-figure';
import { indicator, number } from '../domain/makers';
import { land, said } from './land';

const total = indicator('HTX_TOTAL');
const first = said('hill', '2024', '800', { revision: 1 });
const again = said('hill', '2024', '800', { revision: 2 });
const corrected = said('hill', '2024', '850', { revision: 3 });
const page = (id: string, revisions = [first, again, corrected]) =>
  permanentFigure(id, revisions, [total], land);

describe('a figure under its own address', () => {
  it('says by what it was replaced first, what stands now, and how far the two are apart', () => {
    expect(page(first.id)).toMatchObject({
      figure: { value: { value: '800' } },
      replaced: {
        by: { id: corrected.id },
        current: { id: corrected.id },
        change: { kind: 'change', direction: 'up', difference: '50' },
      },
    });
  });

  it('is replaced by nothing that says the same', () => {
    expect(page(first.id, [first, again])?.replaced).toBeNull();
    expect(page(corrected.id)?.replaced).toBeNull();
    expect(page(corrected.id)?.revisions).toHaveLength(3);
  });

  it('is replaced where only what is said of it changed', () => {
    const official = said('hill', '2024', '800', {
      revision: 2,
      value: number('800', { status: 'P' }),
    });
    expect(page(first.id, [first, official])?.replaced).toMatchObject({
      change: { direction: 'same' },
    });
  });

  it('is none of another number', () => {
    expect(page('0')).toBeNull();
    expect(page('1', [])).toBeNull();
  });
});
