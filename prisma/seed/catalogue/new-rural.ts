import { type IndicatorSeed, stock, units } from './indicator-seed';

const section = 'NEW_RURAL';
const unit = units.communes;

/** Section IV of the form: communes and new-rural levels, which are cumulative. */
export const newRuralIndicators: readonly IndicatorSeed[] = [
  stock({
    code: 'COMMUNES',
    slug: 'tong-so-xa',
    section,
    name: { vi: 'Tổng số xã', en: 'Communes' },
    unit,
    definition: {
      vi: 'Số xã tại cuối kỳ, không tính phường, thị trấn và đặc khu. Giảm mạnh từ 01/7/2025 do sắp xếp đơn vị hành chính cấp xã.',
      en: 'Communes at the end of the period, without wards, townships and special zones. Much lower since communes merged on 1 July 2025.',
    },
    legalSource:
      'Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025',
  }),
  stock({
    code: 'NTM_STD',
    slug: 'xa-dat-chuan-nong-thon-moi',
    section,
    name: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Communes of new-rural standard' },
    unit,
    definition: {
      vi: 'Xã được công nhận đạt chuẩn nông thôn mới và còn giữ chuẩn, gồm cả xã đạt mức cao hơn.',
      en: 'Communes recognised as of new-rural standard, those of higher levels included.',
    },
    legalSource: 'Quyết định 318/QĐ-TTg ngày 08/3/2022',
  }),
  stock({
    code: 'NTM_ADV',
    slug: 'xa-nong-thon-moi-nang-cao',
    section,
    name: { vi: 'Xã nông thôn mới nâng cao', en: 'Communes of advanced new-rural level' },
    unit,
    definition: {
      vi: 'Xã đạt chuẩn nông thôn mới nâng cao, gồm cả xã kiểu mẫu. Từ năm 2026 mức này được thay bằng xã nông thôn mới hiện đại.',
      en: 'Communes of advanced new-rural level, model communes included. Since 2026 replaced by the modern level.',
    },
    legalSource: 'Quyết định 318/QĐ-TTg ngày 08/3/2022',
    validUntil: '2026-01-01',
  }),
  stock({
    code: 'NTM_MODEL',
    slug: 'xa-nong-thon-moi-kieu-mau',
    section,
    name: { vi: 'Xã nông thôn mới kiểu mẫu', en: 'Communes of model new-rural level' },
    unit,
    definition: {
      vi: 'Xã đạt chuẩn nông thôn mới kiểu mẫu. Từ năm 2026 mức này được thay bằng xã nông thôn mới hiện đại.',
      en: 'Communes of model new-rural level. Since 2026 replaced by the modern level.',
    },
    legalSource: 'Quyết định 319/QĐ-TTg ngày 08/3/2022',
    validUntil: '2026-01-01',
  }),
  stock({
    code: 'NTM_MODERN',
    slug: 'xa-nong-thon-moi-hien-dai',
    section,
    name: { vi: 'Xã nông thôn mới hiện đại', en: 'Communes of modern new-rural level' },
    unit,
    definition: {
      vi: 'Xã đạt tiêu chí xã nông thôn mới hiện đại giai đoạn 2026–2030.',
      en: 'Communes that meet the criteria of the modern new-rural level of 2026–2030.',
    },
    legalSource: 'Quyết định 51/2025/QĐ-TTg ngày 29/12/2025',
    validFrom: '2026-01-01',
  }),
  stock({
    code: 'HTX_NTM_EFFECTIVE',
    slug: 'hop-tac-xa-hieu-qua-xa-nong-thon-moi',
    section,
    name: {
      vi: 'Hợp tác xã hoạt động hiệu quả thuộc xã nông thôn mới',
      en: 'Effective cooperatives in new-rural communes',
    },
    unit: units.cooperatives,
    definition: {
      vi: 'Hợp tác xã hoạt động hiệu quả (tốt, khá) có trụ sở tại xã đạt chuẩn nông thôn mới ở bất kỳ mức nào.',
      en: 'Cooperatives working effectively that are seated in communes of any new-rural level.',
    },
  }),
];
