import { flow, type IndicatorSeed, stock, units } from './indicator-seed';

const law = 'Luật Hợp tác xã số 17/2023/QH15';
const sizes = 'Điều 16 Luật số 17/2023/QH15; Nghị định 113/2024/NĐ-CP';
/** Where fourth quarters meet: the registry's year is not the calendar's. */
const registryYear = {
  vi: 'Ở đây quý tính theo lịch; cơ quan đăng ký báo cáo năm từ 15/12 đến 14/12 (Thông tư 09/2024), nên quý IV của hai bên có thể lệch nhau.',
  en: 'Quarters here are of the calendar; registries report years from 15 December to 14 December (Circular 09/2024), so the fourth quarters of the two may differ.',
} as const;
const section = 'UNITS';
const unit = units.cooperatives;

function sizeClass(code: string, slug: string, vi: string, en: string): IndicatorSeed {
  return stock({
    code: `HTX_${code}`,
    slug: `hop-tac-xa-quy-mo-${slug}`,
    section,
    name: { vi: `Hợp tác xã quy mô ${vi}`, en: `${en} cooperatives` },
    unit,
    definition: {
      vi: `Hợp tác xã được xếp quy mô ${vi} theo số thành viên chính thức và doanh thu hoặc tổng nguồn vốn. Hỏi một lần mỗi năm, ở quý IV; hợp tác xã mới thành lập có thể chưa được xếp loại.`,
      en: `Cooperatives classed as ${en.toLowerCase()} by official members and revenue or total capital. Asked once a year, in the fourth quarter; young cooperatives may have no class yet.`,
    },
    legalSource: sizes,
  });
}

