import type { ChartFrame, ChartSpecification, Mark, MarkOrGap } from '@/lib/charts/specification';
import { chartMessages } from '@/lib/messages/charts';
import type { ShownSlide, SlidePicture } from '@/lib/pages/slides/shown-slide';
import { startMap } from '@/lib/pages/start-map';
import type { AboutPresentation } from '@/lib/presentation/deck-slide';
import { indicator } from '../domain/makers';
import { bookOf, said, schemes } from '../pages/land';

/** A pack with every kind of slide, and every kind of figure: a gap, a nought, an approximate one, a provisional one. */

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

const balance: ChartSpecification = {
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

const total = indicator('HTX_TOTAL');
const map = startMap(
  bookOf(
    [
      said('east-2025', '2025', '1160'),
      said('hill', '2025', '0'),
      said('lake', '2025', '30', { value: { type: 'absent', absence: 'L' } }),
    ],
    [total],
  ),
  { indicator: total, period: '2025', scope: 'ALL', offered: { ALL: [], EMM: [] } },
  schemes,
  undefined,
);
if (!map) throw new Error('no map');
export const madeMap = map;

let counter = 0;
export function slide(kind: ShownSlide['kind'], rest: Partial<ShownSlide> = {}): ShownSlide {
  counter += 1;
  const picture: SlidePicture | null = rest.picture ?? null;
  const own = picture?.type === 'chart' ? picture.specification.frame : null;
  return {
    id: `s${counter}`,
    kind,
    title: own?.title ?? `Trang ${counter}: điều cần nói`,
    finding: own?.title ?? null,
    isOwnTitle: false,
    isTitleOld: false,
    frozenOn: null,
    lines: [],
    frame: own,
    missing: null,
    page: null,
    notes: '',
    ...rest,
    picture,
  };
}

const chart = (specification: ChartSpecification): SlidePicture => ({
  type: 'chart',
  specification,
});

export const madePack: readonly ShownSlide[] = [
  slide('title', {
    title: 'Kinh tế tập thể, hợp tác xã vùng đồng bào dân tộc thiểu số và miền núi 2021–2023',
    lines: ['Hội nghị 28 Liên minh Hợp tác xã, Thái Nguyên, 20/12/2023'],
  }),
  slide('section', { title: 'Bao nhiêu đơn vị, bao nhiêu việc làm' }),
  slide('text', {
    title: 'Khó khăn',
    lines: ['Vốn ít, khó vay.', 'Quản trị & liên kết <yếu>.', 'Đất đai.'],
    notes: 'Nói chậm.\nHỏi các tỉnh.',
  }),
  slide('figure', {
    title: '28 tỉnh: khoảng 3.000 hợp tác xã, năm 2023',
    lines: ['Nguồn khác nói 2.950 hợp tác xã.'],
    frame: frame('28 tỉnh: khoảng 3.000 hợp tác xã'),
    picture: {
      type: 'number',
      number: {
        word: 'khoảng',
        number: '3.000',
        unit: 'hợp tác xã',
        name: 'Tổng số hợp tác xã',
        cell: mark('so', '3000', { text: 'khoảng 3.000', look: 'provisional', note: 'sơ bộ' }),
      },
    },
  }),
  slide('figure', {
    frame: frame('Chưa có số'),
    picture: {
      type: 'number',
      number: { word: '', number: '', unit: 'chưa báo cáo', name: 'Tổ hợp tác', cell: gap('so') },
    },
  }),
  slide('ranking', { picture: chart(bars), page: { of: 'province', slug: 'thai-nguyen' } }),
  slide('trend', {
    picture: chart(trend),
    title: 'Thái Nguyên đi lên',
    isOwnTitle: true,
  }),
  slide('comparison', { picture: chart(change) }),
  slide('share', { picture: chart(shares), lines: ['Nguồn nêu tổng là 100%.'] }),
  slide('balance', { picture: chart(balance) }),
  slide('map', {
    frame: frame('Một nửa số tỉnh từ 30 trở lên'),
    picture: { type: 'map', map },
  }),
  slide('map', {
    frame: frame('Bản đồ không vẽ được'),
    picture: { type: 'map', map },
  }),
  slide('table', {
    frame: frame('Hợp tác xã, tổ hợp tác: Thái Nguyên, Huế'),
    picture: {
      type: 'table',
      table: {
        columns: ['Chỉ tiêu', 'Thái Nguyên', 'Huế'],
        rows: [
          {
            head: 'Tổng số hợp tác xã (HTX, 31/12/2024)',
            cells: [
              mark('t1', '1160', { text: '1.160', look: 'provisional', note: 'sơ bộ' }),
              gap('t2'),
            ],
          },
          {
            head: 'Tổ hợp tác (tổ, 31/12/2024)',
            cells: [mark('t3', '0', { text: '0' }), mark('t4', '3..4', { text: '3–4' })],
          },
        ],
      },
    },
  }),
  slide('quotations', {
    title: 'Các tỉnh nói',
    frame: frame('', { keys: [] }),
    picture: {
      type: 'quotations',
      quotations: [
        {
          area: 'Thái Nguyên',
          slug: 'thai-nguyen',
          said: 'Thiếu vốn trung và dài hạn; thủ tục vay còn dài.',
          isShortened: true,
          period: 'quý IV/2024',
          since: null,
        },
        {
          area: 'Đắk Lắk',
          slug: 'dak-lak',
          said: 'Đề nghị có chính sách đào tạo cán bộ trẻ.',
          isShortened: false,
          period: 'quý IV/2024',
          since: null,
        },
      ],
    },
  }),
  slide('trend', {
    title: 'Diễn biến',
    missing: 'Chưa có số liệu nào được công bố về “Vốn” của Huế.',
  }),
  slide('closing', { title: 'Mỗi con số ở đây có nguồn', lines: ['Cảm ơn.'] }),
];

/** A picture of one pale point. */
const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const about = (rest: Partial<AboutPresentation> = {}): AboutPresentation => ({
  locale: 'vi',
  title: 'Kinh tế tập thể & hợp tác xã',
  issuer: 'Số liệu HTX · Hội nghị Thái Nguyên',
  host: '28 Liên minh Hợp tác xã',
  day: '2023-12-21',
  isDemo: false,
  pictures: new Map([[mapSlideId(), { png: onePoint, width: 3, height: 2 }]]),
  addressOf: (page) => `https://so-lieu.example/${page.of}`,
  ...rest,
});

function mapSlideId(): string {
  return madePack.find(({ kind }) => kind === 'map')?.id ?? '';
}

export const demoLabel = chartMessages.vi.demo;
