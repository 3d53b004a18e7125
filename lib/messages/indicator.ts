import type { Translation } from './translation';

/** An indicator's page. */
const vi = {
  title: (name: string) => `${name}: bản đồ, xếp hạng, các kỳ`,
  description: (name: string) =>
    `${name} theo tỉnh, thành phố: bản đồ, xếp hạng, các kỳ, định nghĩa và nguồn của từng con số.`,
  picture: 'Hình để chia sẻ',
  scopes: 'Phạm vi',
  boundaries: 'Ranh giới',
  periods: 'Kỳ',
  periodWith: (period: string, provinces: string) => `${period}: ${provinces} tỉnh có số liệu`,
  earlierPeriods: (count: string) => `${count} kỳ xa hơn`,
  periodsLost: 'Chưa tải được kỳ này; trang vẫn hiện kỳ trước đó.',
  mapHeading: 'Bản đồ và xếp hạng',
  lastHeading: 'Con số mới nhất của từng tỉnh',
  lastText:
    'Các tỉnh nói vào những thời điểm khác nhau, quá ít tỉnh ở cùng một kỳ để vẽ bản đồ hay xếp hạng. Tên tỉnh trước sắp xếp thì ghi rõ.',
  former: (name: string) => `${name}, trước sắp xếp`,
  tableHeading: 'Từng tỉnh qua các kỳ',
  tableText:
    'Chỉ gồm tỉnh có số liệu ở các kỳ này. Ô trống: chưa tìm thấy số liệu, không phải bằng 0.',
  tableLines: 'Đường nhỏ cho thấy các kỳ đã biết, mỗi tỉnh một thang riêng từ 0.',
  tableCaption: (name: string, scope: string) => `${name} từng tỉnh, ${scope}`,
  area: 'Địa bàn',
  points: 'Các kỳ',
  noRegion: 'Chưa xếp vùng',
  inFiles: 'Mọi kỳ trên ranh giới đang xem, với nguồn của từng con số, ở trong tệp tải về.',
  trendPlace: 'Đường của tỉnh, thành phố',
  trendShow: 'Xem',
  trendOthers: (count: string, region: string) =>
    `Đường xám: ${count} tỉnh, thành phố cùng vùng ${region} có con số gần nhất.`,
  trendWholes: 'Vùng và cả nước chỉ có đường ở các kỳ mà mọi tỉnh, thành phố đều có số liệu.',
  trendNone: (name: string) =>
    `${name} chưa có ba kỳ cùng loại trở lên trên ranh giới đang xem, nên chưa có đường để vẽ. Chọn tỉnh khác ở đây.`,
  trendNoneTitle: 'Từng tỉnh theo thời gian',
  silentHeading: 'Tỉnh nào chưa có số liệu',
  silentText: (period: string) => `Ở kỳ ${period}, trên ranh giới đang xem.`,
  silentNone: 'Tỉnh, thành phố nào thuộc phạm vi đang xem cũng có số liệu ở kỳ này.',
  silent: {
    unknown: 'chưa tìm thấy số liệu',
    partial: 'mới có ở một phần các tỉnh hợp thành',
    notAddable: 'có số của từng tỉnh trước sắp xếp, không gộp được',
    M: 'không áp dụng',
    L: 'chưa có báo cáo',
    Q: 'không công bố',
  },
  disagreeHeading: 'Nguồn nói khác nhau',
  disagreeText:
    'Trang hiện một con số theo thứ tự nguồn; con số khác vẫn được giữ và đứng cạnh đây.',
  shown: 'đang hiện',
  methodHeading: 'Chỉ tiêu này được đếm thế nào',
  unit: 'Đơn vị',
  kind: 'Loại số',
  overAreas: 'Cộng theo địa bàn',
  areaAggregation: {
    sum: 'cộng các tỉnh',
    weighted_mean: 'bình quân có quyền số',
    from_parts: 'tính lại từ tử số và mẫu số',
    list: 'liệt kê, không gộp',
    none: 'không gộp được',
  },
  weight: 'Quyền số',
  parts: 'Tính từ',
  population: 'Đếm tập hợp khác với',
  legal: 'Căn cứ',
  breaks: 'Những ngày chuỗi số liệu đổi nghĩa',
  moreMethod: 'Cách đọc một con số, thứ tự nguồn, ranh giới',
  siblings: (section: string) => `Chỉ tiêu khác về ${section}`,
  context: 'dân số, diện tích, đời sống',
  sources: 'Nguồn',
  noProvince:
    'Chưa tìm thấy nguồn nào nêu chỉ tiêu này theo từng tỉnh, nên chưa có bản đồ và xếp hạng.',
  nothing:
    'Chưa có con số nào được công bố về chỉ tiêu này. Báo cáo quý của các tỉnh sẽ bổ sung; ô trống nghĩa là chưa biết, không phải bằng 0.',
  nothingDemo: 'Bộ minh họa chưa có con số nào về chỉ tiêu này.',
  words: 'Chỉ tiêu này là lời, không phải con số: mỗi tỉnh nói gì thì có ở trang của tỉnh ấy.',
  provinces: 'Các tỉnh, thành phố',
  indicatorPage: 'Trang của chỉ tiêu này: từng tỉnh qua các kỳ, cách đếm, nguồn',
};

