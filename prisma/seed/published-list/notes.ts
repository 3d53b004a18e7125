/**
 * The list's remarks in the words that a reader sees, keyed by the remark (its beginning is
 * enough). Those that only tell how the list was made, or that the indicator's own name says
 * already, are left out; "Sơ bộ" is the figure's status.
 */
const notes: readonly (readonly [string, string | null, (readonly string[])?])[] = [
  [
    '“hơn 150.000 lao động”; HTX, THT and QTDND together',
    '“hơn 150.000 lao động”; gồm hợp tác xã, tổ hợp tác và quỹ tín dụng nhân dân',
  ],
  [
    '“khoảng 600 hợp tác xã ứng dụng công nghệ cao”; a part',
    '“khoảng 600 hợp tác xã ứng dụng công nghệ cao”; nằm trong khoảng 3.000 hợp tác xã',
  ],
  [
    '“hơn 900 hợp tác xã hoạt động hiệu quả',
    '“hơn 900 hợp tác xã hoạt động hiệu quả thuộc các xã đạt chuẩn NTM, NTM kiểu mẫu, nâng cao”; một con số cho cả ba loại xã',
  ],
  [
    '“gần 4.700 chủ thể OCOP đạt 3 sao trở lên”; whole',
    '“gần 4.700 chủ thể OCOP đạt 3 sao trở lên”; tính toàn tỉnh, không riêng vùng đồng bào dân tộc thiểu số. Hai tháng trước, cả nước có 5.361 chủ thể theo nguồn khác',
  ],
  [
    'Probably the same group',
    'Nguồn chỉ nói “28 tỉnh, thành phố”, không nêu danh sách; chưa rõ có trùng 28 tỉnh, thành phố dự hội nghị 12/2023 hay không',
  ],
  ['sum of male and female', 'Tổng của dân số nam và dân số nữ cùng nguồn'],
  ['Sơ bộ (preliminary)', null],
  [
    'conflicts with 32.103',
    'Báo cáo năm 2024 cho biết tăng 1.454 lên 33.557 hợp tác xã, tức cuối năm 2023 có 32.103: hai nguồn không khớp',
  ],
  [
    'derived: 33.557',
    'Tính từ 33.557 − 1.454; nguồn khác (Hà Nội mới, 28/3/2024) công bố 31.364 hợp tác xã',
  ],
  ['parts add up to 11.142', 'Các lĩnh vực phi nông nghiệp cộng lại bằng 11.142'],
  ['another source gives 112', 'Nguồn khác công bố 112'],
  ['another series than', null],
  ['agricultural cooperatives', null],
  ['agricultural only', null],
  ['non-agricultural cooperatives', null],
  ["people's credit funds only", null],
  ['536 agricultural + 170 other', '536 nông nghiệp và 170 phi nông nghiệp'],
  ['potential 5-star', 'Gồm cả sản phẩm tiềm năng 5 sao'],
  ['rest', 'Phần còn lại sau hợp tác xã, doanh nghiệp và hộ kinh doanh'],
  [
    '565 + 241 + 3 = 809',
    '565 nông nghiệp + 241 phi nông nghiệp + 3 quỹ tín dụng nhân dân = 809: nguồn tách quỹ khỏi phi nông nghiệp',
  ],
  ['24 agricultural + 1; 83 %', '24 nông nghiệp và 1 phi nông nghiệp; đạt 83 % kế hoạch năm'],
  [
    'agricultural department count',
    'Số của ngành nông nghiệp; Liên minh Hợp tác xã tỉnh công bố 565 hợp tác xã nông nghiệp tại 30/6/2025',
  ],
  ['both sums check', '1 + 18 + 165 = 184 sản phẩm; 73 + 5 + 22 + 10 = 110 chủ thể'],
  ['no date in the text', 'Bài viết không ghi ngày, khoảng năm 2022–2023'],
  ['stock may fall', 'Số sản phẩm có thể giảm (269 xuống 267) vì giấy chứng nhận có hạn 36 tháng'],
  [
    'year to date; plan reached',
    'Lũy kế từ đầu năm, ước thực hiện; nguồn cho biết đạt 75,4 % và 82,2 % kế hoạch năm',
    ['REV_AVG', 'PROFIT_AVG', 'INCOME_AVG_M'],
  ],
  ['20 agri + 14 handicraft + 2 trade', '20 nông nghiệp, 14 tiểu thủ công nghiệp, 2 thương mại'],
  ['revenue is for nine months', 'Doanh thu tính cho chín tháng', ['REV_AVG']],
  [
    '5-star: 3 provincial + 3 national',
    '5 sao gồm 3 sản phẩm cấp tỉnh và 3 sản phẩm cấp quốc gia; chủ thể: 54 + 87 + 78 = 219',
  ],
  ['55+85+74 = 214', 'Nguồn không khớp: 55 + 85 + 74 = 214 nhưng tổng chủ thể ghi 212'],
  ['326+103+8 = 437', '326 + 103 + 8 = 437; nguồn khác giữa năm 2025 ghi 5 sản phẩm 5 sao'],
  ['379+25+37+31+2+5', '379 + 25 + 37 + 31 + 2 + 5 = 479 hợp tác xã theo lĩnh vực'],
  ['income is of members', null],
  [
    'population size used',
    'Quy mô dân số dùng khi sắp xếp đơn vị hành chính, không phải dân số trung bình của cơ quan thống kê',
  ],
];

/**
 * The public note of an indicator's figure: a remark may stand on all rows of a document and be
 * about some. One that is a quotation in Vietnamese stands as it is.
 */
export function publicNote(remark: string, indicator: string): string | null {
  if (remark === '') return null;
  const known = notes.find(([beginning]) => remark.startsWith(beginning));
  if (known) {
    const [, words, only] = known;
    return only && !only.includes(indicator) ? null : words;
  }
  if (remark.startsWith('“')) return remark;
  throw new Error(`a remark without words for readers: ${remark}`);
}
