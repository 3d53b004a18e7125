import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/database';
import { hasFigures, listProvinceCoverage } from '@/lib/data/public/figures';

afterAll(() => closeDatabase());

describe('the coverage of provinces', () => {
  it('counts each province once, however many sources say it, and no other area', async () => {
    const rows = await listProvinceCoverage('real');
    const onDay = (period: string) =>
      rows.find((row) => row.indicator === 'HTX_ACTIVE_GSO' && row.period === period);
    expect(onDay('2022-12-31')).toEqual({
      indicator: 'HTX_ACTIVE_GSO',
      scope: 'ALL',
      period: '2022-12-31',
      periodEnd: '2022-12-31',
      provinces: 63,
    });
    const [copied] = await database().figure.findMany({
      where: { indicatorCode: 'HTX_ACTIVE_GSO', period: '2022-12-31', area: { level: 'province' } },
      take: 1,
    });
    if (!copied) throw new Error('the reference data has no such figure');
    const other = await database().source.findFirstOrThrow({
      where: { id: { not: copied.sourceId ?? '' }, figures: { none: { areaId: copied.areaId } } },
    });
    const { id: _, ...same } = copied;
    const again = { ...same, sourceId: other.id };
    await database().figure.create({ data: { ...again, value: '1' } });
    const country = await database().area.findFirstOrThrow({ where: { level: 'country' } });
    await database().figure.create({ data: { ...again, areaId: country.id } });
    const counted = await listProvinceCoverage('real');
    expect(counted).toEqual(expect.arrayContaining(rows));
    expect(counted).toHaveLength(rows.length);
  });

  it('keeps the demonstration set apart', async () => {
    expect(await listProvinceCoverage('demo')).toEqual([]);
    expect(await hasFigures('demo')).toBe(false);
    expect(await hasFigures('real')).toBe(true);
  });
});
