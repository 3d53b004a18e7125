import type { Locale } from '@/lib/locale';

/** What stands on and around charts and maps. */
interface ChartMessages {
  readonly demo: string;
  readonly unknown: string;
  readonly unknownMark: string;
  readonly key: {
    readonly provisional: string;
    readonly estimated: string;
    readonly computed: string;
    readonly range: string;
    readonly rest: string;
  };
  readonly source: (titles: string) => string;
  readonly moreSources: (count: string) => string;
  readonly reports: (count: string) => string;
  readonly status: (statuses: string) => string;
  readonly fromPress: string;
  readonly published: (day: string) => string;
  readonly computedFrom: (coverage: string) => string;
  readonly partial: string;
  readonly notFromZero: string;
  readonly yearToDate: string;
  readonly leftOut: (count: string, kinds: string) => string;
  readonly breakOn: (day: string, reason: string) => string;
  readonly breakUndated: string;
  readonly scopes: string;
  readonly periods: (first: string, last: string) => string;
  readonly table: string;
  readonly tableOf: (title: string) => string;
  readonly period: string;
  readonly rank: string;
  readonly province: string;
  readonly indicator: string;
  readonly share: string;
  readonly group: string;
  readonly finding: {
    readonly one: (area: string, value: string, period: string) => string;
    readonly rise: (area: string, from: string, when: string, to: string, then: string) => string;
    readonly fall: (area: string, from: string, when: string, to: string, then: string) => string;
    readonly same: (area: string, value: string, from: string, to: string) => string;
    readonly fromTo: (area: string, from: string, when: string, to: string, then: string) => string;
    readonly ranked: (area: string, value: string, rank: string, of: string) => string;
    readonly highest: (area: string, value: string, of: string) => string;
    readonly lowest: (area: string, value: string, of: string) => string;
    readonly part: (area: string, part: string, whole: string) => string;
    readonly parts: (area: string) => string;
    readonly share: (label: string, share: string) => string;
    readonly stars: (area: string, list: string) => string;
  };
  readonly and: string;
  readonly ofWhole: (part: string, whole: string, share: string) => string;
  readonly skipped: (count: string) => string;
  readonly rest: string;
  readonly restComputed: string;
  readonly notKnown: (labels: string) => string;
  readonly exceeds: (sum: string, whole: string) => string;
  readonly alternative: (title: string, subtitle: string, first: string) => string;
  readonly describeLine: (label: string, first: string, last: string, gaps: string) => string;
  readonly at: (value: string, period: string) => string;
  readonly gaps: (count: string) => string;
  readonly lost: string;
  readonly map: {
    readonly title: (indicator: string) => string;
    readonly ranked: (rank: string, of: string) => string;
    readonly computed: string;
    readonly count: (count: string) => string;
    readonly below: (limit: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly from: (limit: string) => string;
    readonly only: (value: string) => string;
    readonly noData: string;
    readonly partial: string;
    readonly notAddable: string;
    readonly fromOthers: string;
    readonly size: (unit: string) => string;
    readonly legend: string;
    readonly credit: string;
    readonly generalised: string;
    readonly islands: Readonly<Record<'hoang-sa' | 'truong-sa', readonly [string, string]>>;
  };
}

export const chartMessages = {
  vi: {
    demo: 'Số liệu minh họa – không phải số liệu thật',
    unknown: 'chưa tìm thấy số liệu',
    unknownMark: '?',
    key: {
      provisional: 'sơ bộ',
      estimated: 'ước tính',
      computed: 'tính gộp từ các tỉnh trước sắp xếp',
      range: 'từ … đến …',
      rest: 'phần còn lại (tính toán)',
    },
    source: (titles) => `Nguồn: ${titles}`,
    moreSources: (count) => `và ${count} nguồn khác`,
    reports: (count) => `${count} báo cáo quý của Liên minh Hợp tác xã`,
    status: (statuses) => `Trạng thái: ${statuses}`,
    fromPress: 'báo chí đưa',
    published: (day) => `Công bố: ${day}`,
    computedFrom: (coverage) => `tính toán, ${coverage}`,
    partial: 'chưa đủ',
    notFromZero: 'Trục đứng không bắt đầu từ 0.',
    yearToDate: 'Lũy kế từ đầu năm: mỗi tháng Một bắt đầu lại.',
    leftOut: (count, kinds) =>
      `Không vẽ ${count} số liệu theo ${kinds}: không so được với các kỳ trên hình.`,
    breakOn: (day, reason) => `${day}: ${reason}.`,
    breakUndated: 'Vạch đứng: chuỗi số liệu đổi cách tính từ đây.',
    scopes: 'toàn địa bàn và vùng đồng bào dân tộc thiểu số và miền núi',
    periods: (first, last) => `${first} – ${last}`,
    table: 'Bảng số liệu của hình',
    tableOf: (title) => `Số liệu của hình: ${title}`,
    period: 'Kỳ',
    rank: 'Hạng',
    province: 'Tỉnh, thành phố',
    indicator: 'Chỉ tiêu',
    share: 'Tỷ trọng',
    group: 'Nhóm',
    finding: {
      one: (area, value, period) => `${area}: ${value}, ${period}`,
      rise: (area, from, when, to, then) =>
        `${area}: từ ${from} (${when}) tăng lên ${to} (${then})`,
      fall: (area, from, when, to, then) =>
        `${area}: từ ${from} (${when}) giảm xuống ${to} (${then})`,
      same: (area, value, from, to) => `${area}: giữ nguyên ${value} từ ${from} đến ${to}`,
      fromTo: (area, from, when, to, then) => `${area}: ${from} (${when}), ${to} (${then})`,
      ranked: (area, value, rank, of) => `${area}: ${value}, cao thứ ${rank} trong ${of}`,
      highest: (area, value, of) => `${area}: ${value}, cao nhất trong ${of}`,
      lowest: (area, value, of) => `${area}: ${value}, thấp nhất trong ${of}`,
      part: (area, part, whole) =>
        `${area}: ${part} trong ${whole} ở vùng đồng bào dân tộc thiểu số và miền núi`,
      parts: (area) => `${area}: toàn địa bàn và vùng đồng bào dân tộc thiểu số và miền núi`,
      share: (label, share) => `${label}: ${share}, phần lớn nhất`,
      stars: (area, list) => `${area}: ${list}`,
    },
    and: ' và ',
    ofWhole: (part, whole, share) => `${part} trong ${whole} (${share})`,
    skipped: (count) => `${count} tỉnh, thành phố`,
    rest: 'Còn lại',
    restComputed: 'tính toán: toàn bộ trừ các phần đã nêu',
    notKnown: (labels) => `Phần còn lại gồm cả ${labels}, chưa có số liệu.`,
    exceeds: (sum, whole) =>
      `Các phần cộng lại được ${sum}, khác tổng mà nguồn nêu là ${whole}; giữ nguyên như nguồn.`,
    alternative: (title, subtitle, first) => `Biểu đồ. ${title}. ${subtitle}. ${first}`,
    describeLine: (label, first, last, gaps) =>
      [`${label}: ${first}`, last, gaps].filter(Boolean).join('; '),
    at: (value, period) => `${value} ${period}`,
    gaps: (count) => `${count} kỳ không có số liệu`,
    lost: 'Không vẽ được hình lúc này; các con số ở bảng dưới đây.',
    map: {
      title: (indicator) => `Bản đồ: ${indicator}`,
      ranked: (rank, of) => `hạng ${rank}/${of}`,
      computed: 'tính gộp từ các tỉnh trước sắp xếp',
      count: (count) => `${count} tỉnh`,
      below: (limit) => `dưới ${limit}`,
      between: (from, to) => `từ ${from} đến dưới ${to}`,
      from: (limit) => `từ ${limit} trở lên`,
      only: (value) => value,
      noData: 'không có số liệu',
      partial: 'tổng chưa đủ',
      notAddable: 'có số của từng tỉnh trước sắp xếp, không gộp được',
      fromOthers: 'tính từ các số liệu khác của nguồn',
      size: (unit) => `diện tích hình tròn: ${unit}`,
      legend: 'Chú giải',
      credit: 'Nền bản đồ: Natural Earth; GeoNames (CC BY 4.0).',
      generalised: 'Nét vẽ giản lược để xem số liệu, không phải ranh giới pháp lý.',
      islands: {
        'hoang-sa': ['Quần đảo Hoàng Sa', '(TP. Đà Nẵng)'],
        'truong-sa': ['Quần đảo Trường Sa', '(Khánh Hòa)'],
      },
    },
  },
  en: {
    demo: 'Illustrative figures – not real data',
    unknown: 'no figure found',
    unknownMark: '?',
    key: {
      provisional: 'provisional',
      estimated: 'estimated',
      computed: 'added up from the provinces before the mergers',
      range: 'from … to …',
      rest: 'the rest (computed)',
    },
    source: (titles) => `Source: ${titles}`,
    moreSources: (count) => `and ${count} more`,
    reports: (count) => `${count} quarterly reports of the Cooperative Alliance`,
    status: (statuses) => `Status: ${statuses}`,
    fromPress: 'told by the press',
    published: (day) => `Published: ${day}`,
    computedFrom: (coverage) => `computed, ${coverage}`,
    partial: 'partial',
    notFromZero: 'The vertical axis does not start at 0.',
    yearToDate: 'Year to date: begins again each January.',
    leftOut: (count, kinds) =>
      `${count} figures by ${kinds} are not drawn: they cannot be compared with the periods shown.`,
    breakOn: (day, reason) => `${day}: ${reason}.`,
    breakUndated: 'Vertical line: the series changes its meaning here.',
    scopes: 'whole area and its ethnic-minority and mountainous part',
    periods: (first, last) => `${first} – ${last}`,
    table: 'The figures as a table',
    tableOf: (title) => `Figures of the chart: ${title}`,
    period: 'Period',
    rank: 'Rank',
    province: 'Province or city',
    indicator: 'Indicator',
    share: 'Share',
    group: 'Group',
    finding: {
      one: (area, value, period) => `${area}: ${value}, ${period}`,
      rise: (area, from, when, to, then) => `${area}: up from ${from} (${when}) to ${to} (${then})`,
      fall: (area, from, when, to, then) =>
        `${area}: down from ${from} (${when}) to ${to} (${then})`,
      same: (area, value, from, to) => `${area}: unchanged at ${value} from ${from} to ${to}`,
      fromTo: (area, from, when, to, then) => `${area}: ${from} (${when}), ${to} (${then})`,
      ranked: (area, value, rank, of) => `${area}: ${value}, number ${rank} of ${of}`,
      highest: (area, value, of) => `${area}: ${value}, highest of ${of}`,
      lowest: (area, value, of) => `${area}: ${value}, lowest of ${of}`,
      part: (area, part, whole) =>
        `${area}: ${part} of ${whole} in the ethnic-minority and mountainous region`,
      parts: (area) => `${area}: whole area and its ethnic-minority and mountainous part`,
      share: (label, share) => `${label}: ${share}, the largest part`,
      stars: (area, list) => `${area}: ${list}`,
    },
    and: ' and ',
    ofWhole: (part, whole, share) => `${part} of ${whole} (${share})`,
    skipped: (count) => `${count} provinces and cities`,
    rest: 'The rest',
    restComputed: 'computed: the whole less the parts named',
    notKnown: (labels) => `The rest includes ${labels}, for which there is no figure.`,
    exceeds: (sum, whole) =>
      `The parts add up to ${sum}, the source’s total is ${whole}; both are kept as they stand.`,
    alternative: (title, subtitle, first) => `Chart. ${title}. ${subtitle}. ${first}`,
    describeLine: (label, first, last, gaps) =>
      [`${label}: ${first}`, last, gaps].filter(Boolean).join('; '),
    at: (value, period) => `${value} in ${period}`,
    gaps: (count) => `${count} periods without a figure`,
    lost: 'The picture cannot be drawn just now; its figures stand in the table below.',
    map: {
      title: (indicator) => `Map: ${indicator}`,
      ranked: (rank, of) => `rank ${rank} of ${of}`,
      computed: 'added up from the provinces before the mergers',
      count: (count) => (count === '1' ? '1 province' : `${count} provinces`),
      below: (limit) => `below ${limit}`,
      between: (from, to) => `${from} to below ${to}`,
      from: (limit) => `${limit} and more`,
      only: (value) => value,
      noData: 'no data',
      partial: 'partial sum',
      notAddable: 'known for each former province, cannot be put together',
      fromOthers: 'computed from other figures of the source',
      size: (unit) => `area of a circle: ${unit}`,
      legend: 'Legend',
      credit: 'Base map: Natural Earth; GeoNames (CC BY 4.0).',
      generalised: 'Generalised for statistics; not a legal boundary.',
      islands: {
        'hoang-sa': ['Hoàng Sa Archipelago', '(Đà Nẵng)'],
        'truong-sa': ['Trường Sa Archipelago', '(Khánh Hòa)'],
      },
    },
  },
} satisfies Record<Locale, ChartMessages>;
