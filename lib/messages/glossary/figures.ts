import { methodMessages } from '../method';
import type { GlossaryTerm } from './term';

const { vi, en } = methodMessages;
const [partialVi = '', averagesVi = '', yearToDateVi = '', comparedVi = ''] = vi.sumText;
const [partialEn = '', averagesEn = '', yearToDateEn = '', comparedEn = ''] = en.sumText;

/** How a figure is said: how sure, how exact, of what time, put together how. */
export const figureTerms: readonly GlossaryTerm[] = [
  {
    id: 'chinh-thuc',
    nameVi: 'Chính thức',
    nameEn: 'Official',
    textVi: vi.statusText.A,
    textEn: en.statusText.A,
  },
  {
    id: 'so-bo',
    nameVi: 'Sơ bộ',
    nameEn: 'Provisional',
    textVi: vi.statusText.P,
    textEn: en.statusText.P,
  },
  {
    id: 'uoc-tinh',
    nameVi: 'Ước tính',
    nameEn: 'Estimate',
    alsoVi: ['ước'],
    textVi: vi.statusText.E,
    textEn: en.statusText.E,
  },
  {
    id: 'gan-bang-0',
    nameVi: 'Gần bằng 0',
    nameEn: 'Near zero',
    textVi: vi.statusText.N,
    textEn: en.statusText.N,
  },
  {
    id: 'khoang',
    nameVi: 'Khoảng, hơn, gần, ít nhất',
    nameEn: 'About, more than, nearly, at least',
    alsoVi: ['khoảng', 'hơn', 'trên', 'gần', 'dưới', 'ít nhất', 'từ … đến …', 'mức chính xác'],
    alsoEn: ['about', 'more than', 'nearly', 'at least', 'precision'],
    textVi: vi.precisionText,
    textEn: en.precisionText,
  },
  {
    id: 'dinh-chinh',
    nameVi: 'Đính chính',
    nameEn: 'Correction',
    alsoVi: ['sửa đổi'],
    alsoEn: ['revision'],
    textVi:
      'Lần công bố mới của cùng một con số, kèm ghi chú công khai nói vì sao sửa. Con số trước vẫn đọc được.',
    textEn:
      'A new publication of the same figure, with a public note that says why. What it said before stays readable.',
  },
  {
    id: 'dot-phat-hanh',
    nameVi: 'Đợt phát hành',
    nameEn: 'Release',
    textVi:
      'Những báo cáo quý đã duyệt được công bố cùng lúc. Trước đó không ai ngoài người có việc xem được.',
    textEn:
      'Accepted quarterly reports that are published together. Before that nobody sees them but those whose work it is.',
  },
  {
    id: 'khong-ap-dung',
    nameVi: 'Không áp dụng',
    nameEn: 'Not applicable',
    textVi: vi.absenceText.M,
    textEn: en.absenceText.M,
  },
  {
    id: 'chua-co-bao-cao',
    nameVi: 'Chưa có báo cáo',
    nameEn: 'Not reported',
    textVi: vi.absenceText.L,
    textEn: en.absenceText.L,
  },
  {
    id: 'khong-cong-bo',
    nameVi: 'Không công bố',
    nameEn: 'Confidential',
    alsoVi: ['mật'],
    textVi: vi.absenceText.Q,
    textEn: en.absenceText.Q,
  },
  {
    id: 'do-phu',
    nameVi: 'Độ phủ',
    nameEn: 'Coverage',
    alsoVi: ['mức đầy đủ', 'số tỉnh có số liệu'],
    textVi:
      'Bao nhiêu địa bàn (hay quý) có số trong số phải có, ví dụ “31/34 tỉnh”; trong vùng đồng bào dân tộc thiểu số và miền núi, mẫu số là các tỉnh có vùng ấy.',
    textEn:
      'How many areas (or quarters) have a number of those that should, as in “31/34 provinces”; in the ethnic-minority and mountainous scope, of the provinces that have such a part.',
  },
  {
    id: 'chua-du',
    nameVi: 'Chưa đủ',
    nameEn: 'Partial',
    textVi: partialVi,
    textEn: partialEn,
  },
  {
    id: 'tinh-toan',
    nameVi: 'Tính toán',
    nameEn: 'Computed',
    textVi: vi.originText.computed,
    textEn: en.originText.computed,
  },
  {
    id: 'nguon',
    nameVi: 'Nguồn',
    nameEn: 'Source',
    textVi:
      'Ai nói con số: báo cáo của tỉnh, hoặc một tài liệu với tên, ngày, địa chỉ nếu có, và đọc tại nguồn hay qua bản sao. “Chưa có địa chỉ” nghĩa là chưa tìm được trang gốc trên mạng.',
    textEn:
      'Who said a figure: a province’s report, or a document with its title, day, address where there is one, and whether it was read there or in a copy. “No address known” means that the original page was not found online.',
  },
  {
    id: 'thoi-diem',
    nameVi: 'Thời điểm và thời kỳ',
    nameEn: 'At a time and over a time',
    alsoVi: ['thời điểm', 'thời kỳ', 'phát sinh', 'cuối kỳ'],
    alsoEn: ['stock', 'flow'],
    textVi:
      'Số thời điểm đếm ở cuối kỳ (số hợp tác xã), số thời kỳ đếm cái xảy ra trong kỳ (thành lập mới). Bốn quý của số thời kỳ cộng thành năm; của số thời điểm thì quý cuối là năm.',
    textEn:
      'A stock is counted at the end of a period (cooperatives), a flow within it (newly set up). Four quarters of a flow add up to the year; of a stock the last one is the year.',
  },
  {
    id: 'luy-ke',
    nameVi: 'Lũy kế',
    nameEn: 'Year to date',
    alsoVi: ['lũy kế từ đầu năm'],
    alsoEn: ['cumulative'],
    textVi: yearToDateVi,
    textEn: yearToDateEn,
  },
  {
    id: 'cung-ky',
    nameVi: 'Cùng kỳ năm trước',
    nameEn: 'Same period of the year before',
    alsoVi: ['cùng kỳ'],
    textVi: comparedVi,
    textEn: comparedEn,
  },
  {
    id: 'binh-quan',
    nameVi: 'Bình quân, tỷ lệ',
    nameEn: 'Averages and shares',
    alsoVi: ['bình quân', 'tỷ lệ', 'quyền số'],
    textVi: averagesVi,
    textEn: averagesEn,
  },
  {
    id: 'diem-phan-tram',
    nameVi: 'Điểm phần trăm',
    nameEn: 'Percentage point',
    alsoVi: ['điểm %'],
    textVi: 'Chênh lệch giữa hai tỷ lệ: từ 10% lên 12% là tăng 2 điểm %, không phải tăng 2%.',
    textEn: 'The difference of two shares: from 10% to 12% is 2 points more, not 2% more.',
  },
  {
    id: 'trung-vi',
    nameVi: 'Trung vị',
    nameEn: 'Median',
    textVi:
      'Con số đứng giữa khi xếp các tỉnh theo thứ tự: một nửa không lớn hơn, một nửa không nhỏ hơn.',
    textEn:
      'The number in the middle when provinces stand in order: half are no greater, half are no less.',
  },
  {
    id: 'ke-hoach-nam',
    nameVi: 'Kế hoạch năm, ước cả năm',
    nameEn: 'Year’s plan, expected of the year',
    alsoVi: ['kế hoạch năm', 'ước cả năm'],
    textVi: vi.aimText.join(' '),
    textEn: en.aimText.join(' '),
  },
  {
    id: 'doi-nghia',
    nameVi: 'Chuỗi số liệu đổi nghĩa',
    nameEn: 'Break in a series',
    alsoVi: ['đổi nghĩa', 'đứt chuỗi'],
    textVi:
      'Ngày mà địa giới, định nghĩa hay chương trình đổi, nên số trước và số sau không so với nhau được. Biểu đồ ghi ngày ấy.',
    textEn:
      'A day on which borders, a definition or a programme changed, so that numbers before and after are not comparable. Charts show it.',
  },
  {
    id: 'minh-hoa',
    nameVi: 'Số liệu minh họa',
    nameEn: 'Illustrative figures',
    alsoVi: ['minh họa'],
    alsoEn: ['demonstration set'],
    textVi:
      'Bộ báo cáo được tạo ra để cho thấy cách dùng. Nó đứng riêng, nói rõ ở mọi trang và mọi tệp rằng nó không thật, không được cộng hay so với số thật.',
    textEn:
      'Reports made up to show how the site works. They stand apart, say on every page and in every file that they are not real, and are never added to or compared with real figures.',
  },
];
