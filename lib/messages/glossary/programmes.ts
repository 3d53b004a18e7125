import type { GlossaryTerm } from './term';

const ocop = 'Quyết định 919/QĐ-TTg ngày 01/8/2022; Quyết định 148/QĐ-TTg ngày 24/02/2023';
const povertyLine = 'Nghị định 07/2021/NĐ-CP, sửa đổi bởi Nghị định 30/2025/NĐ-CP';
const review =
  'Quyết định 24/2021/QĐ-TTg; Thông tư 07/2021/TT-BLĐTBXH; Thông tư 02/2022/TT-BLĐTBXH';

/** What the state's programmes count: OCOP, new rural areas, poverty, their money. */
export const programmeTerms: readonly GlossaryTerm[] = [
  {
    id: 'ocop',
    nameVi: 'OCOP, Mỗi xã một sản phẩm',
    nameEn: 'OCOP, One Commune One Product',
    alsoVi: ['OCOP', 'Chương trình Mỗi xã một sản phẩm'],
    alsoEn: ['OCOP'],
    textVi:
      'Chương trình đánh giá, phân hạng sản phẩm của địa phương. “Sản phẩm OCOP” trong số liệu là sản phẩm từ 3 sao trở lên, giấy chứng nhận còn hiệu lực.',
    textEn:
      'The programme that rates local products. In figures an “OCOP product” has three stars or more and a valid certificate.',
    legal: ocop,
    indicators: ['OCOP_PROD', 'OCOP_SUBJ'],
  },
  {
    id: 'sao-ocop',
    nameVi: 'Hạng sao OCOP',
    nameEn: 'OCOP stars',
    alsoVi: ['3 sao', '4 sao', '5 sao'],
    alsoEn: ['three stars', 'four stars', 'five stars'],
    textVi:
      'Theo điểm trên 100: 5 sao từ 90, 4 sao từ 70, 3 sao từ 50. Đến tháng 7/2025 cấp huyện công nhận 3 sao, cấp tỉnh 4 sao, trung ương 5 sao; từ Quyết định 1489/QĐ-TTg cấp tỉnh công nhận cả 3 và 4 sao. Sản phẩm tiềm năng 5 sao được tính là 4 sao đến khi được công nhận.',
    textEn:
      'By points of 100: five stars from 90, four from 70, three from 50. Until July 2025 districts certified three stars, provinces four and the centre five; since Decision 1489/QĐ-TTg provinces certify three and four. Potential five-star products count as four stars until certified.',
    legal: 'Quyết định 148/QĐ-TTg ngày 24/02/2023; Quyết định 1489/QĐ-TTg ngày 06/7/2025',
    indicators: ['OCOP_PROD_3', 'OCOP_PROD_4', 'OCOP_PROD_5'],
  },
  {
    id: 'giay-chung-nhan-ocop',
    nameVi: 'Giấy chứng nhận OCOP',
    nameEn: 'OCOP certificate',
    textVi: 'Có hạn 36 tháng, nên số sản phẩm OCOP có thể giảm mà không ai làm ít đi.',
    textEn:
      'Valid for 36 months, so the number of OCOP products can fall though nobody makes fewer.',
    legal: ocop,
    indicators: ['OCOP_PROD_NEW', 'OCOP_PROD_EXPIRED'],
  },
  {
    id: 'chu-the-ocop',
    nameVi: 'Chủ thể OCOP',
    nameEn: 'OCOP owner',
    alsoVi: ['chủ thể', 'CSSX', 'HKD'],
    alsoEn: ['OCOP subject'],
    textVi:
      'Hợp tác xã, tổ hợp tác, doanh nghiệp, cơ sở sản xuất hay hộ kinh doanh có ít nhất một sản phẩm OCOP. Một chủ thể có thể có nhiều sản phẩm: hai số ấy không thay nhau được.',
    textEn:
      'A cooperative, group, company, producer or business household with at least one OCOP product. One owner may have several products: neither number stands for the other.',
    legal: ocop,
    indicators: ['OCOP_SUBJ', 'OCOP_SUBJ_HTX', 'OCOP_SUBJ_DN', 'OCOP_SUBJ_HKD', 'OCOP_SUBJ_THT'],
  },
  {
    id: 'ntm',
    nameVi: 'Nông thôn mới',
    nameEn: 'New rural area',
    alsoVi: ['NTM', 'đạt chuẩn nông thôn mới'],
    alsoEn: ['NTM'],
    textVi:
      'Xã đạt bộ tiêu chí quốc gia của giai đoạn. Các mức chồng lên nhau: xã nâng cao cũng là xã đạt chuẩn, xã kiểu mẫu cũng là xã nâng cao, nên không cộng ba số với nhau. Từ ngày 1/7/2025 số xã giảm mạnh do sắp xếp; từ năm 2026 bộ tiêu chí đổi.',
    textEn:
      'A commune that meets the national criteria of the time. Levels include one another: an advanced commune is a standard one too, a model one is advanced too, so the three are not added up. On 1 July 2025 communes merged; in 2026 the criteria changed.',
    legal: 'Quyết định 263/QĐ-TTg ngày 22/02/2022; Quyết định 318/QĐ-TTg ngày 08/3/2022',
    indicators: ['NTM_STD', 'COMMUNES'],
  },
  {
    id: 'ntm-nang-cao',
    nameVi: 'Nông thôn mới nâng cao',
    nameEn: 'Advanced new rural area',
    alsoVi: ['NTM nâng cao'],
    textVi: 'Mức trên đạt chuẩn, gồm cả xã kiểu mẫu; đến hết năm 2025.',
    textEn: 'The level above standard, model communes included; until the end of 2025.',
    legal: 'Quyết định 318/QĐ-TTg ngày 08/3/2022',
    indicators: ['NTM_ADV'],
  },
  {
    id: 'ntm-kieu-mau',
    nameVi: 'Nông thôn mới kiểu mẫu',
    nameEn: 'Model new rural area',
    alsoVi: ['NTM kiểu mẫu'],
    textVi: 'Mức trên nâng cao; đến hết năm 2025.',
    textEn: 'The level above advanced; until the end of 2025.',
    legal: 'Quyết định 319/QĐ-TTg ngày 08/3/2022',
    indicators: ['NTM_MODEL'],
  },
  {
    id: 'ntm-hien-dai',
    nameVi: 'Nông thôn mới hiện đại',
    nameEn: 'Modern new rural area',
    alsoVi: ['NTM hiện đại'],
    textVi: 'Mức thay cho nâng cao và kiểu mẫu trong giai đoạn 2026–2030.',
    textEn: 'The level that replaces advanced and model in 2026–2030.',
    legal: 'Quyết định 51/2025/QĐ-TTg ngày 29/12/2025',
    indicators: ['NTM_MODERN'],
  },
  {
    id: 'ctmtqg',
    nameVi: 'Chương trình mục tiêu quốc gia',
    nameEn: 'National target programme',
    alsoVi: ['CTMTQG'],
    textVi:
      'Giai đoạn 2021–2025 có ba: xây dựng nông thôn mới, giảm nghèo bền vững, phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi. Từ năm 2026 ba chương trình hợp nhất thành một.',
    textEn:
      'Three in 2021–2025: new rural areas, sustainable poverty reduction, and the development of ethnic-minority and mountainous areas. Since 2026 the three are one.',
    legal:
      'Quyết định 263/QĐ-TTg ngày 22/02/2022; Quyết định 90/QĐ-TTg ngày 18/01/2022; Quyết định 1719/QĐ-TTg ngày 14/10/2021; Nghị quyết 257/2025/QH15',
    indicators: ['PLAN_NTM', 'PLAN_GN', 'PLAN_DTTS', 'PLAN_MTQG'],
  },
  {
    id: 'giai-ngan',
    nameVi: 'Giải ngân',
    nameEn: 'Disbursement',
    alsoVi: ['tỷ lệ giải ngân'],
    alsoEn: ['disbursement rate'],
    textVi:
      'Vốn đã chi từ đầu năm trong kế hoạch năm. Tỷ lệ là số giải ngân chia cho kế hoạch; vốn năm trước chuyển sang tính riêng, nên một năm có thể có hai kế hoạch.',
    textEn:
      'What was spent of the year’s plan since January. The rate is disbursed by planned; capital carried over from the year before is kept apart, so one year may have two plans.',
    indicators: ['DISB_NTM', 'DISB_GN', 'DISB_DTTS', 'DISB_MTQG'],
  },
  {
    id: 'chuan-ngheo',
    nameVi: 'Chuẩn nghèo đa chiều',
    nameEn: 'Multidimensional poverty line',
    textVi:
      'Xét cả thu nhập và mức thiếu hụt dịch vụ xã hội cơ bản. Giai đoạn 2022–2025: thu nhập một người một tháng từ 1,5 triệu đồng (nông thôn), 2 triệu đồng (thành thị) trở xuống. Chuẩn đổi năm 2022 và năm 2026: các chuỗi số liệu đổi nghĩa ở đó.',
    textEn:
      'Income and the lack of basic social services together. In 2022–2025: at most 1.5 million đồng per person and month in the country, 2 million in towns. The line changed in 2022 and in 2026, where series change their meaning.',
    legal: povertyLine,
    indicators: ['POOR_RATE', 'MDP_RATE'],
  },
  {
    id: 'ho-ngheo',
    nameVi: 'Hộ nghèo',
    nameEn: 'Poor household',
    textVi:
      'Hộ dưới mức thu nhập của chuẩn nghèo đa chiều và thiếu hụt nhiều dịch vụ xã hội cơ bản, theo kết quả rà soát hằng năm. Hộ khác với người: hai số không thay nhau được.',
    textEn:
      'A household below the income of the multidimensional line that lacks many basic social services, by the yearly review. Households are not persons: neither number stands for the other.',
    legal: povertyLine,
    indicators: ['POOR_HH', 'POOR_RATE'],
  },
  {
    id: 'ho-can-ngheo',
    nameVi: 'Hộ cận nghèo',
    nameEn: 'Near-poor household',
    textVi:
      'Hộ có cùng mức thu nhập như hộ nghèo nhưng thiếu hụt ít dịch vụ xã hội cơ bản hơn, theo kết quả rà soát hằng năm.',
    textEn:
      'A household with as little income as a poor one that lacks fewer basic social services, by the yearly review.',
    legal: povertyLine,
    indicators: ['NEARPOOR_HH', 'NEARPOOR_RATE'],
  },
  {
    id: 'ty-le-ngheo-da-chieu',
    nameVi: 'Tỷ lệ nghèo đa chiều',
    nameEn: 'Multidimensional poverty rate',
    textVi:
      'Hộ nghèo và hộ cận nghèo trên tổng số hộ dân, theo rà soát hằng năm. Cơ quan thống kê có chuỗi riêng mang tên gần giống: đó là chỉ tiêu khác, không nối vào nhau.',
    textEn:
      'Poor and near-poor among all households, by the yearly review. The statistics office has a series of a similar name: it is another indicator and never joined to this one.',
    legal: povertyLine,
    indicators: ['MDP_RATE', 'POOR_RATE_GSO'],
  },
  {
    id: 'thoat-ngheo',
    nameVi: 'Thoát nghèo, tái nghèo, phát sinh nghèo',
    nameEn: 'Escaped from poverty, back in it, newly poor',
    alsoVi: ['thoát nghèo', 'tái nghèo', 'phát sinh nghèo'],
    textVi:
      'Hộ không còn nghèo ở kỳ rà soát cuối năm; hộ từng thoát nay nghèo trở lại; hộ lần đầu rơi vào diện nghèo. Rà soát mỗi năm một lần.',
    textEn:
      'Households no longer poor at the year’s review; those that had escaped and are poor again; those poor for the first time. Reviewed once a year.',
    legal: review,
    indicators: ['HH_ESCAPED', 'HH_REPOOR', 'HH_NEWPOOR'],
  },
  {
    id: 'huyen-ngheo',
    nameVi: 'Huyện nghèo, xã đặc biệt khó khăn',
    nameEn: 'Poor district, commune in extreme difficulty',
    textVi: 'Danh sách của giai đoạn 2021–2025. Từ ngày 1/7/2025 không còn cấp huyện.',
    textEn: 'Lists of 2021–2025. Since 1 July 2025 there are no districts.',
    legal: 'Quyết định 353/QĐ-TTg ngày 15/3/2022',
  },
];
