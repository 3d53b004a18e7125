import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellName } from '@/components/entry/entry-fields';
import { cellKey } from '@/lib/domain/indicator/indicator';
import { readLabel } from '@/lib/intake/label-words';
import { indexNames, matchName } from '@/lib/intake/name-match';
import { indicators as seeds } from '@/prisma/seed/catalogue/catalogue';
import { indicator } from '../domain/makers';
import { currentLines, realAliases, realForms } from './real-forms';

describe.each(realForms)('the lines of $id', ({ lines: all }) => {
  const index = indexNames(all, realAliases);
  // A plan has no name of its own.
  const lines = all.filter(({ measure }) => measure === 'actual');

  it('are not taken for what was carried out where a code names a plan', () => {
    for (const { key, indicator, measure } of all) {
      if (measure === 'actual') continue;
      expect(found(index, key), key).toBe('none');
      expect(found(index, `${indicator.nameVi} (${key})`), key).not.toBe(`${indicator.code}.ALL`);
    }
  });

  it('are found by their code, however it is written', () => {
    for (const { key, indicator, scope } of lines) {
      const alone = lines.find(({ indicator: own }) => own.code === indicator.code)?.key;
      const written = [
        [key, key],
        [`${indicator.code} (${scope})`, key],
        [key.toLowerCase().replaceAll('_', ' '), key],
        [indicator.code, alone],
        [` ${indicator.code.toLowerCase()} `, alone],
        [`${indicator.nameVi} – ${key}`, key],
      ] as const;
      for (const [text, expected] of written) expect(found(index, text), text).toBe(expected);
    }
  });

  it('are found by each of their names, with and without marks, composed or not', () => {
    for (const line of lines) {
      const { nameVi, nameEn, shortNameVi, shortNameEn } = line.indicator;
      for (const name of [nameVi, nameEn, shortNameVi, shortNameEn]) {
        const isPart = line.scope === 'EMM' && !/miền núi|mountainous/.test(name);
        const full = isPart ? `${name} (vùng ĐBDTTS&MN)` : name;
        const texts = [
          full,
          full.normalize('NFD'),
          full.toUpperCase(),
          `  ${full.replaceAll(' ', '  ')}`,
        ];
        for (const text of texts) {
          expect(matchName(index, text), text).toMatchObject({ kind: 'one', line, isSure: true });
        }
        const bare = full
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .replace(/đ/g, 'd')
          .replace(/Đ/g, 'D');
        expect(found(index, bare), bare).toBe(line.key);
        for (const before of [
          '1. ',
          'a) ',
          '- ',
          '+ ',
          'II. ',
          '1.2 ',
          'Trong đó: ',
          '- Trong đó ',
          '2.1. ',
        ]) {
          expect(found(index, before + full), before + full).toBe(line.key);
        }
      }
    }
  });

  it('are found by the name that the form shows for them', () => {
    for (const { key, indicator, scope } of lines) {
      const line = { item: { scope, measure: 'actual' }, indicator } as unknown as Parameters<
        typeof cellName
      >[0];
      for (const locale of ['vi', 'en'] as const) {
        expect(found(index, cellName(line, locale)), key).toBe(key);
      }
    }
  });
});

it('no two lines are the same without the small words, usual names included', () => {
  for (const { lines } of realForms) {
    const { loose } = indexNames(lines, realAliases);
    expect([...loose].filter(([, same]) => same.length > 1)).toEqual([]);
  }
});

it('knows indicators by the catalogue alone: no code here names one', () => {
  const folder = join(process.cwd(), 'lib/intake');
  const named = readdirSync(folder).flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const words = new Set(code.match(/\w+/g));
    return seeds.filter((seed) => words.has(seed.code)).map((seed) => `${file}: ${seed.code}`);
  });
  expect(named).toEqual([]);
});

