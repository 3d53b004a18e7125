import type { RatioRefusal } from '../domain/indicator/ratio';
import type { Translation } from './translation';

/** Places side by side. */
const vi = {
  title: 'So sánh',
  titleOf: (names: string) => `So sánh ${names}`,
  and: 'và',
  description:
    'Đặt cạnh nhau đến sáu tỉnh, thành phố, tỉnh trước sắp xếp, vùng hay cả nước, theo đến bốn chỉ tiêu: cùng kỳ, cùng thang, mỗi con số kèm nguồn.',
  intro:
    'Chọn từ hai đến sáu nơi và từ một đến bốn chỉ tiêu. Trang lấy kỳ mới nhất mà các nơi cùng có số liệu, không đặt cạnh nhau những con số khác kỳ, khác cách đếm; chỗ nào không có số thì nói vì sao.',
  examplesHeading: 'Ba so sánh làm sẵn',
  examples: {
    density: 'Hợp tác xã trên 1.000 dân ở năm tỉnh miền núi phía Bắc trước sắp xếp',
    poverty: 'Tỷ lệ hộ nghèo và thu nhập của ba vùng và cả nước',
    labour: 'Mỗi hợp tác xã có bao nhiêu lao động: bốn tỉnh hiện nay',
    units: 'Số hợp tác xã và tổ hợp tác của bốn tỉnh, qua các quý',
    perMember: 'Vốn điều lệ tính trên một thành viên, bốn tỉnh',
    merged: 'Lào Cai hiện nay cạnh Lào Cai và Yên Bái trước sắp xếp',
  },
  formHeading: 'Chọn để so sánh',
  changeForm: 'Chọn lại',
  places: (count: string) => `Nơi (nhiều nhất ${count})`,
  indicators: (count: string) => `Chỉ tiêu (nhiều nhất ${count})`,
  wholeAndRegions: 'Cả nước và các vùng',
  provincesNow: 'Tỉnh, thành phố hiện nay',
  provincesBefore: 'Tỉnh, thành phố trước 1/7/2025',
  regionsBefore: 'Các vùng trước 1/7/2025',
  known: (provinces: string, period: string) => `${provinces} tỉnh, ${period}`,
  fewKnown: 'Chưa có kỳ nào từ hai tỉnh trở lên có số liệu',
  context: 'Dân số, diện tích, đời sống',
  dividerHeading: 'Tính theo',
  divider: {
    none: 'con số của nguồn',
    cooperative: 'một hợp tác xã',
    member: 'một thành viên',
    thousand_people: '1.000 dân',
  },
  scopeHeading: 'Phạm vi',
  submit: 'So sánh',
  /** Of before the mergers. */
  former: (name: string) => `${name} cũ`,
  needPlaces: 'Chọn ít nhất hai nơi để so sánh.',
  needIndicators: 'Chọn ít nhất một chỉ tiêu để so sánh.',
  ratioName: {
    cooperative: (name: string) => `${name}, tính trên một hợp tác xã`,
    member: (name: string) => `${name}, tính trên một thành viên`,
    thousand_people: (name: string) => `${name}, tính trên 1.000 dân`,
  },
  ratioUnit: {
    cooperative: (unit: string) => `${unit}/hợp tác xã`,
    member: (unit: string) => `${unit}/thành viên`,
    thousand_people: (unit: string) => `${unit}/1.000 dân`,
  },
  million: 'triệu đồng',
  dividedBy: (name: string) => `Chia cho: ${name}, cùng nơi và cùng kỳ.`,
  refusedHeading: (name: string, divider: string) => `${name}: không tính theo ${divider}`,
  refusal: {
    words: 'Chỉ tiêu này là lời, không phải con số.',
    already_divided: 'Đây đã là tỷ lệ hoặc bình quân; chia thêm lần nữa thì không còn nghĩa.',
    not_summed: 'Con số này không cộng được theo địa bàn nên không chia đều cho ai được.',
    itself: 'Chia cho chính nó thì nơi nào cũng bằng nhau.',
    part_of_it:
      'Đây là một phần của chính tập hợp đem chia; phần ấy là tỷ trọng, không phải bình quân.',
    own_whole: 'Hộ, xã, diện tích có tổng riêng của mình; tỷ lệ trên tổng ấy mới đúng nghĩa.',
    not_theirs:
      'Con số này không phải của riêng các hợp tác xã, hay thành viên của họ, nên không chia cho họ được.',
    other_people:
      'Lao động và thành viên là hai tập hợp chồng lên nhau, không phải người này của người kia.',
    no_count: 'Cơ quan tổng hợp con số này không công bố số để chia; số của cơ quan khác đếm khác.',
  } satisfies Record<RatioRefusal, string>,
  withoutDivider: 'Xem con số của nguồn',
  notesHeading: 'Về những nơi được so',
  mergedNote: (name: string, formers: string, day: string) =>
    `${name} hiện nay gồm ${formers} của trước ${day}. Số của trước ngày ấy được tính từ các tỉnh cũ và ghi “tính toán”.`,
  beforeNote: (formers: string, day: string) =>
    `${formers}: tỉnh, thành phố, vùng trên ranh giới trước ${day}.`,
  acrossNote: (formers: string, others: string, day: string) =>
    `So qua lần sắp xếp ${day}: ${formers} theo ranh giới cũ, ${others} theo ranh giới hiện nay. Hai bên không cùng đất, cùng dân.`,
  withinNote: (inner: string, outer: string) =>
    `${inner} nằm trong ${outer}: con số của ${outer} đã gồm cả ${inner}.`,
  finding: {
    most: { amount: 'nhiều nhất', rate: 'cao nhất' },
    least: { amount: 'ít nhất', rate: 'thấp nhất' },
    ends: (when: string, most: string, top: string, least: string, bottom: string) =>
      `${when}: ${most} là ${top}; ${least} là ${bottom}`,
    end: (when: string, which: string, place: string, rest: string) =>
      `${when}: ${which} là ${place}; ${rest}`,
    more: { amount: 'nhiều hơn', rate: 'cao hơn' },
    two: (when: string, top: string, more: string, other: string) =>
      `${when}: ${top}, ${more} ${other}`,
    list: (when: string, values: string) => `${when}: ${values}`,
    same: (when: string, places: string, value: string) => `${when}: ${places} bằng nhau, ${value}`,
    only: (when: string, place: string) => `Chỉ có số của ${place}, ${when}`,
    notShared: 'Không có kỳ nào mà từ hai nơi trở lên cùng có số liệu',
    none: 'Chưa tìm thấy con số nào của những nơi này',
  },
  value: (place: string, value: string) => `${place} ${value}`,
  ofKnown: (known: string, asked: string) => `trong ${known}/${asked} nơi có số ở kỳ này`,
  indicatorPage: 'Trang của chỉ tiêu',
  tableHeading: 'Bảng so sánh',
  tableText: 'Mỗi hàng một chỉ tiêu, ở kỳ mới nhất mà nhiều nơi nhất cùng có số liệu.',
  indicator: 'Chỉ tiêu',
  noShared: 'không có kỳ chung',
  missing: {
    unknown: 'chưa tìm thấy số liệu',
    other_time: (period: string) => `không có ở kỳ này; mới nhất là của ${period}`,
    lone_time: (period: string) => `mới nhất là của ${period}, không nơi nào khác có cùng kỳ`,
    ended: (day: string) => `thôi là một tỉnh từ ${day}`,
    not_addable: 'có số của các tỉnh trước sắp xếp, không gộp được',
    partial: (coverage: string) => `mới có ${coverage}, chưa đủ`,
    no_divider: (name: string) => `chưa có ${name} cùng kỳ để chia`,
  },
  otherPeriods: (count: string) => `Mọi kỳ đã biết (${count})`,
  olderInFiles: 'Các kỳ xa hơn có trong tệp tải về.',
  otherPeriodsCaption: (name: string) => `${name}: các kỳ`,
  oneScale: 'cùng một thang',
  panel: (place: string, said: string) => `${place}: ${said}`,
  noFigure: 'chưa có số liệu',
  fileName: 'so-sanh',
  wrongTitle: 'Không so sánh được như thế',
  wrongText: (places: string, indicators: string) =>
    `Một lần so sánh được nhiều nhất ${places} nơi và ${indicators} chỉ tiêu, mỗi nơi, mỗi chỉ tiêu là một tên có trong danh sách.`,
  tooManyPlaces: (asked: string) => `Địa chỉ hỏi ${asked} nơi trở lên.`,
  tooManyIndicators: (asked: string) => `Địa chỉ hỏi ${asked} chỉ tiêu trở lên.`,
  unknownPlace: (name: string) => `Không có nơi nào tên “${name}”.`,
  unknownIndicator: (name: string) => `Không có chỉ tiêu nào tên “${name}”.`,
  wordsIndicator: (name: string) => `“${name}” là lời, không phải con số, nên không so sánh được.`,
  unknownDivider: (name: string) => `Không có cách tính theo “${name}”.`,
  near: (names: string) => `Gần với: ${names}.`,
  wrongRest: 'Những gì nhận ra được đã chọn sẵn dưới đây.',
};