const en = {
  title: (name: string) => `${name}: map, ranking, periods`,
  description: (name: string) =>
    `${name} by province: map, ranking, periods, definition and the source of every number.`,
  picture: 'Picture to share',
  scopes: 'Scope',
  boundaries: 'Boundaries',
  periods: 'Period',
  periodWith: (period: string, provinces: string) =>
    `${period}: figures of ${provinces} ${provinces === '1' ? 'province' : 'provinces'}`,
  earlierPeriods: (count: string) => `${count} earlier ${count === '1' ? 'period' : 'periods'}`,
  periodsLost: 'This period could not be loaded; the page still shows the one before.',
  mapHeading: 'Map and ranking',
  lastHeading: 'What each province said last',
  lastText:
    'Provinces spoke at different times, too few of them of one period for a map or a ranking. Provinces from before the mergers are named as such.',
  former: (name: string) => `${name}, before the mergers`,
  tableHeading: 'Province by province over time',
  tableText:
    'Provinces with a figure at one of these periods. A blank: no figure was found, which is not zero.',
  tableLines:
    'The small line shows the periods that are known, each province on a scale of its own from zero.',
  tableCaption: (name: string, scope: string) => `${name} by province, ${scope}`,
  area: 'Area',
  points: 'Periods',
  noRegion: 'No region yet',
  inFiles: 'Every period on the boundaries shown, with the source of each number, is in the files.',
  trendPlace: 'The line of',
  trendShow: 'Show',
  trendOthers: (count: string, region: string) =>
    `Grey lines: the ${count} provinces and cities of ${region} with the nearest numbers.`,
  trendWholes:
    'Region and country have a line only at periods at which every province has a figure.',
  trendNone: (name: string) =>
    `${name} has fewer than three periods of one kind on the boundaries shown, so there is no line to draw. Choose another here.`,
  trendNoneTitle: 'One province over time',
  silentHeading: 'Which provinces have no figure',
  silentText: (period: string) => `At ${period}, on the boundaries shown.`,
  silentNone: 'Every province and city within the scope shown has a figure at this period.',
  silent: {
    unknown: 'no figure found',
    partial: 'known for some of the provinces that went into it',
    notAddable: 'known for each former province, and cannot be put together',
    M: 'not applicable',
    L: 'not reported yet',
    Q: 'confidential',
  },
  disagreeHeading: 'Where sources disagree',
  disagreeText:
    'The page shows one number by the order of sources; the others are kept and stand here.',
  shown: 'shown',
  methodHeading: 'How this is counted',
  unit: 'Unit',
  kind: 'Kind',
  overAreas: 'Over areas',
  areaAggregation: {
    sum: 'provinces are added up',
    weighted_mean: 'weighted mean',
    from_parts: 'computed again from numerator and denominator',
    list: 'listed, not combined',
    none: 'cannot be combined',
  },
  weight: 'Weight',
  parts: 'Computed from',
  population: 'Counts another set than',
  legal: 'Legal basis',
  breaks: 'Days on which the series changes its meaning',
  moreMethod: 'How to read a figure, the order of sources, boundaries',
  siblings: (section: string) => `Other indicators on ${section}`,
  context: 'population, area, living standards',
  sources: 'Sources',
  noProvince:
    'No source was found that gives this indicator by province, so there is no map and no ranking.',
  nothing:
    'No figure has been published on this indicator yet. The provinces’ quarterly reports will fill it; a gap means not known, never zero.',
  nothingDemo: 'The illustrative set has no figure on this indicator.',
  words:
    'This indicator is words, not a number: what each province says stands on that province’s page.',
  provinces: 'Provinces and cities',
  indicatorPage: 'The page of this indicator: provinces over time, how it is counted, sources',
} satisfies Translation<typeof vi>;

export const indicatorMessages = { vi, en };