describe('an alias of the catalogue', () => {
  const called = [{ indicator: 'MEMBERS', alias: 'Xã viên trong các HTX' }];

  it('names its line, and what is sure stays with the very names', () => {
    const within = indexNames(currentLines, called);
    expect(matchName(within, 'xã viên trong HTX')).toMatchObject({
      kind: 'one',
      line: { key: 'MEMBERS.ALL' },
      isSure: false,
    });
    expect(found(indexNames(currentLines, []), 'xã viên trong HTX')).toBe('none');
  });

  it('of an indicator that the form does not ask is nothing', () => {
    const unknown = [{ indicator: 'NO_SUCH', alias: 'Xuồng máy' }];
    expect(found(indexNames(currentLines, unknown), 'Xuồng máy')).toBe('none');
  });
});

const index = indexNames(currentLines, realAliases);

function found(within: typeof index, text: string): string {
  const match = matchName(within, text);
  return match.kind === 'one' ? match.line.key : match.kind;
}

describe('matchName', () => {
  it.each([
    ['Tổng số HTX', 'HTX_TOTAL.ALL'],
    ['Số HTX', 'HTX_TOTAL.ALL'],
    ['Số lượng HTX', 'HTX_TOTAL.ALL'],
    ['1. Tổng số HTX (gồm QTDND)', 'HTX_TOTAL.ALL'],
    ['- Số HTX đang hoạt động', 'HTX_ACTIVE.ALL'],
    ['HTX đang HĐ thuộc vùng ĐBDTTS&MN', 'HTX_ACTIVE.EMM'],
    ['HTX vùng DTTS và miền núi đang hoạt động', 'HTX_ACTIVE.EMM'],
    ['HTX NN', 'HTX_AGRI.ALL'],
    ['HTX phi NN', 'HTX_NONAGRI.ALL'],
    ['HTX hoạt động hiệu quả (tốt, khá)', 'HTX_EFFECTIVE.ALL'],
    ['Liên hiệp HTX', 'LHHTX_TOTAL.ALL'],
    ['LH HTX', 'LHHTX_TOTAL.ALL'],
    ['Tổng số LHHTX', 'LHHTX_TOTAL.ALL'],
    ['Số THT', 'THT_TOTAL.ALL'],
    ['THT thuộc vùng ĐBDTTS & MN', 'THT_TOTAL.EMM'],
    ['QTDND', 'QTDND_TOTAL.ALL'],
    ['Thành viên THT', 'THT_MEMBERS.ALL'],
    ['Số LĐ thường xuyên trong HTX (người)', 'LABOUR_REG.ALL'],
    ['LĐTX trong THT', 'LABOUR_REG_THT.ALL'],
    ['Lao động KTTT vùng ĐBDTTS&MN', 'LABOUR_AREA_DTTS.EMM'],
    ['TNBQ của LĐ thường xuyên', 'INCOME_AVG_M.ALL'],
    ['Thu nhập bình quân của lao động thường xuyên trong HTX', 'INCOME_AVG_M.ALL'],
    ['Doanh thu bình quân của 1 HTX', 'REV_AVG.ALL'],
    ['Số HTX thành lập mới trong kỳ', 'HTX_NEW.ALL'],
    ['HTX mới thành lập', 'HTX_NEW.ALL'],
    ['Số xã đạt NTM', 'NTM_STD.ALL'],
    ['Số xã đạt chuẩn NTM hiện đại', 'NTM_MODERN.ALL'],
    ['Tổng số sản phẩm OCOP', 'OCOP_PROD.ALL'],
    ['Số hộ nghèo', 'POOR_HH.ALL'],
    ['Doanh thu BQ 1 HTX', 'REV_AVG.ALL'],
    ['Doanh thu bình quân/HTX (ĐVT: triệu đồng/HTX)', 'REV_AVG.ALL'],
    ['Lợi nhuận bình quân một HTX', 'PROFIT_AVG.ALL'],
    ['HTX ứng dụng CNC', 'HTX_HITECH.ALL'],
    ['HTX ứng dụng CĐS, TMĐT', 'HTX_DIGITAL.ALL'],
    ['HTX là thành viên LM', 'HTX_MEMBER_LM.ALL'],
    ['Số xã', 'COMMUNES.ALL'],
    ['Xã đạt chuẩn NTM', 'NTM_STD.ALL'],
    ['Số SP OCOP 3 sao', 'OCOP_PROD_3.ALL'],
    ['Chủ thể OCOP là DN', 'OCOP_SUBJ_DN.ALL'],
    ['Chủ thể OCOP là CSSX, HKD', 'OCOP_SUBJ_HKD.ALL'],
    ['Hộ cận nghèo', 'NEARPOOR_HH.ALL'],
    ['HTX quy mô vừa', 'HTX_MEDIUM.ALL'],
  ])('takes %j for %s', (label, key) => {
    expect(found(index, label)).toBe(key);
  });

  it('asks where two lines are called the same', () => {
    const same = { nameVi: 'Tổ hợp tác', shortNameVi: 'Tổ hợp tác' };
    const lines = ['A', 'B'].map((code) => {
      const own = indicator(code, { ...same, nameEn: code, shortNameEn: code });
      const place = { scope: 'ALL', measure: 'actual' } as const;
      return { key: cellKey(code, 'ALL'), indicator: own, ...place };
    });
    expect(matchName(indexNames(lines, realAliases), 'Số THT')).toEqual({ kind: 'several', lines });
    expect(matchName(indexNames(lines, realAliases), 'tổ hợp tác')).toEqual({
      kind: 'several',
      lines,
    });
  });

  it.each([
    ['Trong đó: + nữ', 'nữ', 4],
    ['- Hộ nghèo;', 'Hộ nghèo', 2],
    ['1.2. Hộ nghèo', 'Hộ nghèo', 0],
    ['a) Hộ nghèo', 'Hộ nghèo', 1],
    ['3 sao', '3 sao', 0],
    ['Gồm cả', 'Gồm cả', 0],
  ])('takes what stands before the words of %j', (written, text, depth) => {
    for (const normal of ['NFC', 'NFD']) {
      expect(readLabel(written.normalize(normal))).toEqual({ text, depth });
    }
  });

  it('says the unit of a label where it is another multiple of the line’s', () => {
    expect(matchName(index, 'Doanh thu BQ 1 HTX (tỷ đồng)')).toMatchObject({
      kind: 'one',
      unit: 'tỷ đồng',
    });
    expect(matchName(index, 'Doanh thu BQ 1 HTX (triệu đồng)')).toMatchObject({ unit: null });
  });

  it.each([
    ['HTX hiệu quả', ['HTX_EFFECTIVE.ALL', 'HTX_NTM_EFFECTIVE.ALL']],
    ['Lao động nữ', ['LABOUR_FEMALE.ALL']],
    ['Thành viên', ['MEMBERS.ALL', 'THT_MEMBERS.ALL', 'HTX_MEMBER_LM.ALL']],
    ['HTX nhỏ hơn', undefined],
    ['Doanh thu', ['REV_AVG.ALL']],
    ['Lao động thường xuyên trong HTX là nữ', ['LABOUR_FEMALE.ALL']],
    ['TNBQ của LĐ thường xuyên (triệu đồng/người/năm)', ['INCOME_AVG_M.ALL']],
    ['HTX (vận tải)', ['HTX_TOTAL.ALL']],
    ['HTX hoạt động thuộc vùng ĐBDTTS&MN', ['HTX_ACTIVE.EMM']],
  ])('asks about %j, or leaves it', (label, keys) => {
    const match = matchName(index, label);
    const asked = match.kind === 'several' ? match.lines.map(({ key }) => key) : undefined;
    expect(match.kind).not.toBe('one');
    expect(asked).toEqual(keys);
  });

  it.each([
    'Tỷ lệ hộ nghèo',
    'HTX vận tải',
    'HTX nông nghiệp ứng dụng công nghệ cao',
    'Vốn điều lệ',
    'Trong đó:',
    'Vùng ĐBDTTS&MN',
    'I.',
    '4',
    '',
    'Hîp t¸c x·',
  ])('knows no line by %j', (label) => {
    expect(found(index, label)).toBe('none');
  });
});