const en = {
  title: 'Compare',
  titleOf: (names: string) => `${names} compared`,
  and: 'and',
  description:
    'Up to six provinces, former provinces, regions or the country side by side, by up to four indicators: one period, one scale, each number with its source.',
  intro:
    'Choose two to six places and one to four indicators. The page takes the newest period of which the places all have figures, never sets numbers of different periods or counts side by side, and says why where there is none.',
  examplesHeading: 'Three ready-made comparisons',
  examples: {
    density: 'Cooperatives per 1,000 people in five northern mountain provinces before the mergers',
    poverty: 'Poverty rate and income of three regions and the country',
    labour: 'How many workers a cooperative has: four provinces of today',
    units: 'Cooperatives and cooperative groups of four provinces, by quarter',
    perMember: 'Charter capital per member, four provinces',
    merged: 'Lào Cai of today beside the Lào Cai and Yên Bái that it was made of',
  },
  formHeading: 'Choose what to compare',
  changeForm: 'Choose again',
  places: (count: string) => `Places (${count} at most)`,
  indicators: (count: string) => `Indicators (${count} at most)`,
  wholeAndRegions: 'The country and the regions',
  provincesNow: 'Provinces and cities of today',
  provincesBefore: 'Provinces and cities before 1 July 2025',
  regionsBefore: 'Regions before 1 July 2025',
  known: (provinces: string, period: string) => `${provinces} provinces, ${period}`,
  fewKnown: 'No period yet of which two provinces have figures',
  context: 'Population, area, living standards',
  dividerHeading: 'Counted per',
  divider: {
    none: 'nothing: the source’s number',
    cooperative: 'cooperative',
    member: 'member',
    thousand_people: '1,000 people',
  },
  scopeHeading: 'Scope',
  submit: 'Compare',
  former: (name: string) => `former ${name}`,
  needPlaces: 'Choose at least two places to compare.',
  needIndicators: 'Choose at least one indicator to compare.',
  ratioName: {
    cooperative: (name: string) => `${name}, per cooperative`,
    member: (name: string) => `${name}, per member`,
    thousand_people: (name: string) => `${name}, per 1,000 people`,
  },
  ratioUnit: {
    cooperative: (unit: string) => `${unit} per cooperative`,
    member: (unit: string) => `${unit} per member`,
    thousand_people: (unit: string) => `${unit} per 1,000 people`,
  },
  million: 'million VND',
  dividedBy: (name: string) => `Divided by: ${name}, of the same place and period.`,
  refusedHeading: (name: string, divider: string) => `${name}: not counted per ${divider}`,
  refusal: {
    words: 'This indicator is words, not a number.',
    already_divided:
      'This is a rate or an average already; divided once more it would say nothing.',
    not_summed: 'This number does not add up over areas, so it cannot be shared out.',
    itself: 'Divided by itself it would be the same everywhere.',
    part_of_it: 'This is a part of what it would be divided by: that is a share, not an average.',
    own_whole:
      'Households, communes and land have a whole of their own; the rate of that whole is what tells.',
    not_theirs:
      'This number is not the cooperatives’ own, or their members’, so it cannot be shared out among them.',
    other_people: 'Workers and members are two sets that overlap; neither belongs to the other.',
    no_count:
      'Who compiled this number published none to divide it by; another body counts otherwise.',
  },
  withoutDivider: 'See the source’s numbers',
  notesHeading: 'About the places',
  mergedNote: (name: string, formers: string, day: string) =>
    `${name} of today is made of ${formers} of before ${day}. Figures of before that day are computed from the former provinces and marked.`,
  beforeNote: (formers: string, day: string) => `${formers}: on the boundaries of before ${day}.`,
  acrossNote: (formers: string, others: string, day: string) =>
    `A comparison across the mergers of ${day}: ${formers} on the old boundaries, ${others} on those of today. The two are not of one land and people.`,
  withinNote: (inner: string, outer: string) =>
    `${inner} lies within ${outer}, whose figures include it.`,
  finding: {
    most: { amount: 'most', rate: 'highest' },
    least: { amount: 'fewest', rate: 'lowest' },
    ends: (when: string, most: string, top: string, least: string, bottom: string) =>
      `${when}: ${most}, ${top}; ${least}, ${bottom}`,
    end: (when: string, which: string, place: string, rest: string) =>
      `${when}: ${which}, ${place}; ${rest}`,
    more: { amount: 'more than', rate: 'higher than' },
    two: (when: string, top: string, more: string, other: string) =>
      `${when}: ${top}, ${more} ${other}`,
    list: (when: string, values: string) => `${when}: ${values}`,
    same: (when: string, places: string, value: string) =>
      `${when}: the same in ${places}, ${value}`,
    only: (when: string, place: string) => `Only one figure is known: ${place}, ${when}`,
    notShared: 'There is no period of which two of these places have figures',
    none: 'No figure of these places was found',
  },
  value: (place: string, value: string) => `${place} ${value}`,
  ofKnown: (known: string, asked: string) => `of the ${known} of ${asked} places with a figure`,
  indicatorPage: 'The indicator’s page',
  tableHeading: 'The comparison as a table',
  tableText:
    'A row for each indicator, at the newest period of which the most places have figures.',
  indicator: 'Indicator',
  noShared: 'no period in common',
  missing: {
    unknown: 'no figure found',
    other_time: (period: string) => `none of this period; the newest is of ${period}`,
    lone_time: (period: string) => `newest of ${period}, a period that no other place shares`,
    ended: (day: string) => `no longer a province since ${day}`,
    not_addable: 'known of the former provinces, which cannot be put together',
    partial: (coverage: string) => `only ${coverage}, incomplete`,
    no_divider: (name: string) => `no figure of the same period to divide by: ${name}`,
  },
  otherPeriods: (count: string) => `All known periods (${count})`,
  olderInFiles: 'Earlier periods are in the files.',
  otherPeriodsCaption: (name: string) => `${name}: the periods`,
  oneScale: 'one scale for all',
  panel: (place: string, said: string) => `${place}: ${said}`,
  noFigure: 'no figure',
  fileName: 'so-sanh',
  wrongTitle: 'That cannot be compared',
  wrongText: (places: string, indicators: string) =>
    `A comparison takes up to ${places} places and ${indicators} indicators, each by a name of the lists.`,
  tooManyPlaces: (asked: string) => `The address asks for ${asked} places or more.`,
  tooManyIndicators: (asked: string) => `The address asks for ${asked} indicators or more.`,
  unknownPlace: (name: string) => `There is no place called “${name}”.`,
  unknownIndicator: (name: string) => `There is no indicator called “${name}”.`,
  wordsIndicator: (name: string) => `“${name}” is words, not a number, and cannot be compared.`,
  unknownDivider: (name: string) => `Nothing can be counted per “${name}”.`,
  near: (names: string) => `Near to it: ${names}.`,
  wrongRest: 'What was understood is chosen already below.',
} satisfies Translation<typeof vi>;

export const comparisonMessages = { vi, en };
