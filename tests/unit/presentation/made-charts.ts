import type { ChartFrame, ChartSpecification, Mark, MarkOrGap } from '@/lib/charts/specification';

/** Charts of each kind that a slide can carry, with a gap, a nought, an approximate and a provisional figure. */

export const mark = (key: string, exact: string, rest: Partial<Mark> = {}): Mark => {
  const [low = '0', high = null] = exact.split('..');
  return {
    type: 'mark',
    key,
    value: Number(low),
    high: high === null ? null : Number(high),
    exact,
    text: exact.replace('..', '–'),
    look: 'official',
    computed: false,
    note: '',
    ...rest,
  };
};

export const gap = (key: string): MarkOrGap => ({
  type: 'gap',
  key,
  sign: '…',
  reason: 'chưa báo cáo',
});

export const frame = (title: string, rest: Partial<ChartFrame> = {}): ChartFrame => ({
  locale: 'vi',
  title,
  subtitle: 'Tổng số hợp tác xã, hợp tác xã · Toàn địa bàn · 31/12/2024',
  demoLabel: null,
  keys: [
    { symbol: 'provisional', sign: '', text: 'sơ bộ' },
    { symbol: 'gap', sign: '…', text: 'chưa báo cáo' },
  ],
  notes: ['Trục đứng không bắt đầu từ 0.'],
  foot: ['Nguồn: báo cáo quý của 28 Liên minh', 'Trạng thái: sơ bộ', 'Công bố: 20/12/2024'],
  sources: [],
  alternative: `Biểu đồ. ${title}. “Ổ” & <ẫ>`,
  ...rest,
});

const scale = {
  from: 0,
  to: 1500,
  ticks: [
    { at: 0, label: '0' },
    { at: 500, label: '500' },
    { at: 1000, label: '1.000' },
    { at: 1500, label: '1.500' },
  ],
};

export const bars: ChartSpecification = {
  kind: 'bars',
  frame: frame('Thái Nguyên có 1.160 hợp tác xã, đứng thứ nhất trong 28 tỉnh có số liệu'),
  scale,
  of: 'Tỉnh, thành phố',
  measure: 'Tổng số hợp tác xã, hợp tác xã',
  rows: [
    {
      type: 'bar',
      area: 'a',
      rank: '1',
      label: 'Thái Nguyên',
      role: 'subject',
      cell: mark('a', '1160.5', { text: '1.160,5' }),
    },
    {
      type: 'bar',
      area: 'b',
      rank: '2',
      label: 'Đắk Lắk',
      role: 'context',
      cell: mark('b', '840', { text: 'khoảng 840' }),
    },
    {
      type: 'bar',
      area: 'c',
      rank: '3',
      label: 'Huế',
      role: 'context',
      cell: mark('c', '700', { look: 'provisional', note: 'sơ bộ' }),
    },
    {
      type: 'bar',
      area: 'd',
      rank: '4',
      label: 'Lào Cai',
      role: 'context',
      cell: mark('d', '300..400', { text: '300–400', look: 'estimated' }),
    },
    { type: 'skipped', key: 's', text: '20 tỉnh, thành phố' },
    {
      type: 'bar',
      area: 'e',
      rank: '25',
      label: 'Cao Bằng',
      role: 'context',
      cell: mark('e', '0', { text: '0', computed: true }),
    },
    { type: 'bar', area: 'f', rank: '', label: 'Sơn La', role: 'context', cell: gap('f') },
  ],
};

const quarters = ['Quý I/2024', 'Quý II/2024', 'Quý III/2024', 'Quý IV/2024', 'Quý I/2025'];
const line = (key: string, label: string, cells: readonly MarkOrGap[], strokes: number[][]) => ({
  key,
  label,
  isNamed: true,
  role: key === 'a' ? ('subject' as const) : ('context' as const),
  points: cells.map((cell, index) => ({
    at: 2024 + index / 4,
    period: quarters[index] ?? '',
    cell,
  })),
  strokes: strokes.map((points) => ({ points, computed: false, estimated: false })),
});

