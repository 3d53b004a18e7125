import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure/figure';
import type { Area } from '@/lib/domain/territory/area';
import { type AreaPageInput, areaPage } from '@/lib/pages/area-page';
import { areaProfile, type ProfileInput, profileCharts, shortened } from '@/lib/pages/area-profile';
import { profileRooms } from '@/lib/pages/profile-room';
import { sumOfProvinces } from '@/lib/pages/province-sum';
import { rankProvinces } from '@/lib/pages/ranking';
import { absent, indicator, number, source, text } from '../domain/makers';
import { before, bookOf, country, east, hill, joined, said, today, west } from './land';

const units = { code: 'UNITS', slug: 'u', position: 1, nameVi: 'Đơn vị', nameEn: 'Units' };
const work = { code: 'WORK', slug: 'w', position: 2, nameVi: 'Lao động', nameEn: 'Labour' };
const total = indicator('HTX_TOTAL', { section: 'UNITS', nameVi: 'Tổng số HTX' });
const active = indicator('HTX_ACTIVE', { section: 'UNITS', nameVi: 'HTX hoạt động' });
const workers = indicator('LABOUR_REG', { section: 'WORK', nameVi: 'Lao động', unitVi: 'người' });
const trouble = indicator('TROUBLE', { kind: 'text', nameVi: 'Khó khăn' });
const catalogue = [total, active, workers, trouble];

const [room] = profileRooms;
if (!room) throw new Error('no room');

function inputOf(
  figures: readonly Figure[],
  {
    subjects = [hill],
    ...more
  }: Partial<AreaPageInput> & { readonly subjects?: readonly Area[] } = {},
  rest: Partial<ProfileInput> = {},
): ProfileInput {
  const area = more.area ?? subjects[0] ?? hill;
  return {
    page: areaPage({
      area,
      boundary: null,
      subjects,
      book: bookOf(figures, catalogue),
      sections: [units, work],
      rankings: new Map(),
      earlier: [],
      ...more,
    }),
    area,
    head: { name: area.nameVi, line: 'Bắc', text: '' },
    scheme: today,
    breaks: [],
    sections: [units, work],
    locale: 'vi',
    dataset: 'real',
    today: '2026-11-28',
    address: 'https://so.example/tinh/hill',
    ...rest,
  };
}

const profileOf = (input: ProfileInput, of = room) => areaProfile(input, profileCharts(input), of);
const linesOf = (profile: ReturnType<typeof profileOf>) =>
  profile.sections.flatMap(({ lines }) => lines);

describe('an area of which nothing is known', () => {
  it('says so, and has no figure, no table, no source and no zero', () => {
    const profile = profileOf(inputOf([]));
    expect(profile).toMatchObject({ keys: [], sections: [], sources: [], demo: null });
    expect(profile.notes).toEqual([
      'Chưa có số liệu nào được công bố về hill.'.replace('hill', hill.nameVi),
    ]);
    expect(profile.head.published).toBe('');
    expect(profile.title).not.toContain('minh họa');
  });

  it('says what it is in the demonstration set too', () => {
    const profile = profileOf(inputOf([], {}, { dataset: 'demo' }));
    expect(profile.demo?.mark).toBe('SỐ LIỆU MINH HỌA');
    expect(profile.title).toContain('số liệu minh họa');
    expect(profile.notes).toEqual([`Bộ minh họa không có báo cáo của ${hill.nameVi}.`]);
  });
});

