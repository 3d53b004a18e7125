import type { GlossaryTerm } from './term';

const law = 'Luật Hợp tác xã số 17/2023/QH15';

/** Who is counted: organisations, their people, what they earn. */
export const unitTerms: readonly GlossaryTerm[] = [
  {
    id: 'kttt',
    nameVi: 'Kinh tế tập thể',
    nameEn: 'Collective economy',
    alsoVi: ['KTTT'],
    textVi: 'Tổ hợp tác, hợp tác xã và liên hiệp hợp tác xã gọi chung.',
    textEn: 'Cooperative groups, cooperatives and unions of cooperatives taken together.',
    legal: 'Nghị quyết 20-NQ/TW ngày 16/6/2022; Quyết định 340/QĐ-TTg ngày 12/3/2021',
    indicators: ['HTX_TOTAL', 'THT_TOTAL', 'LHHTX_TOTAL'],
  },
  {
    id: 'htx',
    nameVi: 'Hợp tác xã',
    nameEn: 'Cooperative',
    alsoVi: ['HTX'],
    alsoEn: ['HTX', 'co-op'],
    textVi:
      'Pháp nhân có ít nhất năm thành viên chính thức. Luật năm 2023 có hiệu lực từ ngày 1/7/2024, thay luật năm 2012, vốn đòi ít nhất bảy thành viên. Tổng số hợp tác xã ở đây gồm cả quỹ tín dụng nhân dân và hợp tác xã đã tạm ngừng.',
    textEn:
      'A legal person of at least five official members. The law of 2023, in force since 1 July 2024, replaced that of 2012, which asked for seven. The total here includes people’s credit funds and cooperatives that are suspended.',
    legal: `Điều 4 ${law}`,
    indicators: ['HTX_TOTAL', 'HTX_ACTIVE'],
  },
  {
    id: 'lhhtx',
    nameVi: 'Liên hiệp hợp tác xã',
    nameEn: 'Union of cooperatives',
    alsoVi: ['LHHTX', 'Liên hiệp HTX'],
    alsoEn: ['LHHTX'],
    textVi:
      'Pháp nhân do ít nhất ba hợp tác xã tự nguyện thành lập. Không phải Liên minh Hợp tác xã.',
    textEn:
      'A legal person formed by at least three cooperatives. Not to be taken for a Cooperative Alliance.',
    legal: `Điều 4 ${law}`,
    indicators: ['LHHTX_TOTAL'],
  },
  {
    id: 'tht',
    nameVi: 'Tổ hợp tác',
    nameEn: 'Cooperative group',
    alsoVi: ['THT'],
    alsoEn: ['THT'],
    textVi:
      'Nhóm ít nhất hai thành viên cùng góp vốn, góp sức theo hợp đồng hợp tác, không có tư cách pháp nhân. Phải đăng ký khi có góp vốn và hợp đồng từ 12 tháng trở lên, hoặc khi muốn được Nhà nước hỗ trợ.',
    textEn:
      'Two or more members who put in capital or work under a cooperation contract, without legal personality. It must register when there is capital and a contract of 12 months or more, or when it wants support of the state.',
    legal: `Điều 107 ${law}; Nghị định 77/2019/NĐ-CP`,
    indicators: ['THT_TOTAL'],
  },
  {
    id: 'qtdnd',
    nameVi: 'Quỹ tín dụng nhân dân',
    nameEn: 'People’s credit fund',
    alsoVi: ['QTDND', 'quỹ tín dụng'],
    alsoEn: ['QTDND'],
    textVi:
      'Tổ chức tín dụng theo mô hình hợp tác xã. Số liệu cả nước tính quỹ trong tổng số hợp tác xã; báo cáo quý ở đây xếp quỹ vào hợp tác xã phi nông nghiệp, vài nguồn thì tách riêng.',
    textEn:
      'A credit institution in the form of a cooperative. National figures count it among cooperatives; the quarterly report puts it with the non-agricultural ones, some sources keep it apart.',
    legal: 'Luật Các tổ chức tín dụng',
    indicators: ['QTDND_TOTAL'],
  },
  {
    id: 'lmhtx',
    nameVi: 'Liên minh Hợp tác xã',
    nameEn: 'Cooperative Alliance',
    alsoVi: ['LMHTX', 'Liên minh HTX', 'VCA'],
    alsoEn: ['LMHTX', 'VCA'],
    textVi:
      'Tổ chức đại diện, bảo vệ quyền lợi và hỗ trợ thành viên, có Liên minh Hợp tác xã Việt Nam và Liên minh của từng tỉnh, thành phố. Liên minh cấp tỉnh lập báo cáo quý đưa vào đây.',
    textEn:
      'Represents, protects and supports its members: the Viet Nam Cooperative Alliance, and one in each province or city. The provincial ones make the quarterly reports that come in here.',
    legal: `Điều 110–111 ${law}`,
    indicators: ['HTX_MEMBER_LM'],
  },
  {
    id: 'thanh-vien',
    nameVi: 'Thành viên hợp tác xã',
    nameEn: 'Member of a cooperative',
    alsoVi: ['thành viên chính thức', 'thành viên liên kết'],
    alsoEn: ['official member', 'associate member'],
    textVi:
      'Có thành viên chính thức, thành viên liên kết góp vốn và thành viên liên kết không góp vốn. Xếp quy mô hợp tác xã chỉ tính thành viên chính thức.',
    textEn:
      'Official members, associates with capital and associates without. Size classes count official members only.',
    legal: `Điều 4 ${law}`,
    indicators: ['MEMBERS', 'THT_MEMBERS'],
  },
  {
    id: 'lao-dong-thuong-xuyen',
    nameVi: 'Lao động thường xuyên',
    nameEn: 'Regular workers',
    alsoVi: ['LĐTX'],
    textVi:
      'Người làm việc thường xuyên trong hợp tác xã, là thành viên hay không; là gốc để tính thu nhập bình quân.',
    textEn:
      'Those who work regularly in a cooperative, members or not: the base of the average income.',
    indicators: ['LABOUR_REG', 'LABOUR_REG_THT'],
  },
  {
    id: 'thu-nhap-binh-quan',
    nameVi: 'Thu nhập bình quân',
    nameEn: 'Average income',
    alsoVi: ['TNBQ'],
    textVi:
      'Của một lao động thường xuyên. Có nguồn nói theo tháng, có nguồn nói theo năm: đơn vị của nguồn được giữ. Gộp nhiều tỉnh thì lấy quyền số là số lao động.',
    textEn:
      'Of one regular worker. Some sources give it by month, others by year: the source’s unit is kept. Over provinces it is weighted by workers.',
    indicators: ['INCOME_AVG_M'],
  },
  {
    id: 'quy-mo',
    nameVi: 'Quy mô hợp tác xã',
    nameEn: 'Size of a cooperative',
    alsoVi: ['quy mô', 'siêu nhỏ'],
    alsoEn: ['micro'],
    textVi:
      'Siêu nhỏ, nhỏ, vừa, lớn: theo số thành viên chính thức và doanh thu hoặc tổng nguồn vốn. Hỏi mỗi năm một lần; hợp tác xã mới thành lập có thể chưa được xếp. Ngưỡng mới từ ngày 1/11/2024.',
    textEn:
      'Micro, small, medium or large, by official members and revenue or total capital. Asked once a year; young cooperatives may have no class yet. New thresholds since 1 November 2024.',
    legal: `Điều 16 ${law}; Nghị định 113/2024/NĐ-CP`,
    indicators: ['HTX_MICRO', 'HTX_SMALL', 'HTX_MEDIUM', 'HTX_LARGE'],
  },
  {
    id: 'htx-hieu-qua',
    nameVi: 'Hợp tác xã hoạt động hiệu quả',
    nameEn: 'Cooperative working effectively',
    alsoVi: ['xếp loại tốt, khá'],
    textVi: 'Hợp tác xã được đánh giá loại tốt hoặc khá trong lần đánh giá gần nhất.',
    textEn: 'A cooperative rated good or fairly good at its latest assessment.',
    legal: 'Thông tư 09/2017/TT-BNNPTNT; Thông tư 01/2020/TT-BKHĐT (đến ngày 17/9/2025)',
    indicators: ['HTX_EFFECTIVE'],
  },
  {
    id: 'tinh-trang-htx',
    nameVi: 'Tình trạng của hợp tác xã',
    nameEn: 'State of a cooperative',
    alsoVi: ['tạm ngừng', 'giải thể', 'chấm dứt tồn tại'],
    alsoEn: ['suspended', 'dissolved'],
    textVi:
      'Đang hoạt động; tạm ngừng kinh doanh; không còn hoạt động tại địa chỉ đã đăng ký; bị thu hồi do cưỡng chế về quản lý thuế; đang làm thủ tục giải thể, phá sản; bị chia, bị hợp nhất, được sáp nhập; chấm dứt tồn tại.',
    textEn:
      'In operation; business suspended; no longer at the registered address; revoked in enforcement of taxes; being dissolved or bankrupt; divided, consolidated or merged; ceased to exist.',
    legal: 'Điều 27 Nghị định 92/2024/NĐ-CP',
    indicators: ['HTX_ACTIVE', 'HTX_SUSPENDED', 'HTX_DISSOLVED'],
  },
  {
    id: 'chuoi-gia-tri',
    nameVi: 'Liên kết chuỗi giá trị',
    nameEn: 'Value chain',
    textVi:
      'Sản xuất gắn với chế biến và tiêu thụ theo hợp đồng liên kết. Đơn vị sản xuất theo chuỗi có thể là hợp tác xã, tổ hợp tác hay liên hiệp.',
    textEn:
      'Production tied to processing and sale by linkage contracts. A unit in a chain may be a cooperative, a group or a union.',
    legal: 'Nghị định 98/2018/NĐ-CP',
    indicators: ['UNIT_VALUE_CHAIN'],
  },
];