export const trend: ChartSpecification = {
  kind: 'trend',
  frame: frame('Thái Nguyên: từ 1.100 (quý I/2024) tăng lên 1.200 (quý I/2025)'),
  scale,
  time: { from: 2024, to: 2025.25, slot: 0.25, periods: [], years: [] },
  lines: [
    line(
      'a',
      'Thái Nguyên',
      [
        mark('a0', '1100', { text: '1.100' }),
        gap('a1'),
        mark('a2', '1120', { text: '1.120', look: 'provisional' }),
        mark('a3', '1150', { text: '1.150' }),
        mark('a4', '1200', { text: '1.200' }),
      ],
      [[2, 3]],
    ),
    line(
      'b',
      'Đắk Lắk',
      [
        mark('b0', '0'),
        mark('b1', '410'),
        mark('b2', '420'),
        mark('b3', '430', { look: 'estimated' }),
        gap('b4'),
      ],
      [[0, 1, 2, 3]],
    ),
  ],
  breaks: [],
};

export const change: ChartSpecification = {
  kind: 'change',
  frame: frame('Trong 3 tỉnh có số ở cả năm 2023 và năm 2024: 2 tăng, 1 giảm'),
  scale,
  of: 'Tỉnh, thành phố',
  fromLabel: 'Năm 2023',
  toLabel: 'Năm 2024',
  rows: [
    ['Thái Nguyên', '1100', '1160'],
    ['Huế', '420', '700'],
    ['Điện Biên', '500', '0'],
  ].map(([label = '', from = '', to = '']) => ({
    type: 'pair' as const,
    area: label,
    label,
    from: mark(`${label}.from`, from),
    to: mark(`${label}.to`, to),
  })),
};

export const shares: ChartSpecification = {
  kind: 'shares',
  frame: frame('Hợp tác xã: 38,3%, phần lớn nhất'),
  of: 'Nhóm',
  measure: '%',
  to: 100,
  segments: [
    { label: 'Hợp tác xã', from: 0, size: 38.3, share: '38,3%', tone: 1, cell: mark('p', '38.3') },
    {
      label: 'Doanh nghiệp',
      from: 38.3,
      size: 24,
      share: 'khoảng 24%',
      tone: 2,
      cell: mark('q', '24'),
    },
    { label: 'Tổ hợp tác', from: 62.3, size: 0, share: '', tone: 3, cell: gap('r') },
    {
      label: 'Còn lại',
      from: 62.3,
      size: 37.7,
      share: '37,7%',
      tone: 0,
      cell: mark('rest', '37.7', { computed: true }),
    },
  ],
};

export const balance: ChartSpecification = {
  kind: 'balance',
  frame: frame('Cả nước: 1.000 (năm 2023), thêm 200, bớt 50, đến năm 2024 là 1.140'),
  scale,
  of: 'Đầu kỳ, vào, ra, cuối kỳ',
  measure: 'hợp tác xã',
  bars: [
    { label: 'Năm 2023', role: 'stock', from: 0, to: 1000, sign: '', cell: mark('start', '1000') },
    {
      label: 'Vào: thành lập',
      role: 'in',
      from: 1000,
      to: 1200,
      sign: '+',
      cell: mark('in', '200'),
    },
    {
      label: 'Ra: giải thể',
      role: 'out',
      from: 1200,
      to: 1150,
      sign: '−',
      cell: mark('out', '50'),
    },
    {
      label: 'Chưa rõ vì sao',
      role: 'rest',
      from: 1150,
      to: 1140,
      sign: '',
      cell: mark('rest', '-10'),
    },
    { label: 'Năm 2024', role: 'stock', from: 0, to: 1140, sign: '', cell: mark('end', '1140') },
  ],
};
