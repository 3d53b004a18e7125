/** A document of the list: its address here, the beginning of its title there, and in English. */
export interface SourceSeed {
  readonly id: string;
  readonly listed: string;
  readonly titleEn: string;
  /** Where the list's own title, date or address is not fit to be shown. */
  readonly titleVi?: string;
  readonly publishedOn?: string;
  readonly url?: string;
}

/** Newspapers, magazines and broadcasters. */
export const pressSources: readonly SourceSeed[] = [
  {
    id: 'hoi-nghi-thai-nguyen-2023-12',
    listed: 'Bàn giải pháp phát triển kinh tế tập thể',
    titleEn:
      'Ways to develop the collective economy among ethnic minorities and in the mountains (on the conference of 28 Cooperative Alliances, Thai Nguyen, 20 December 2023)',
  },
  {
    id: 'doanh-nghiep-tiep-thi-2024-12-11',
    listed: 'Năm 2024, cả nước thành lập mới gần 2.000 HTX',
    titleEn: 'Nearly 2,000 new cooperatives in the country in 2024 (Doanh nghiệp & Tiếp thị)',
  },
  {
    id: 'bao-ha-giang-2024-02-02',
    listed: 'Vai trò của hợp tác xã trong sự phát triển của tỉnh',
    titleEn: 'The part of cooperatives in the province’s development (Ha Giang Newspaper)',
  },
  {
    id: 'lao-cai-tv-2025-05-20',
    listed: 'Lào Cai có 267 sản phẩm',
    titleEn: 'Lao Cai has 267 OCOP products (laocaitv.vn)',
  },
  {
    id: 'nong-nghiep-2024-12',
    listed: 'Khoảng 25% hợp tác xã nông nghiệp',
    titleEn: 'About 25% of agricultural cooperatives sell for their members (nongnghiep.vn)',
  },
  {
    id: 'bao-gia-lai-2025-11-28',
    listed: 'Phó Thủ tướng Chính phủ Nguyễn Chí Dũng',
    titleEn:
      'Deputy Prime Minister Nguyen Chi Dung: mobilise resources for cooperative economy and cooperatives (Gia Lai Newspaper)',
  },
  {
    id: 'tap-chi-nong-nghiep-2023-11-27',
    listed: 'Đến năm 2025, tỉnh Bắc Kạn',
    titleEn: 'By 2025 Bac Kan will have over 200 OCOP products (Agriculture Magazine)',
  },
  {
    id: 'doanh-nghiep-hoi-nhap-phu-tho-2023',
    listed: 'Phú Thọ: Phát triển kinh tế tập thể',
    titleEn:
      'Phu Tho: collective economy in keeping with the province’s strengths (doanhnghiephoinhap.vn)',
  },
  {
    id: 'thuong-hieu-cong-luan-2022-11-22',
    listed: 'Quảng Ninh: đánh giá, phân hạng',
    titleEn: 'Quang Ninh: seventh rating of OCOP products, 2022 (thuonghieucongluan.com.vn)',
  },
  {
    id: 'vietnam-vn-ocop-2024-12',
    listed: 'Cả nước có hơn 2.000 hợp tác xã nông nghiệp',
    titleEn:
      'Over 2,000 agricultural cooperatives have OCOP products nationwide (archive.vietnam.vn)',
  },
  {
    id: 'kinh-te-do-thi-2025-07',
    listed: 'Thái Nguyên thành lập mới 25 hợp tác xã',
    titleEn: 'Thai Nguyen: 25 new cooperatives in the first half of 2025 (Kinh tế & Đô thị)',
  },
  {
    id: 'bao-lam-dong-2022-06-16',
    listed: 'Cả tỉnh có gần 500 hợp tác xã',
    titleEn:
      'The province has nearly 500 cooperatives with over 10,000 billion đồng of working capital (Lam Dong Newspaper)',
  },
  {
    id: 'bao-yen-bai-2020',
    listed: 'Yên Bái: Kinh tế tập thể góp phần',
    titleEn:
      'Yen Bai: the collective economy’s part in social and economic development (Yen Bai Newspaper)',
  },
  {
    id: 'thai-nguyen-tv-2023-12',
    listed: "Outstanding loans to the People's Credit Fund",
    titleVi:
      'Dư nợ cho vay của quỹ tín dụng nhân dân đạt 278 tỷ đồng (thainguyentv.vn, bản tiếng Anh)',
    titleEn:
      "Outstanding loans to the People's Credit Fund reaches 278 billion VND (thainguyentv.vn)",
  },
  {
    id: 'doanh-nghiep-hoi-nhap-phu-tho-2023-10-25',
    listed: 'Phú Thọ: Thêm 36 Hợp tác xã',
    titleEn: 'Phu Tho: 36 more cooperatives set up (doanhnghiephoinhap.vn)',
  },
  {
    id: 'bao-thai-nguyen-2018-06',
    listed: 'Thành lập mới 168 hợp tác xã',
    titleEn: '168 cooperatives newly set up (Thai Nguyen Newspaper)',
  },
  {
    id: 'bao-phu-tho-2026-01-03',
    listed: 'Kinh tế tập thể đón cơ hội',
    titleEn: 'The collective economy seizes its chance (Phu Tho Newspaper)',
  },
  {
    id: 'thai-nguyen-tv-2022-12',
    listed: 'Góp phần thúc đẩy phát triển kinh tế tập thể',
    titleEn:
      'Furthering the collective economy: products week of cooperatives of 28 provinces and cities (thainguyentv.vn)',
  },
  {
    id: 'bao-ca-mau-2024-04-09',
    listed: 'Dấu ấn nửa chặng đường',
    titleEn:
      'Half-way through the target programme on sustainable poverty reduction (Ca Mau Newspaper)',
  },
  {
    id: 'ha-noi-moi-2024-03-28',
    listed: 'Cả nước có hơn 31.300 hợp tác xã',
    titleEn: 'Over 31,300 cooperatives in the country (Hà Nội mới)',
  },
  {
    id: 'nong-thon-viet-2022',
    listed: 'Sẽ có 6.500 sản phẩm',
    titleEn: '6,500 OCOP products to come in 2022 (nongthonviet.com.vn)',
  },
  {
    id: 'quan-doi-nhan-dan-2024',
    listed: 'Báo Quân đội nhân dân tiếng Trung',
    titleVi: 'Báo Quân đội nhân dân, bản tiếng Trung (dẫn Thông tấn xã Việt Nam), OCOP 2024',
    titleEn: 'People’s Army Newspaper, Chinese edition (after Vietnam News Agency), OCOP 2024',
  },
  {
    id: 'bao-bac-kan-2023-07',
    listed: 'Bắc Kạn phát triển bền vững',
    titleEn: 'Bac Kan develops its OCOP products sustainably (Bac Kan Newspaper)',
  },
  {
    id: 'lhhtx-bac-kan-2019-10',
    listed: 'lhhtx.vn, tin HTX Bắc Kạn 9/2019',
    titleVi: 'Tin hợp tác xã Bắc Kạn, tháng 9/2019 (lhhtx.vn)',
    titleEn: 'News of cooperatives in Bac Kan, September 2019 (lhhtx.vn)',
  },
  {
    id: 'bao-moi-lao-cai-2025-02',
    listed: 'Lào Cai có 269 sản phẩm OCOP',
    titleEn: 'Lao Cai has 269 OCOP products of three stars or more',
  },
  {
    id: 'vietnamnet-2025-11-03',
    listed: 'Chương trình OCOP thúc đẩy',
    titleEn: 'OCOP furthers Quang Ninh’s rural economy (Vietnamnet)',
  },
  {
    id: 'bao-ba-ria-vung-tau-2023-02-13',
    listed: 'Năm 2023, phấn đấu thành lập mới 15',
    titleEn: 'Fifteen new cooperatives aimed at in 2023 (Ba Ria - Vung Tau Newspaper)',
  },
  {
    id: 'bao-thai-nguyen-2025-05-23',
    listed: 'Phát triển thêm 30 hợp tác xã',
    titleEn: '30 more agricultural cooperatives (Thai Nguyen Newspaper)',
  },
  {
    id: 'ttxvn-quang-ninh-2023-10-25',
    listed: '[Infographics] Quảng Ninh',
    titleEn:
      '[Infographics] Quang Ninh aims at 8 to 10 five-star OCOP products (Vietnam News Agency)',
  },
  {
    id: 'thai-nguyen-tv-2021',
    listed: 'Thái Nguyên tăng cường hỗ trợ',
    titleEn: 'Thai Nguyen gives cooperatives more support (thainguyentv.vn)',
  },
  {
    id: 'thai-nguyen-tv-2020',
    listed: 'Trên 80% hợp tác xã',
    titleEn: 'Over 80% of cooperatives work effectively (thainguyentv.vn)',
  },
  {
    id: 'mekong-asean-2022',
    listed: 'Số hợp tác xã tại Việt Nam tăng 2,5 lần',
    titleEn: 'Cooperatives in Viet Nam 2.5 times as many after 20 years (Mekong ASEAN)',
  },
  {
    id: 'nhan-dan-2023',
    listed: 'Bắc Kạn nâng cao vị thế',
    titleEn: 'Bac Kan raises the standing of its OCOP products (Nhân Dân)',
  },
  {
    id: 'bao-tay-ninh-2023-05-03',
    listed: 'Hiệu quả từ chương trình OCOP',
    titleEn: 'What OCOP has brought (Tay Ninh Newspaper)',
  },
];