describe('a line of figures', () => {
  it('keeps word, status, coverage and period, and says what another source says', () => {
    const figures = [
      said('hill', '2024', '1234567', {
        value: number('1234567', { precision: 'about', status: 'P' }),
        source: source({ id: 'a', class: 'alliance' }),
      }),
      said('hill', '2024', '9', { source: source({ id: 'b' }) }),
    ];
    const [line] = linesOf(profileOf(inputOf(figures)));
    expect(line).toMatchObject({
      name: 'Tổng số HTX',
      unit: 'HTX',
      period: 'Năm 2024',
      absence: '',
    });
    expect(`${line?.word} ${line?.number}`).toMatch(/^khoảng 1\.234\.567$|^ 9$/);
    expect(line?.remark).toMatch(/nguồn khác nói/);
  });

  it('is without a number where there is none, for its reason and never 0', () => {
    const lines = linesOf(
      profileOf(
        inputOf([
          said('hill', '2024', '0', { value: absent('L') }),
          said('hill', '2024', '0', { indicator: 'LABOUR_REG' }),
        ]),
      ),
    );
    expect(lines.map((line) => [line.number, line.absence, line.unit])).toEqual([
      ['', 'chưa có báo cáo', ''],
      ['0', '', 'người'],
    ]);
  });

  it('has its change with the period that it is set against, and its rank', () => {
    const figures = [said('hill', '2023', '10'), said('hill', '2024', '12')];
    const places = ['east', 'west', 'hill', 'lake'].map((id, index) =>
      said(id, '2024', String(10 + index)),
    );
    const ranking = rankProvinces(bookOf(places, catalogue), total, 'ALL', '2024', [
      east,
      west,
      hill,
    ]);
    const rankings = new Map(ranking ? [['HTX_TOTAL', ranking] as const] : []);
    const profile = profileOf(inputOf(figures, { rankings }));
    expect(linesOf(profile)[0]).toMatchObject({ change: '+2 (+20%) · 2023', rank: '1/3' });
    expect(profile.notes.join()).toContain('Thứ hạng');
    expect(linesOf(profileOf(inputOf(figures)))[0]?.rank).toBe('');
  });

  it('stands alone for each period: an EMM part, a former province', () => {
    const figures = [
      said('hill', '2024', '12'),
      said('hill', '2023', '7', { scope: 'EMM' }),
      said('hill', '2022', '3', { indicator: 'HTX_ACTIVE', scope: 'EMM' }),
    ];
    expect(
      linesOf(profileOf(inputOf(figures))).map((line) => [line.number, line.period, line.isBelow]),
    ).toEqual([
      ['12', 'Năm 2024', false],
      ['7', 'Năm 2023', true],
      ['3', 'Năm 2022', false],
    ]);
    const formers = inputOf([said('east', '2023', '5'), said('west', '2022', '6')], {
      subjects: [joined],
    });
    expect(linesOf(profileOf(formers)).map((line) => line.name)).toEqual([
      'Tổng số HTX: Đông, trước sắp xếp',
      'Tổng số HTX: Tây, trước sắp xếp',
    ]);
  });

  it('names its province on old boundaries', () => {
    const input = inputOf(
      [said('east', '2023', '5'), said('west', '2022', '6')],
      { area: joined, subjects: [east, west], boundary: '63' },
      { scheme: before },
    );
    const profile = profileOf(input);
    expect(linesOf(profile).map(({ name, period }) => `${name} ${period}`)).toEqual([
      'Tổng số HTX: Đông Năm 2023',
      'Tổng số HTX: Tây Năm 2022',
    ]);
    expect(profile.head.boundaries).toBe('Ranh giới: cũ');
  });

  it('says of how many provinces a part of a sum is, once', () => {
    const figures = [said('east', '2026-Q2', '5'), said('hill', '2026-Q2', '6')];
    const sum = sumOfProvinces(bookOf(figures, catalogue), country, total, 'ALL', '2026-Q2');
    const input = inputOf([], { subjects: [country], area: country, sums: sum ? [sum] : [] });
    expect(linesOf(profileOf(input))[0]).toMatchObject({
      name: expect.stringMatching(/^Tổng số HTX, cộng được \d\/\d tỉnh$/),
      remark: 'tính toán, chưa đủ',
    });
  });

  it('counts a computed figure as computed, with what it was put together from', () => {
    const input = inputOf([said('east', '2023', '5'), said('west', '2023', '6')], {
      subjects: [joined],
    });
    expect(linesOf(profileOf(input))[0]).toMatchObject({
      number: '11',
      remark: 'tính toán · 2/2 tỉnh',
    });
  });
});

