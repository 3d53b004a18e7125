import type { Scope } from '@/lib/domain/figure/figure';
import type { Day } from '../../../lib/domain/period';
import type { Territory } from '../territory-rows';
import type { Bilingual } from './indicator-seed';

export interface SeriesBreakRow {
  readonly indicatorCode: string | null;
  readonly areaId: string | null;
  readonly scope: Scope | null;
  readonly on: Day;
  readonly reasonVi: string;
  readonly reasonEn: string;
}

function breaks(on: Day, indicators: readonly string[], reason: Bilingual): SeriesBreakRow[] {
  return indicators.map((indicatorCode) => ({
    indicatorCode,
    areaId: null,
    scope: null,
    on,
    reasonVi: reason.vi,
    reasonEn: reason.en,
  }));
}

const poverty = [
  'POOR_RATE_GSO',
  'POOR_HH',
  'NEARPOOR_HH',
  'POOR_RATE',
  'NEARPOOR_RATE',
  'MDP_RATE',
  'MDP_HH',
];

/** Stars and owners, whole and by kind: all are counted by the criteria of their day. */
const ocop = [
  ...['OCOP_PROD', 'OCOP_PROD_3', 'OCOP_PROD_4', 'OCOP_PROD_5', 'OCOP_PROD_HTX', 'OCOP_PROD_ANY'],
  ...['OCOP_PROD_3_PCT', 'OCOP_PROD_4_PCT', 'OCOP_PROD_5_PCT', 'HTX_OCOP_SHARE'],
  ...['OCOP_SUBJ', 'OCOP_SUBJ_HTX', 'OCOP_SUBJ_DN', 'OCOP_SUBJ_HKD', 'OCOP_SUBJ_THT'],
  ...['OCOP_SUBJ_OTHER', 'OCOP_SUBJ_WOMEN', 'OCOP_SUBJ_DTTS'],
];

/** The days on which a series changes its meaning: borders, definitions, programmes. */
export function seriesBreaks(territory: Pick<Territory, 'successions'>): SeriesBreakRow[] {
  const merged = new Map(territory.successions.map(({ successorId, on }) => [successorId, on]));
  return [
    ...[...merged].map(([areaId, on]) => ({
      indicatorCode: null,
      areaId,
      scope: null,
      on,
      reasonVi: 'Địa giới mới sau sắp xếp đơn vị hành chính cấp tỉnh (Nghị quyết 202/2025/QH15).',
      reasonEn: 'New borders after provinces merged (Resolution 202/2025/QH15).',
    })),
    ...breaks('2025-07-01', ['COMMUNES', 'NTM_STD', 'NTM_ADV', 'NTM_MODEL', 'HTX_NTM_EFFECTIVE'], {
      vi: 'Sắp xếp đơn vị hành chính cấp xã, bỏ cấp huyện: số xã giảm mạnh.',
      en: 'Communes merged and districts ended: far fewer communes.',
    }),
    {
      indicatorCode: null,
      areaId: null,
      scope: 'EMM',
      on: '2026-01-01',
      reasonVi:
        'Phạm vi vùng đồng bào dân tộc thiểu số và miền núi thay đổi: từ 3.434 xã (Quyết định 861/QĐ-TTg) còn 1.333 xã (Quyết định 60/QĐ-BDTTG).',
      reasonEn:
        'The ethnic-minority and mountainous region was drawn anew: 1,333 communes (Decision 60/QĐ-BDTTG) where there were 3,434 (Decision 861/QĐ-TTg).',
    },
    ...breaks('2026-01-01', ['PLAN_MTQG', 'DISB_MTQG', 'DISB_MTQG_PCT', 'HTX_SUPPORTED'], {
      vi: 'Ba chương trình mục tiêu quốc gia được hợp nhất thành một.',
      en: 'Three national target programmes became one.',
    }),
    ...breaks('2026-01-01', ['NTM_STD', 'HTX_NTM_EFFECTIVE'], {
      vi: 'Bộ tiêu chí nông thôn mới giai đoạn 2026–2030; mức nâng cao và kiểu mẫu được thay bằng mức hiện đại.',
      en: 'New-rural criteria of 2026–2030; the modern level replaces advanced and model.',
    }),
    ...breaks('2022-01-01', poverty, {
      vi: 'Chuẩn nghèo đa chiều giai đoạn 2022–2025 (Nghị định 07/2021/NĐ-CP).',
      en: 'Multidimensional poverty line of 2022–2025 (Decree 07/2021/NĐ-CP).',
    }),
    ...breaks('2026-01-01', poverty, {
      vi: 'Chuẩn nghèo đa chiều giai đoạn 2026–2030.',
      en: 'Multidimensional poverty line of 2026–2030.',
    }),
    ...breaks('2023-02-24', ocop, {
      vi: 'Bộ tiêu chí và quy trình phân hạng OCOP mới (Quyết định 148/QĐ-TTg).',
      en: 'New OCOP criteria and procedure (Decision 148/QĐ-TTg).',
    }),
    // The sum of what changed changed with it.
    ...breaks('2025-07-06', ['OCOP_PROD', 'OCOP_PROD_3', 'OCOP_PROD_4'], {
      vi: 'Sản phẩm 3 sao do cấp tỉnh công nhận thay cho cấp huyện (Quyết định 1489/QĐ-TTg).',
      en: 'Three-star products certified by the province instead of the district (Decision 1489/QĐ-TTg).',
    }),
    ...breaks('2024-11-01', ['HTX_MICRO', 'HTX_SMALL', 'HTX_MEDIUM', 'HTX_LARGE'], {
      vi: 'Tiêu chí quy mô hợp tác xã mới (Nghị định 113/2024/NĐ-CP).',
      en: 'New size classes of cooperatives (Decree 113/2024/NĐ-CP).',
    }),
  ];
}
