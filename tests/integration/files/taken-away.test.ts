import { NextRequest } from 'next/server';
import { afterAll, describe, expect, it } from 'vitest';
import { GET as indicatorZip } from '@/app/[locale]/(public)/chi-tieu/[slug]/zip/route';
import { GET as comparisonZip } from '@/app/[locale]/(public)/so-sanh/zip/route';
import { closeDatabase } from '@/lib/data/database';
import { openZip } from '@/lib/workbook/zip-archive';

/** The figures of a page with all it takes to read them; its pictures are drawn by a build (embed.spec). */

afterAll(closeDatabase);

const asked = (query = '') => new NextRequest(`http://x/${query}`);
const of = <Params extends object>(params: Params) => ({
  params: Promise.resolve({ locale: 'vi', ...params }),
});

async function partsOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const zip = openZip(new Uint8Array(await answer.arrayBuffer()));
  const read = async (name: string) => [
    name,
    new TextDecoder().decode((await zip.read(name)) ?? undefined),
  ];
  return Object.fromEntries(await Promise.all([...zip.names].map(read)));
}

describe('the zip of a page', () => {
  it('has its figures, sources, columns and codes', async () => {
    const parts = await partsOf(await indicatorZip(asked(), of({ slug: 'dan-so-trung-binh' })));
    expect(Object.keys(parts)).toEqual([
      ...['doc-truoc.txt', 'so-lieu.csv', 'cot.csv', 'ky-hieu.csv', 'nguon.csv'],
    ]);
    expect(parts['so-lieu.csv']).toContain('Dân số trung bình');
    expect(parts['cot.csv']).toContain('period');
    expect(parts['ky-hieu.csv']).toContain('absence');
    expect(parts['nguon.csv']).toContain('Tổng cục Thống kê');
    expect(parts['doc-truoc.txt']).toContain('/chi-tieu/dan-so-trung-binh');
    expect(parts['doc-truoc.txt']).not.toContain('MINH HỌA');
  });

  it('of the demonstration says so before anything else', async () => {
    const query = '?so-lieu=minh-hoa';
    const parts = await partsOf(await indicatorZip(asked(query), of({ slug: 'so-hop-tac-xa' })));
    expect(parts['doc-truoc.txt']).toContain('SỐ LIỆU MINH HỌA');
  });

  it('is one of a comparison too, and of nothing that there is not', async () => {
    const query = '?noi=thai-nguyen-63,lao-cai-63&chi-tieu=ty-le-ho-ngheo-co-quan-thong-ke';
    const parts = await partsOf(await comparisonZip(asked(query), of({})));
    expect(parts['so-lieu.csv']).toContain('Lào Cai');
    expect((await comparisonZip(asked('?noi=khong-co'), of({}))).status).toBe(404);
    expect((await indicatorZip(asked(), of({ slug: 'khong-co' }))).status).toBe(404);
  });
});
