import type { Day } from '../../../lib/domain/period';

interface LevelSeed {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly validFrom: Day;
  readonly validUntil: Day | null;
  readonly legalSource: string | null;
}

interface ProgrammeSeed extends LevelSeed {
  readonly legalSource: string;
  readonly levels: readonly LevelSeed[];
}

const years2021 = { validFrom: '2021-01-01', validUntil: '2026-01-01' } as const;
const years2026 = { validFrom: '2026-01-01', validUntil: '2031-01-01' } as const;

function regions(suffix: string, span: typeof years2021 | typeof years2026, legalSource: string) {
  return (['I', 'II', 'III'] as const).map((number) => ({
    code: `KV_${number}_${suffix}`,
    nameVi: `Xã khu vực ${number}`,
    nameEn: `Communes of area ${number}`,
    ...span,
    legalSource,
  }));
}

/** National target programmes with their years: three until 2025, one merged from 2026. */
export const programmes: readonly ProgrammeSeed[] = [
  {
    code: 'NTM',
    nameVi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    nameEn: 'National target programme on new rural areas',
    ...years2021,
    legalSource: 'Quyết định 263/QĐ-TTg ngày 22/02/2022',
    levels: [
      {
        code: 'NTM_STD_2021',
        nameVi: 'Đạt chuẩn nông thôn mới',
        nameEn: 'New-rural standard',
        ...years2021,
        legalSource: 'Quyết định 318/QĐ-TTg ngày 08/3/2022',
      },
      {
        code: 'NTM_ADV_2021',
        nameVi: 'Nông thôn mới nâng cao',
        nameEn: 'Advanced new-rural level',
        ...years2021,
        legalSource: 'Quyết định 318/QĐ-TTg ngày 08/3/2022',
      },
      {
        code: 'NTM_MODEL_2021',
        nameVi: 'Nông thôn mới kiểu mẫu',
        nameEn: 'Model new-rural level',
        ...years2021,
        legalSource: 'Quyết định 319/QĐ-TTg ngày 08/3/2022',
      },
    ],
  },
  {
    code: 'GN',
    nameVi: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững',
    nameEn: 'National target programme on sustainable poverty reduction',
    ...years2021,
    legalSource: 'Quyết định 90/QĐ-TTg ngày 18/01/2022',
    levels: [
      {
        code: 'HUYEN_NGHEO_2021',
        nameVi: 'Huyện nghèo',
        nameEn: 'Poor districts',
        validFrom: '2021-01-01',
        // Districts ended.
        validUntil: '2025-07-01',
        legalSource: 'Quyết định 353/QĐ-TTg ngày 15/3/2022',
      },
    ],
  },
  {
    code: 'DTTS',
    nameVi:
      'Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
    nameEn: 'National target programme on ethnic-minority and mountainous areas',
    ...years2021,
    legalSource: 'Nghị quyết 120/2020/QH14; Quyết định 1719/QĐ-TTg ngày 14/10/2021',
    levels: regions('2021', years2021, 'Quyết định 861/QĐ-TTg ngày 04/6/2021'),
  },
  {
    code: 'MTQG',
    nameVi:
      'Chương trình mục tiêu quốc gia hợp nhất về nông thôn mới, giảm nghèo và vùng đồng bào dân tộc thiểu số và miền núi',
    nameEn:
      'Merged national target programme on new rural areas, poverty reduction and ethnic-minority areas',
    ...years2026,
    legalSource: 'Nghị quyết 257/2025/QH15; Nghị quyết 424/NQ-CP; Quyết định 16/2026/QĐ-TTg',
    levels: [
      {
        code: 'NTM_STD_2026',
        nameVi: 'Đạt chuẩn nông thôn mới',
        nameEn: 'New-rural standard',
        ...years2026,
        legalSource: 'Quyết định 51/2025/QĐ-TTg ngày 29/12/2025',
      },
      {
        code: 'NTM_MODERN_2026',
        nameVi: 'Nông thôn mới hiện đại (thí điểm)',
        nameEn: 'Modern new-rural level (pilot)',
        validFrom: '2026-02-15',
        validUntil: '2031-01-01',
        legalSource: 'Quyết định 51/2025/QĐ-TTg ngày 29/12/2025',
      },
      ...regions('2026', years2026, 'Quyết định 60/QĐ-BDTTG'),
    ],
  },
];
