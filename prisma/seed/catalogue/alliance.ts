import { flow, type IndicatorSeed, stock, units, yearToDate } from './indicator-seed';

const section = 'ALLIANCE';
const fund = 'Điều 44 Nghị định 45/2021/NĐ-CP';

/** The cooperative support fund, by halves of a year, and what the Alliance itself does. */
export const allianceIndicators: readonly IndicatorSeed[] = [
  yearToDate({
    code: 'FUND_LOANS_MADE',
    slug: 'quy-ho-tro-hop-tac-xa-cho-vay',
    section,
    name: {
      vi: 'Quỹ hỗ trợ hợp tác xã: cho vay (lũy kế năm)',
      en: 'Cooperative support fund: lent, year to date',
    },
    unit: units.millionDong,
    definition: {
      vi: 'Số tiền quỹ hỗ trợ phát triển hợp tác xã của tỉnh đã cho vay từ đầu năm. Hỏi ở quý II và quý IV.',
      en: 'What the province’s cooperative support fund has lent since the start of the year. Asked in the second and the fourth quarter.',
    },
    legalSource: fund,
  }),
  stock({
    code: 'FUND_OUTSTANDING',
    slug: 'quy-ho-tro-hop-tac-xa-du-no',
    section,
    name: {
      vi: 'Quỹ hỗ trợ hợp tác xã: dư nợ cho vay',
      en: 'Cooperative support fund: outstanding loans',
    },
    unit: units.millionDong,
    decimals: 1,
    definition: {
      vi: 'Dư nợ cho vay của quỹ hỗ trợ phát triển hợp tác xã tại cuối kỳ. Hỏi ở quý II và quý IV.',
      en: 'What is owed to the cooperative support fund at the end of the period. Asked in the second and the fourth quarter.',
    },
    legalSource: fund,
  }),
  stock({
    code: 'FUND_UNITS',
    slug: 'quy-ho-tro-hop-tac-xa-don-vi-vay',
    section,
    name: {
      vi: 'Quỹ hỗ trợ hợp tác xã: đơn vị đang vay',
      en: 'Cooperative support fund: units that owe loans',
    },
    unit: units.organisations,
    definition: {
      vi: 'Hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác còn dư nợ ở quỹ tại cuối kỳ. Hỏi ở quý II và quý IV.',
      en: 'Cooperatives, unions and groups that owe the fund a loan at the end of the period. Asked in the second and the fourth quarter.',
    },
    legalSource: fund,
  }),
  flow({
    code: 'LM_COURSES',
    slug: 'lien-minh-lop-boi-duong',
    section,
    name: { vi: 'Lớp bồi dưỡng do Liên minh mở', en: 'Training courses held by the Alliance' },
    unit: units.courses,
    definition: {
      vi: 'Lớp tập huấn, bồi dưỡng mà Liên minh mở hoặc phối hợp mở và đã kết thúc trong kỳ.',
      en: 'Training courses that the Alliance held, alone or with others, and that ended in the period.',
    },
  }),
  flow({
    code: 'LM_TRAINEES',
    slug: 'lien-minh-nguoi-duoc-boi-duong',
    section,
    name: { vi: 'Lượt người được Liên minh bồi dưỡng', en: 'People trained by the Alliance' },
    unit: units.people,
    definition: {
      vi: 'Lượt người dự các lớp ấy; người dự hai lớp tính hai lượt.',
      en: 'People who attended these courses; who attended two is counted twice.',
    },
  }),
  flow({
    code: 'LM_PRODUCTS',
    slug: 'lien-minh-san-pham-duoc-ho-tro',
    section,
    name: { vi: 'Sản phẩm được Liên minh hỗ trợ', en: 'Products supported by the Alliance' },
    unit: units.products,
    definition: {
      vi: 'Sản phẩm của hợp tác xã, tổ hợp tác được Liên minh hỗ trợ trong kỳ: bao bì, nhãn hiệu, truy xuất nguồn gốc, quảng bá, tiêu thụ; mỗi sản phẩm tính một lần.',
      en: 'Products of cooperatives and groups that the Alliance supported in the period with packaging, trademarks, traceability, publicity or sales, each counted once.',
    },
  }),
  flow({
    code: 'LM_FAIRS',
    slug: 'lien-minh-hoi-cho',
    section,
    name: { vi: 'Hội chợ Liên minh tổ chức, tham gia', en: 'Fairs of the Alliance' },
    unit: units.fairs,
    definition: {
      vi: 'Hội chợ, triển lãm, tuần hàng mà Liên minh tổ chức hoặc đưa hợp tác xã tham gia trong kỳ.',
      en: 'Fairs and exhibitions that the Alliance held, or took cooperatives to, in the period.',
    },
  }),
  flow({
    code: 'LM_CHAINS',
    slug: 'lien-minh-mo-hinh-chuoi-gia-tri',
    section,
    name: {
      vi: 'Mô hình chuỗi giá trị Liên minh hỗ trợ',
      en: 'Value-chain models the Alliance helped to build',
    },
    unit: units.models,
    definition: {
      vi: 'Mô hình hợp tác xã sản xuất gắn với chuỗi giá trị mà Liên minh bắt đầu hỗ trợ xây dựng trong kỳ.',
      en: 'Models of cooperatives producing in value chains that the Alliance began to help build in the period.',
    },
  }),
];