/** Section I of the form: cooperatives, groups, unions and credit funds. */
export const unitIndicators: readonly IndicatorSeed[] = [
  stock({
    code: 'HTX_TOTAL',
    slug: 'so-hop-tac-xa',
    section,
    name: { vi: 'Tổng số hợp tác xã', en: 'Cooperatives' },
    unit,
    definition: {
      vi: 'Hợp tác xã có đăng ký tính đến cuối kỳ, gồm cả hợp tác xã tạm ngừng, ngừng hoạt động và quỹ tín dụng nhân dân. Số liệu của hệ thống Liên minh Hợp tác xã.',
      en: 'Registered cooperatives at the end of the period, including suspended ones and people’s credit funds, as the Cooperative Alliances count them.',
    },
    legalSource: `Điều 4 ${law}`,
  }),
  stock({
    code: 'HTX_ACTIVE',
    slug: 'hop-tac-xa-dang-hoat-dong',
    section,
    name: { vi: 'Hợp tác xã đang hoạt động', en: 'Cooperatives in operation' },
    unit,
    definition: {
      vi: 'Hợp tác xã ở tình trạng đang hoạt động tại cuối kỳ. Trong phạm vi vùng đồng bào dân tộc thiểu số và miền núi, chỉ tính hợp tác xã thuộc vùng này.',
      en: 'Cooperatives in operation at the end of the period. In the ethnic-minority and mountainous scope only those within that region are counted.',
    },
    legalSource: 'Điều 27 Nghị định 92/2024/NĐ-CP',
  }),
  stock({
    code: 'HTX_SUSPENDED',
    slug: 'hop-tac-xa-tam-ngung',
    section,
    name: {
      vi: 'Hợp tác xã tạm ngừng, ngừng hoạt động',
      en: 'Cooperatives suspended or no longer operating',
    },
    unit,
    definition: {
      vi: 'Hợp tác xã tại cuối kỳ đang tạm ngừng kinh doanh, không còn hoạt động tại địa chỉ đã đăng ký, đang làm thủ tục giải thể hoặc phá sản, bị thu hồi giấy chứng nhận do cưỡng chế về quản lý thuế, hoặc đang làm thủ tục chấm dứt do bị chia, bị hợp nhất, được sáp nhập.',
      en: 'Cooperatives that at the end of the period have suspended business, are no longer at their registered address, are being dissolved or are bankrupt, had their registration revoked in enforcement of taxes, or are ending because they were divided, consolidated or merged.',
    },
    legalSource: 'Điều 27 Nghị định 92/2024/NĐ-CP',
  }),
  flow({
    code: 'HTX_NEW',
    slug: 'hop-tac-xa-thanh-lap-moi',
    section,
    name: { vi: 'Hợp tác xã thành lập mới', en: 'Cooperatives newly set up' },
    unit,
    definition: {
      vi: `Hợp tác xã được cấp đăng ký lần đầu trong kỳ. Từ quý I/2027 không gồm hợp tác xã hình thành do chia, tách, hợp nhất, được ghi riêng. ${registryYear.vi}`,
      en: `Cooperatives registered for the first time in the period. Since the first quarter of 2027 without those that came out of a division, separation or consolidation, which are counted apart. ${registryYear.en}`,
    },
    legalSource: law,
  }),
  flow({
    code: 'HTX_DISSOLVED',
    slug: 'hop-tac-xa-giai-the',
    section,
    name: { vi: 'Hợp tác xã giải thể, phá sản', en: 'Cooperatives dissolved or bankrupt' },
    unit,
    definition: {
      vi: `Hợp tác xã hoàn tất giải thể, phá sản trong kỳ, tức chuyển sang tình trạng “chấm dứt tồn tại”. ${registryYear.vi}`,
      en: `Cooperatives whose dissolution or bankruptcy was completed in the period: their state is “ceased to exist”. ${registryYear.en}`,
    },
    legalSource: law,
  }),
  stock({
    code: 'HTX_AGRI',
    slug: 'hop-tac-xa-nong-nghiep',
    section,
    name: { vi: 'Hợp tác xã nông nghiệp', en: 'Agricultural cooperatives' },
    unit,
    definition: {
      vi: 'Hợp tác xã có ngành nghề chính là nông nghiệp, lâm nghiệp, thủy sản hoặc diêm nghiệp. Số liệu của hệ thống Liên minh Hợp tác xã.',
      en: 'Cooperatives mainly in agriculture, forestry, fishery or salt making, as the Cooperative Alliances count them.',
    },
    legalSource: 'Thông tư 09/2017/TT-BNNPTNT',
  }),
  stock({
    code: 'HTX_NONAGRI',
    slug: 'hop-tac-xa-phi-nong-nghiep',
    section,
    name: { vi: 'Hợp tác xã phi nông nghiệp', en: 'Non-agricultural cooperatives' },
    unit,
    definition: {
      vi: 'Hợp tác xã ngoài lĩnh vực nông nghiệp. Trong báo cáo quý, quỹ tín dụng nhân dân được tính vào đây; vài nguồn đã công bố tách riêng quỹ và được ghi chú.',
      en: 'Cooperatives outside agriculture. The quarterly report counts people’s credit funds here; some published sources keep them apart, which a note says.',
    },
  }),
  stock({
    code: 'HTX_EFFECTIVE',
    slug: 'hop-tac-xa-hieu-qua',
    section,
    name: { vi: 'Hợp tác xã hoạt động hiệu quả', en: 'Cooperatives working effectively' },
    unit,
    definition: {
      vi: 'Hợp tác xã được đánh giá loại tốt hoặc khá trong lần đánh giá gần nhất.',
      en: 'Cooperatives rated good or fairly good at their latest assessment.',
    },
    legalSource: 'Thông tư 01/2020/TT-BKHĐT',
    legalEnd: {
      until: '2025-09-18',
      note: {
        vi: 'Thông tư 78/2025/TT-BTC bãi bỏ từ 18/9/2025, theo trang của một liên minh hợp tác xã tỉnh; chưa đọc được chính thông tư ấy nên chưa rõ căn cứ mới.',
        en: 'Repealed by Circular 78/2025/TT-BTC from 18 September 2025, according to one provincial alliance’s page; the circular itself was not read, so a new basis is not known.',
      },
    },
  }),
  stock({
    code: 'HTX_MEMBER_LM',
    slug: 'hop-tac-xa-thanh-vien-lien-minh',
    section,
    name: {
      vi: 'Hợp tác xã là thành viên Liên minh',
      en: 'Cooperatives that are members of the Alliance',
    },
    unit,
    definition: {
      vi: 'Hợp tác xã là thành viên chính thức của Liên minh Hợp tác xã tỉnh, thành phố tại cuối kỳ.',
      en: 'Cooperatives that are members of the provincial Cooperative Alliance at the end of the period.',
    },
    legalSource: `Điều 110–111 ${law}`,
  }),
  sizeClass('MICRO', 'sieu-nho', 'siêu nhỏ', 'Micro'),
  sizeClass('SMALL', 'nho', 'nhỏ', 'Small'),
  sizeClass('MEDIUM', 'vua', 'vừa', 'Medium-sized'),
  sizeClass('LARGE', 'lon', 'lớn', 'Large'),
  stock({
    code: 'LHHTX_TOTAL',
    slug: 'lien-hiep-hop-tac-xa',
    section,
    name: { vi: 'Liên hiệp hợp tác xã', en: 'Unions of cooperatives' },
    unit: units.unions,
    definition: {
      vi: 'Pháp nhân do ít nhất ba hợp tác xã tự nguyện thành lập. Khác với Liên minh Hợp tác xã.',
      en: 'Legal persons formed by at least three cooperatives; not to be taken for the Cooperative Alliances.',
    },
    legalSource: `Điều 4 ${law}`,
  }),
  stock({
    code: 'THT_TOTAL',
    slug: 'to-hop-tac',
    section,
    name: { vi: 'Tổ hợp tác', en: 'Cooperative groups' },
    unit: units.groups,
    definition: {
      vi: 'Nhóm ít nhất hai thành viên cùng góp vốn, góp sức theo hợp đồng hợp tác, không có tư cách pháp nhân.',
      en: 'Groups of two or more members working under a cooperation contract, without legal personality.',
    },
    legalSource: `Điều 107 ${law}; Nghị định 77/2019/NĐ-CP`,
  }),
  flow({
    code: 'THT_NEW',
    slug: 'to-hop-tac-thanh-lap-moi',
    section,
    name: { vi: 'Tổ hợp tác thành lập mới', en: 'Cooperative groups newly set up' },
    unit: units.groups,
    definition: {
      vi: 'Tổ hợp tác có hợp đồng hợp tác được ký trong kỳ, đã đăng ký hay chưa; tổ chỉ gia hạn hợp đồng thì không tính.',
      en: 'Cooperative groups whose cooperation contract was signed in the period, registered or not; a contract that was only prolonged does not count.',
    },
    legalSource: `Điều 107 ${law}`,
  }),
  stock({
    code: 'QTDND_TOTAL',
    slug: 'quy-tin-dung-nhan-dan',
    section,
    name: { vi: 'Quỹ tín dụng nhân dân', en: 'People’s credit funds' },
    unit: units.funds,
    definition: {
      vi: 'Tổ chức tín dụng hoạt động theo mô hình hợp tác xã. Đã được tính trong tổng số hợp tác xã.',
      en: 'Credit institutions in the form of a cooperative. They are part of the number of cooperatives.',
    },
    legalSource: 'Luật Các tổ chức tín dụng',
  }),
];
