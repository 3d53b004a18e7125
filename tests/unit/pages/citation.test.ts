import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFile, texText } from '@/lib/pages/citation';
import type { FileContent } from '@/lib/pages/file-row';
import type { CitationEnding } from '@/lib/routes';
import { schemes } from './land';

const source = {
  id: 'a',
  class: 'official_statistics',
  titleVi: 'Niên giám thống kê',
  titleEn: 'Statistical yearbook',
  publishedOn: '2025-06-30',
  url: null,
  readAs: 'source',
  quarter: null,
} as const;

const row = (period: string) => ({ period }) as FileContent['rows'][number];

const province: FileContent = {
  subject: { slug: 'thai-nguyen', nameVi: 'Thái Nguyên', nameEn: 'Thai Nguyen' },
  about: 'area',
  rows: [row('2025-Q2'), row('2017')],
  sources: [source],
  sections: [],
};

function cite(
  ending: CitationEnding,
  content: FileContent = province,
  { boundary = '34', locale = 'vi' as 'vi' | 'en' } = {},
) {
  const address = 'https://so.example/tinh/thai-nguyen?ranh-gioi=63';
  const context = { dataset: 'real', schemes, today: '2026-11-28', address } as const;
  return citationFile(content, { ...context, boundary, locale }, ending);
}

describe('a citation', () => {
  it('says who, of when, what, where and when it was read, for people', () => {
    const text = cite('txt');
    expect(text).toContain(
      'Số liệu HTX (2025), “Thái Nguyên: số liệu kinh tế tập thể, hợp tác xã, 2017–2025”, bộ số liệu, số liệu công bố đến 30/06/2025, mới nhất theo “Niên giám thống kê”, https://so.example/tinh/thai-nguyen?ranh-gioi=63, truy cập ngày 28/11/2026.',
    );
    expect(text).toContain(
      'Số liệu HTX. (2025, June 30). Thái Nguyên: số liệu kinh tế tập thể, hợp tác xã, 2017–2025 [Data set]. Retrieved November 28, 2026, from https://so.example/',
    );
    expect(text).toContain('https://so.example/tinh/thai-nguyen.bib?ranh-gioi=63');
    expect(text).toContain('- Niên giám thống kê, 30/06/2025, chưa có địa chỉ');
    expect(cite('txt', province, { locale: 'en' })).toContain('accessed 28 November 2026.');
  });

  it('is a BibTeX entry', () => {
    expect(cite('bib')).toBe(
      [
        '@misc{so-lieu-htx-thai-nguyen-2025,',
        '  author = {{Số liệu HTX}},',
        '  title = {{Thái Nguyên: số liệu kinh tế tập thể, hợp tác xã, 2017–2025}},',
        '  year = {2025},',
        '  howpublished = {bộ số liệu},',
        '  url = {https://so.example/tinh/thai-nguyen?ranh-gioi=63},',
        '  urldate = {2026-11-28},',
        '  language = {vietnamese},',
        '  note = {số liệu công bố đến 30/06/2025, mới nhất theo “Niên giám thống kê”}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is a RIS record', () => {
    const lines = cite('ris', province, { locale: 'en', boundary: '63' }).split('\r\n');
    expect(lines.slice(0, 12)).toEqual([
      'TY  - DATA',
      'ID  - so-lieu-htx-thai-nguyen-63',
      'AU  - Số liệu HTX',
      'TI  - Thai Nguyen: figures on the collective economy and cooperatives, boundaries of the old, 2017–2025',
      'PY  - 2025',
      'DA  - 2025/06/30/',
      'PB  - Số liệu HTX',
      'UR  - https://so.example/tinh/thai-nguyen?ranh-gioi=63',
      'Y2  - 2026/11/28/',
      'LA  - en',
      'N1  - figures published until 30 June 2025, the newest in “Statistical yearbook”',
      expect.stringMatching(/^N1 {2}- Every figure/),
    ]);
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  });

  it('names the release with which the newest report came out', () => {
    const release = { slug: 'quy-2', titleVi: 'Quý II/2025', titleEn: 'Q2 2025' };
    const rows = [{ ...row('2025-Q2'), sources: [source], release }];
    expect(cite('txt', { ...province, rows })).toContain(
      'công bố đến 30/06/2025, mới nhất theo đợt phát hành “Quý II/2025”, https',
    );
  });

  it('claims no year and no day where nothing is known', () => {
    const nothing = { ...province, rows: [], sources: [] };
    expect(cite('txt', nothing)).toContain('Số liệu HTX (không rõ năm), “Thái Nguyên: số liệu');
    expect(cite('bib', nothing)).not.toMatch(/year|note/);
    expect(cite('ris', nothing)).not.toMatch(/^(?:PY|DA)/m);
    const ofMonth = { ...province, sources: [{ ...source, publishedOn: '2023-12' }] };
    expect(cite('ris', ofMonth)).toContain('DA  - 2023/12//\r\n');
  });

  it('writes every name so that it is one field of one record', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (nameVi) => {
        const content = { ...province, subject: { ...province.subject, nameVi } };
        const record = cite('ris', content).split('\r\n').slice(0, -1);
        expect(record.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true);
        expect(record.filter((line) => line.startsWith('ER'))).toHaveLength(1);
        const entry = cite('bib', content);
        const plain = entry.replace(/\\[{}]/g, '');
        expect(plain.split('{').length).toBe(plain.split('}').length);
        expect(entry.trimEnd().split('\n')).toHaveLength(10);
      }),
    );
  });

  it('leaves no sign to TeX', () => {
    expect(texText('R&D 5% $1 #2 a_b {c} ~ ^ \\x')).toBe(
      'R\\&D 5\\% \\$1 \\#2 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x',
    );
    expect(texText('Ho\u0323\u031bp ta\u0301c\nxã')).toBe('Hợp tác xã');
  });
});
