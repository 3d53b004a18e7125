import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as provinceFile } from '@/app/[locale]/(public)/tinh/[slug]/csv/route';
import { findProvince, readProvince } from '@/app/[locale]/(public)/tinh/[slug]/read-province';
import { GET as sitemap } from '@/app/sitemap.xml/route';
import { closeDatabase, database } from '@/lib/data/database';
import { databaseUrl } from '@/lib/env';
import { canonicalAddress } from '@/lib/serving/public-address';
import { PublicNames } from '@/lib/serving/public-names';

/** A third set of boundaries is a row: nothing in the code knows its code. */

beforeAll(async () => {
  await database().boundaryScheme.create({
    data: {
      code: '2020',
      referenceDate: new Date('2020-01-01'),
      nameVi: 'các tỉnh năm 2020',
      nameEn: 'the provinces of 2020',
      position: 3,
    },
  });
});

afterAll(closeDatabase);

describe('boundaries that were added as a row', () => {
  it('are offered by a province that was several on them, and answered', async () => {
    const found = await findProvince('lao-cai', '2020', 'real');
    if (found.meaning.kind !== 'area') throw new Error(found.meaning.kind);
    const { area, boundary } = found.meaning;
    const read = await readProvince(area, boundary, found);
    expect(read.formerSchemes.map(({ code }) => code)).toEqual(['63', '2020']);
    expect(read.scheme.code).toBe('2020');
    expect(read.subjects.map(({ id }) => id)).toEqual(['lao-cai', 'yen-bai']);
  });

  it('are in the sitemap', async () => {
    const text = await (await sitemap()).text();
    expect(text).toContain('/tinh/lao-cai?ranh-gioi=2020<');
    expect(text).toContain('/vung/tay-nguyen?ranh-gioi=2020<');
  });

  it('have addresses of their own, and others that are none have not', async () => {
    const names = await new PublicNames(databaseUrl(), { number: 1n, listening: true }).get();
    const addressOf = (query: string) =>
      canonicalAddress(`/tinh/lao-cai?${query}`, new Set(), names)?.address;
    expect(addressOf('ranh-gioi=2020')).toBe('/tinh/lao-cai?ranh-gioi=2020');
    expect(addressOf('ranh-gioi=2021')).toBe('/lua-chon-khong-co?tham-so=ranh-gioi');
  });

  it('are named by the file of a page on them', async () => {
    const request = new NextRequest('http://x/tinh/lao-cai.csv?ranh-gioi=2020');
    const params = Promise.resolve({ locale: 'vi', slug: 'lao-cai' });
    const answer = await provinceFile(request, { params });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('lao-cai-2020.csv');
  });
});
