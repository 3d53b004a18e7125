import { methodMessages } from '../method';
import type { GlossaryTerm } from './term';

const { vi, en } = methodMessages;

/** Where something is counted: areas, boundaries, the ethnic-minority and mountainous area. */
export const territoryTerms: readonly GlossaryTerm[] = [
  {
    id: 'dbdtts',
    nameVi: 'Vùng đồng bào dân tộc thiểu số và miền núi',
    nameEn: 'Ethnic-minority and mountainous area',
    alsoVi: ['vùng ĐBDTTS&MN', 'vùng DTTS', 'DTTS', 'dân tộc thiểu số'],
    alsoEn: ['EMM', 'ethnic minorities'],
    textVi:
      'Các xã khu vực I, II, III. Giai đoạn 2021–2025 có 3.434 xã của 51 tỉnh, thành phố; từ năm 2026 còn 1.333 xã: mọi chuỗi số liệu của vùng đổi nghĩa ở đó. Tỉnh không có vùng này thì ghi “không áp dụng”, không ghi 0.',
    textEn:
      'Communes of areas I, II and III: 3,434 of 51 provinces in 2021–2025, 1,333 since 2026, where every series of the area changes its meaning. A province without one is “not applicable”, never 0.',
    legal: 'Quyết định 861/QĐ-TTg ngày 04/6/2021; Quyết định 60/QĐ-BDTTG',
    indicators: ['LABOUR_AREA_DTTS'],
  },
  {
    id: 'pham-vi',
    nameVi: 'Phạm vi',
    nameEn: 'Scope',
    alsoVi: ['toàn tỉnh', 'toàn địa bàn'],
    textVi:
      'Toàn địa bàn, hoặc chỉ phần thuộc vùng đồng bào dân tộc thiểu số và miền núi. Với số đếm và số tiền, phần không lớn hơn toàn thể; với bình quân và tỷ lệ thì không giả định gì.',
    textEn:
      'The whole area, or its part in the ethnic-minority and mountainous area. For counts and amounts the part is never more than the whole; for averages and shares nothing is assumed.',
  },
  {
    id: 'dia-ban',
    nameVi: 'Địa bàn',
    nameEn: 'Area',
    textVi:
      'Cả nước, một vùng, một tỉnh hay thành phố trực thuộc trung ương, hoặc một nhóm tỉnh mà nguồn nêu. Địa bàn được nhận ra bởi chính nó và những ngày nó tồn tại, không bởi mã hay tên.',
    textEn:
      'The country, a region, a province or city, or a group of provinces that a source names. It is identified by itself and the days of its life, not by a code or a name.',
  },
  {
    id: 'ranh-gioi',
    nameVi: 'Ranh giới trước và sau sắp xếp',
    nameEn: 'Boundaries before and since the mergers',
    alsoVi: ['ranh giới', 'sắp xếp', '63 tỉnh', '34 tỉnh', 'sáp nhập', 'hợp nhất'],
    alsoEn: ['boundaries', '63 provinces', '34 provinces'],
    textVi: vi.boundaryText.join(' '),
    textEn: en.boundaryText.join(' '),
    legal: 'Nghị quyết 202/2025/QH15',
  },
  {
    id: 'vung',
    nameVi: 'Vùng kinh tế - xã hội',
    nameEn: 'Socio-economic region',
    alsoVi: ['sáu vùng'],
    textVi:
      'Sáu vùng của 63 tỉnh và sáu vùng của 34 tỉnh là hai bộ khác nhau, dù vài vùng cùng tên. Cụm của Liên minh Hợp tác xã Việt Nam lại là cách chia khác.',
    textEn:
      'The six regions of the 63 provinces and those of the 34 are two sets, though some share a name. The clusters of the Viet Nam Cooperative Alliance are yet another division.',
    legal: 'Nghị quyết 306/NQ-CP ngày 05/10/2025',
  },
  {
    id: 'ma-dia-ban',
    nameVi: 'Mã địa bàn',
    nameEn: 'Official area code',
    textVi:
      'Mã của cơ quan thống kê. Vài mã nay chỉ tỉnh khác (15, 24, 44, 52, 80, 82, 91), vài mã giữ tên với diện tích lớn hơn: nối bảng bằng mã thì phải kèm ranh giới.',
    textEn:
      'The statistics office’s code. Some now mean another province (15, 24, 44, 52, 80, 82, 91), some keep the name with more land: to join tables by code, take the boundaries along.',
    legal: 'Quyết định 19/2025/QĐ-TTg',
  },
  {
    id: 'dac-khu',
    nameVi: 'Đặc khu',
    nameEn: 'Special zone',
    textVi:
      'Mười ba đơn vị hành chính cấp xã ở hải đảo từ ngày 1/7/2025, trong đó có Hoàng Sa (Đà Nẵng) và Trường Sa (Khánh Hòa).',
    textEn:
      'Thirteen island units at the level of communes since 1 July 2025, Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa) among them.',
    legal: 'Nghị quyết 202/2025/QH15',
  },
  {
    id: 'nhom-28',
    nameVi: 'Nhóm 28 tỉnh dự hội nghị',
    nameEn: 'Conference group of 28 provinces',
    alsoVi: ['hội nghị Thái Nguyên'],
    textVi:
      'Nhóm địa bàn của Hội nghị Thái Nguyên tháng 12 năm 2023. Nguồn không nêu danh sách, nên không vẽ bản đồ và không tính mức đầy đủ cho nhóm này.',
    textEn:
      'The group of the conference in Thái Nguyên in December 2023. Its source gives no list, so it has no map and no coverage.',
  },
];