describe('what has room', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    indicator(`MORE_${index}`, { section: index < 20 ? 'UNITS' : 'WORK' }),
  );
  const figures = many.map(({ code }, index) =>
    said('hill', '2024', String(index + 1), { indicator: code }),
  );
  const input = inputOf(figures, { book: bookOf(figures, many) });

  it('is one indicator of each section in turn, and says how many more the page has', () => {
    const profile = profileOf(input, { lines: 5, answers: 0, letters: 0, sentences: true });
    expect(profile.sections.map(({ lines }) => lines.length)).toEqual([3, 2]);
    expect(profile.sections.map(({ more }) => more)).toEqual([
      'còn 17 chỉ tiêu nữa ở trang trên mạng',
      'còn 8 chỉ tiêu nữa ở trang trên mạng',
    ]);
  });

  it('never invents a line, never shows one twice, and no less with more room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (one, other) => {
          const of = (lines: number) =>
            linesOf(profileOf(input, { lines, answers: 0, letters: 0, sentences: true })).map(
              ({ name }) => name,
            );
          const [less, more] = [Math.min(one, other), Math.max(one, other)].map(of);
          expect(new Set(more).size).toBe(more?.length);
          expect(more?.length).toBe(Math.min(30, Math.max(one, other)));
          expect(more).toEqual(expect.arrayContaining(less ?? []));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('grows smaller from room to room', () => {
    for (const [index, of] of profileRooms.slice(1).entries()) {
      const previous = profileRooms[index];
      expect(of.lines).toBeLessThanOrEqual(previous?.lines ?? 0);
      expect(of.letters).toBeLessThanOrEqual(previous?.letters ?? 0);
      expect(of.answers).toBeLessThanOrEqual(previous?.answers ?? 0);
    }
  });

  it('keeps what is known before what is not', () => {
    const known = [
      said('hill', '2024', '0', { value: absent('L') }),
      said('hill', '2024', '4', { indicator: 'HTX_ACTIVE' }),
    ];
    const [line] = linesOf(
      profileOf(inputOf(known), { lines: 1, answers: 0, letters: 0, sentences: true }),
    );
    expect(line?.name).toBe('HTX hoạt động');
  });
});

describe('what is said in words', () => {
  const words = 'Hợp tác xã nhỏ, ít thành viên, thiếu vốn; chưa có thương hiệu, địa hình chia cắt.';
  const input = inputOf([
    said('hill', '2026-Q2', '0', { indicator: 'TROUBLE', value: text(words) }),
  ]);

  it('is shortened at a word, and says where the whole of it is', () => {
    const { answers } = profileOf(input, { lines: 9, answers: 1, letters: 40, sentences: true });
    expect(answers.list[0]?.text).toBe('Hợp tác xã nhỏ, ít thành viên, thiếu …');
    expect(answers.more).toBe('trích; toàn văn ở trang trên mạng');
    expect(profileOf(input).answers).toMatchObject({ list: [{ text: words }], more: '' });
    expect(
      profileOf(input, { lines: 9, answers: 0, letters: 40, sentences: true }).answers.more,
    ).toBe('còn 1 mục nữa ở trang trên mạng');
  });

  it('is never longer than it may be, and never another’s words', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.integer({ min: 10, max: 200 }),
        (own, letters) => {
          const short = shortened(own, letters);
          const plain = own.replace(/\s+/g, ' ').trim();
          expect(short.length).toBeLessThanOrEqual(letters + 2);
          expect(plain.startsWith(short.replace(/ …$/, '')) || short === plain).toBe(true);
        },
      ),
    );
  });
});

describe('sources', () => {
  it('are numbered from the newest, only those that are cited, reports as one', () => {
    const report = (quarter: string, publishedOn: string) =>
      source({ id: quarter, class: 'report', quarter, publishedOn, titleVi: `Báo cáo ${quarter}` });
    const figures = [
      said('hill', '2026-Q2', '12', { source: report('2026-Q2', '2026-07-27') }),
      said('hill', '2026-Q1', '5', {
        indicator: 'HTX_ACTIVE',
        source: report('2026-Q1', '2026-04-27'),
      }),
      said('hill', '2024', '4', {
        indicator: 'LABOUR_REG',
        source: source({ id: 'b', publishedOn: '2025-01', titleVi: 'Niên giám', url: null }),
      }),
    ];
    const profile = profileOf(inputOf(figures));
    expect(profile.sources.map(({ number: place }) => place)).toEqual(['1', '2']);
    expect(profile.sources[0]?.text).toMatch(
      /^Niên giám · .* · công bố 01\/2025 · chưa có địa chỉ$/,
    );
    expect(profile.sources[1]?.text).toBe('Báo cáo quý, I/26–II/26, 2 báo cáo');
    expect(linesOf(profile).map((line) => line.sources)).toEqual(['2', '2', '1']);
    expect(profile.head.published).toContain('nguồn mới nhất công bố 27/07/2026');
  });
});

describe('a picture', () => {
  const figures = ['2021', '2022', '2023', '2024'].map((year, index) =>
    said('hill', year, String(10 + index)),
  );

  it('bears the sentence of its section, which then is not said twice', () => {
    const input = inputOf(figures);
    const charts = profileCharts(input);
    expect(charts).toHaveLength(1);
    expect(profileOf(input).sections[0]?.sentence).toBe('');
    expect(areaProfile(input, [], room).sections[0]?.sentence).toBe(charts[0]?.frame.title);
    expect(charts[0]?.frame.alternative).not.toBe('');
  });
});
