import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, stackLabels } from '@/lib/charts/label-placement';
import { shortLabels } from '@/lib/charts/short-labels';
import { textWidth, wrapText } from '@/lib/charts/text-width';
import { yearFraction } from '@/lib/charts/time-axis';

describe('labels at the ends of lines', () => {
  it('stay where they belong when they have room', () => {
    expect(
      placeLabels(
        [
          { wanted: 20, height: 10 },
          { wanted: 60, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  it('never overlap and never leave the picture', () => {
    const labels = fc.array(
      fc.record({
        wanted: fc.integer({ min: -50, max: 450 }),
        height: fc.integer({ min: 5, max: 40 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = placeLabels(wanted, 0, 400)
          .map((centre, index) => ({ centre, height: wanted[index]?.height ?? 0 }))
          .sort((a, b) => a.centre - b.centre);
        placed.forEach(({ centre, height }, index) => {
          expect(centre - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + height / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = placed[index + 1];
          if (next)
            expect(centre + height / 2).toBeLessThanOrEqual(next.centre - next.height / 2 + 1e-6);
        });
      }),
    );
  });

  it('stack in rows where they would touch', () => {
    expect(
      stackLabels([
        { from: 0, to: 50 },
        { from: 40, to: 90 },
        { from: 60, to: 99 },
      ]),
    ).toEqual([0, 1, 0]);
  });
});

describe('words without a page to measure on', () => {
  it('are as wide as their base letters, composed or not', () => {
    expect(textWidth('Đắk Lắk', 10)).toBe(textWidth('Đắk Lắk'.normalize('NFD'), 10));
    expect(textWidth('ưở', 10)).toBe(textWidth('uo', 10));
  });

  it('break between words only', () => {
    expect(wrapText('vùng ĐBDTTS&MN', 13, 60)).toEqual(['vùng', 'ĐBDTTS&MN']);
    expect(wrapText('toàn địa bàn', 13, 300)).toEqual(['toàn địa bàn']);
  });
});

describe('a day on the time axis', () => {
  it('is where quarters and halves are even', () => {
    expect(yearFraction('2025-07-01')).toBe(2025.5);
    expect(yearFraction('2024-01-01')).toBe(2024);
    expect(yearFraction('2024-10-01')).toBe(2024.75);
  });
});

describe('names that stand side by side', () => {
  it('leave out what they share', () => {
    const names = ['Chủ thể OCOP là hợp tác xã', 'Chủ thể OCOP là doanh nghiệp'];
    expect(shortLabels(names)).toEqual({
      shared: 'Chủ thể OCOP',
      labels: ['Hợp tác xã', 'Doanh nghiệp'],
    });
    expect(shortLabels(['Sản phẩm OCOP 3 sao', 'Sản phẩm OCOP 4 sao']).labels).toEqual([
      '3 sao',
      '4 sao',
    ]);
  });

  it('share no colon', () => {
    const names = ['Share of OCOP owners: companies', 'Share of OCOP owners: cooperatives'];
    expect(shortLabels(names).shared).toBe('Share of OCOP owners');
  });

  it('stay whole where they share nothing, or all', () => {
    expect(shortLabels(['Lao động', 'Thu nhập'])).toEqual({
      shared: '',
      labels: ['Lao động', 'Thu nhập'],
    });
    expect(shortLabels(['Lao động']).labels).toEqual(['Lao động']);
    expect(shortLabels(['A B', 'A B']).labels).toEqual(['B', 'B']);
    expect(shortLabels([])).toEqual({ shared: '', labels: [] });
  });
});
