import { flow, type IndicatorSeed, stock, units } from './indicator-seed';

const section = 'REORGANISATION';
const unit = units.cooperatives;
const states = 'Điều 27 Nghị định 92/2024/NĐ-CP';
const ratings = 'Thông tư 09/2017/TT-BNNPTNT (hợp tác xã nông nghiệp)';

function rated(code: string, slug: string, vi: string, en: string): IndicatorSeed {
  return stock({
    code: `HTX_RATED_${code}`,
    slug: `hop-tac-xa-loai-${slug}`,
    section,
    name: { vi: `Hợp tác xã xếp loại ${vi}`, en: `Cooperatives rated ${en}` },
    unit,
    definition: {
      vi: `Hợp tác xã được đánh giá, xếp loại ${vi} cho năm báo cáo. Hỏi ở quý IV.`,
      en: `Cooperatives rated ${en} for the year of the report. Asked in the fourth quarter.`,
    },
    legalSource: ratings,
  });
}

/** How cooperatives came and went otherwise than by being set up or dissolved; ratings; unions. */
export const reorganisationIndicators: readonly IndicatorSeed[] = [
  flow({
    code: 'HTX_MERGED',
    slug: 'hop-tac-xa-duoc-sap-nhap',
    section,
    name: { vi: 'Hợp tác xã chấm dứt do được sáp nhập', en: 'Cooperatives merged into another' },
    unit,
    definition: {
      vi: 'Hợp tác xã được sáp nhập vào hợp tác xã khác và chấm dứt tồn tại trong kỳ; không tính hợp tác xã nhận sáp nhập. Không có thì ghi 0.',
      en: 'Cooperatives that ended in the period because they were merged into another; the one that took them in is not counted. Enter 0 where there are none.',
    },
    legalSource: states,
  }),
  flow({
    code: 'HTX_CONSOLIDATED',
    slug: 'hop-tac-xa-bi-hop-nhat',
    section,
    name: { vi: 'Hợp tác xã chấm dứt do bị hợp nhất', en: 'Cooperatives ended by consolidation' },
    unit,
    definition: {
      vi: 'Hợp tác xã chấm dứt tồn tại trong kỳ do cùng hợp tác xã khác hợp nhất thành một hợp tác xã mới. Không có thì ghi 0.',
      en: 'Cooperatives that ended in the period because they and others became one new cooperative. Enter 0 where there are none.',
    },
    legalSource: states,
  }),
  flow({
    code: 'HTX_DIVIDED',
    slug: 'hop-tac-xa-bi-chia',
    section,
    name: { vi: 'Hợp tác xã chấm dứt do bị chia', en: 'Cooperatives ended by division' },
    unit,
    definition: {
      vi: 'Hợp tác xã chấm dứt tồn tại trong kỳ do bị chia thành nhiều hợp tác xã mới. Không có thì ghi 0.',
      en: 'Cooperatives that ended in the period because they were divided into several new ones. Enter 0 where there are none.',
    },
    legalSource: states,
  }),
  flow({
    code: 'HTX_REFORMED',
    slug: 'hop-tac-xa-hinh-thanh-do-to-chuc-lai',
    section,
    name: {
      vi: 'Hợp tác xã hình thành do chia, tách, hợp nhất',
      en: 'Cooperatives formed by division or consolidation',
    },
    unit,
    definition: {
      vi: 'Hợp tác xã hình thành trong kỳ từ việc chia, tách hoặc hợp nhất hợp tác xã khác; không tính vào hợp tác xã thành lập mới. Không có thì ghi 0.',
      en: 'Cooperatives that came in the period out of a division, separation or consolidation of others; they are not among the newly set up. Enter 0 where there are none.',
    },
  }),
  flow({
    code: 'HTX_TO_COMPANY',
    slug: 'hop-tac-xa-chuyen-thanh-doanh-nghiep',
    section,
    name: {
      vi: 'Hợp tác xã chuyển thành doanh nghiệp',
      en: 'Cooperatives turned into companies',
    },
    unit,
    definition: {
      vi: 'Hợp tác xã chuyển thành công ty hoặc loại hình doanh nghiệp khác trong kỳ, không còn là hợp tác xã. Không có thì ghi 0.',
      en: 'Cooperatives that became companies of whatever kind in the period and are cooperatives no longer. Enter 0 where there are none.',
    },
  }),
  rated('GOOD', 'tot', 'tốt', 'good'),
  rated('FAIR', 'kha', 'khá', 'fairly good'),
  rated('AVERAGE', 'trung-binh', 'trung bình', 'average'),
  rated('WEAK', 'yeu', 'yếu', 'weak'),
  stock({
    code: 'HTX_UNRATED',
    slug: 'hop-tac-xa-khong-xep-loai',
    section,
    name: { vi: 'Hợp tác xã không xếp loại', en: 'Cooperatives without a rating' },
    unit,
    definition: {
      vi: 'Hợp tác xã chưa được xếp loại cho năm báo cáo: mới hoạt động dưới 12 tháng, đang tạm ngừng, ngừng hoạt động, hoặc chưa được đánh giá. Hỏi ở quý IV.',
      en: 'Cooperatives without a rating for the year of the report: less than twelve months old, suspended or no longer operating, or not assessed. Asked in the fourth quarter.',
    },
    legalSource: ratings,
  }),
  stock({
    code: 'LHHTX_ACTIVE',
    slug: 'lien-hiep-hop-tac-xa-dang-hoat-dong',
    section,
    name: { vi: 'Liên hiệp hợp tác xã đang hoạt động', en: 'Unions in operation' },
    unit: units.unions,
    definition: {
      vi: 'Liên hiệp hợp tác xã ở tình trạng đang hoạt động tại cuối kỳ.',
      en: 'Unions of cooperatives in operation at the end of the period.',
    },
  }),
  stock({
    code: 'LHHTX_DISSOLVING',
    slug: 'lien-hiep-hop-tac-xa-dang-giai-the',
    section,
    name: { vi: 'Liên hiệp hợp tác xã đang giải thể', en: 'Unions being dissolved' },
    unit: units.unions,
    definition: {
      vi: 'Liên hiệp hợp tác xã đang làm thủ tục giải thể, phá sản tại cuối kỳ, chưa chấm dứt tồn tại.',
      en: 'Unions of cooperatives that are being dissolved or are bankrupt at the end of the period and have not ended yet.',
    },
  }),
  stock({
    code: 'LHHTX_HTX',
    slug: 'hop-tac-xa-trong-lien-hiep',
    section,
    name: { vi: 'Hợp tác xã là thành viên liên hiệp', en: 'Cooperatives within unions' },
    unit,
    definition: {
      vi: 'Hợp tác xã là thành viên của các liên hiệp hợp tác xã trong tỉnh tại cuối kỳ; hợp tác xã ở nhiều liên hiệp tính một lần.',
      en: 'Cooperatives that belong to the province’s unions at the end of the period; one that belongs to several is counted once.',
    },
  }),
];
