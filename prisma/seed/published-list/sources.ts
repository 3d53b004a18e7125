import type { SourceClass } from '@/lib/domain/figure/figure';
import { pressSources, type SourceSeed } from './press-sources';

/**
 * Where the published figures come from. A document's class says what it is, not whom it quotes: a
 * newspaper that quotes the national Alliance may misquote it, so it stays press, and the Alliance's
 * own page comes before it; `kind` keeps whom it quotes. Laws, decisions and pages of state bodies
 * are official.
 */
const otherSources: readonly SourceSeed[] = [
  {
    id: 'tctk-2022-hop-tac-xa-dan-so',
    listed: 'GSO (Tổng cục Thống kê, pxweb.gso.gov.vn)',
    titleEn:
      'General Statistics Office (pxweb.gso.gov.vn), tables “Cooperatives in operation with business results on 31 December”, “Workers in cooperatives”, mean population by sex, 2022',
    titleVi:
      'Tổng cục Thống kê (pxweb.gso.gov.vn), các bảng “Số hợp tác xã đang hoạt động có kết quả sản xuất kinh doanh tại 31/12”, “Số lao động trong hợp tác xã”, “Dân số trung bình theo giới tính”, năm 2022',
    publishedOn: '2023-2024',
  },
  {
    id: 'tctk-2023-ty-le-ho-ngheo',
    listed: 'GSO: Tỷ lệ hộ nghèo',
    titleVi:
      'Tổng cục Thống kê: Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều phân theo địa phương, sơ bộ 2023',
    titleEn:
      'General Statistics Office: Multidimensional poverty rate by province, preliminary 2023',
    publishedOn: '2024',
  },
  {
    id: 'tctk-2023-thu-nhap-binh-quan',
    listed: 'GSO: Thu nhập bình quân',
    titleVi:
      'Tổng cục Thống kê: Thu nhập bình quân đầu người một tháng theo giá hiện hành phân theo địa phương, sơ bộ 2023',
    titleEn:
      'General Statistics Office: Monthly income per head at current prices by province, preliminary 2023',
    publishedOn: '2024',
  },
  {
    id: 'nghi-quyet-202-2025-qh15',
    listed: 'Nghị quyết 202/2025/QH15',
    titleVi:
      'Nghị quyết 202/2025/QH15 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh năm 2025',
    titleEn: 'National Assembly Resolution 202/2025/QH15 on the merger of provincial units in 2025',
  },
  {
    id: 'kon-tum-2024-02-06',
    listed: 'Kết quả rà soát hộ nghèo, cận nghèo toàn quốc năm 2023',
    titleVi:
      'Kết quả rà soát hộ nghèo, hộ cận nghèo toàn quốc năm 2023 theo Quyết định 134/QĐ-BLĐTBXH ngày 31/01/2024 (Cổng thông tin điện tử tỉnh Kon Tum)',
    titleEn:
      'Results of the nationwide review of poor and near-poor households 2023, Decision 134/QĐ-BLĐTBXH of 31 January 2024 (Kon Tum Province portal)',
  },
  {
    id: 'thuong-hieu-quang-ninh-2024',
    listed: 'Nâng chất lượng sản phẩm OCOP Quảng Ninh',
    titleEn: 'Raising the quality of Quang Ninh’s OCOP products (thuonghieuquangninh.gov.vn)',
  },
  {
    id: 'lao-cai-139-san-pham-ocop',
    listed: 'Lào Cai có 139 sản phẩm OCOP cấp tỉnh',
    titleEn: 'Lao Cai has 139 OCOP products of provincial level',
  },
  {
    id: 'lmhtx-hcm-2023-10',
    listed: 'Giai đoạn 2018-2023: Cả nước có hơn 10.300',
    titleEn:
      'Over 10,300 OCOP products of three stars or more nationwide in 2018–2023 (Ho Chi Minh City Cooperative Alliance, after baotintuc.vn)',
    url: 'http://lmhtx.hochiminhcity.gov.vn/web/guest/tin-tong-hop',
  },
  {
    id: 'lmhtx-yen-bai-2022',
    listed: 'Các hợp tác xã, tổ hợp tác Yên Bái',
    titleEn:
      'Yen Bai’s cooperatives and groups give work to nearly 20,000 people (Yen Bai Cooperative Alliance)',
    publishedOn: '2022-2023',
  },
  {
    id: 'lmhtx-dong-nai-2025',
    listed: 'Khu vực kinh tế tập thể, hợp tác xã ngày càng đóng góp',
    titleEn:
      'The collective economy contributes ever more to the country’s GDP (Dong Nai Cooperative Alliance)',
  },
  {
    id: 'lmhtx-hung-yen-2024',
    listed: 'Phát triển nhanh và bền vững tăng thu nhập',
    titleEn:
      'Growing fast and sustainably, raising members’ income (Hung Yen Cooperative Alliance)',
  },
];

const allSources = [...otherSources, ...pressSources];

export interface SourceRow {
  readonly id: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly class: SourceClass;
  readonly kind: string;
  readonly publishedOn: string;
  readonly url: string | null;
  readonly readAs: 'source' | 'copy';
}

/** The columns of the list that describe a row's document. */
export interface ListedSource {
  readonly source_title: string;
  readonly source_url: string;
  readonly read_as: string;
  readonly publication_date: string;
  readonly source_kind: string;
}

function classOf(kind: string): SourceClass {
  if (kind.startsWith('official') || kind.startsWith('law')) return 'official_statistics';
  if (kind.startsWith('alliance')) return 'alliance';
  if (kind.startsWith('press')) return 'press';
  throw new Error(`what class is a document of the kind ${kind}?`);
}

/**
 * The document that a row of the list names. Its date stays as printed, a day, a month, a year or
 * two years. One that the list says was "read in a copy", in either column, was read in a copy.
 */
export function sourceOf(listed: ListedSource): SourceRow {
  const known = allSources.find((each) => listed.source_title.startsWith(each.listed));
  if (!known) throw new Error(`a document without an entry: ${listed.source_title}`);
  const isCopy = `${listed.read_as} ${listed.source_kind}`.includes('copy');
  return {
    id: known.id,
    titleVi: known.titleVi ?? listed.source_title,
    titleEn: known.titleEn,
    class: classOf(listed.source_kind),
    kind: listed.source_kind,
    publishedOn: known.publishedOn ?? listed.publication_date,
    url: known.url ?? (listed.source_url === '' ? null : listed.source_url),
    readAs: isCopy ? 'copy' : 'source',
  };
}
