import type { AreaProfile } from '@/lib/pages/area-profile';
import type { ProfileRoom } from '@/lib/pages/profile-room';

/** An area of which nothing is known. */
export function emptyProfile(): AreaProfile {
  return {
    locale: 'vi',
    title: 'Đắk Lắk trên một trang',
    today: '2026-11-28',
    site: { name: 'Số liệu HTX', line: 'Niên giám' },
    demo: null,
    head: { name: 'Đắk Lắk', line: 'Tây Nguyên', text: '', boundaries: 'Ranh giới', published: '' },
    keys: [],
    sections: [],
    answers: { heading: 'Khó khăn', list: [], more: '' },
    notes: ['Chưa có số liệu nào được công bố về Đắk Lắk.'],
    sources: [],
    foot: { address: 'https://so.example/tinh/dak-lak', made: 'lập ngày 28/11/2026', reuse: 'x' },
    labels: {
      keys: 'Những con số chính',
      charts: 'Nhìn qua hình',
      figures: 'Số liệu chính',
      indicator: 'Chỉ tiêu',
      value: 'Giá trị',
      unit: 'Đơn vị',
      period: 'Kỳ',
      change: 'Thay đổi',
      rank: 'Thứ hạng',
      source: 'Nguồn',
      sources: 'Nguồn',
    },
  };
}

/** An area of which more is known than of any there is: long names, long words, many sources. */
export function fullProfile(room: ProfileRoom | undefined, sectionCount = 12): AreaProfile {
  const { lines = 0, answers = 0, letters = 0, sentences = false } = room ?? {};
  const key = {
    name: 'Lao động thường xuyên trong hợp tác xã, liên hiệp hợp tác xã và tổ hợp tác',
    period: 'Quý III/2026',
    word: 'khoảng',
    number: '1.234.567,8',
    unit: 'triệu đồng/người/tháng',
    details: ['sơ bộ', 'tính toán · 31/34 tỉnh', 'cao thứ 21 trong 34 tỉnh, thành phố có số liệu'],
    sources: '1, 2, 3',
  };
  return {
    ...emptyProfile(),
    // There are four topics; here of three years.
    keys: [
      { year: '2026', figures: [key, key] },
      { year: '2025', figures: [key] },
      { year: '2024', figures: [key] },
    ],
    sections: Array.from({ length: sectionCount }, (_, section) => ({
      number: String(section + 1),
      name: 'Chương trình mục tiêu quốc gia, giảm nghèo bền vững',
      sentence: !sentences
        ? ''
        : 'Hợp tác xã được hỗ trợ từ chương trình mục tiêu quốc gia của Đắk Lắk: khoảng 14 đơn vị',
      measure: 'toàn địa bàn, quý III/2026',
      mismatches: [],
      more: 'còn 21 chỉ tiêu nữa ở trang trên mạng',
      lines: Array.from(
        { length: Math.floor(lines / sectionCount) + (section < lines % sectionCount ? 1 : 0) },
        (_line, place) => ({
          name: `Chỉ tiêu số ${section * 10 + place} về hợp tác xã`,
          isBelow: place === 1,
          word: 'khoảng',
          number: '213.304,6',
          unit: 'triệu đồng/người/tháng',
          absence: '',
          remark:
            place === 0 ? 'sơ bộ · tính toán · 31/34 tỉnh, chưa đủ · đạt 92,7% kế hoạch năm' : '',
          period: 'Quý III/2026',
          change: '+1.506,8 (+0,7%) · IV/25',
          rank: '21/34',
          sources: '1, 2',
        }),
      ),
    })),
    answers: {
      heading: 'Khó khăn, kiến nghị',
      list: Array.from({ length: answers }, () => ({
        question: 'Nguyên nhân · Quý III/2026',
        text: 'Nguồn lực hỗ trợ phân tán, hồ sơ thủ tục nhiều; '.repeat(20).slice(0, letters),
        sources: '1',
      })),
      more: 'trích; toàn văn ở trang trên mạng',
    },
    notes: ['Chưa có số liệu công bố về: '.padEnd(400, 'Hợp tác xã; ')],
    sources: Array.from({ length: 12 }, (_, index) => ({
      number: String(index + 1),
      text: `Nguồn thứ ${index + 1}, Tổng cục Thống kê, các bảng “Số hợp tác xã đang hoạt động có kết quả” · công bố 20/05/2025`,
      url: index % 2 === 0 ? 'https://nguon.example/a' : '',
    })),
  };
}
