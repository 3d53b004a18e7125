import type { Locale } from '../locale';

/**
 * The notes of published figures in English, by their Vietnamese words. What is not here was written
 * by a province in its report and stands in its own language.
 */
const english: Readonly<Record<string, string>> = {
  '“khoảng 3.000 hợp tác xã … đang hoạt động thuộc vùng ĐBDTTS&MN”':
    '“about 3,000 cooperatives … in operation in the ethnic-minority and mountainous area”',
  '“gần 5.000 tổ hợp tác”': '“nearly 5,000 cooperative groups”',
  '“19 quỹ tín dụng nhân dân”': '“19 people’s credit funds”',
  '“hơn 150.000 lao động”; gồm hợp tác xã, tổ hợp tác và quỹ tín dụng nhân dân':
    '“more than 150,000 workers”; of cooperatives, groups and people’s credit funds together',
  '“từ 3 - 4 triệu đồng/người/tháng”': '“from 3 to 4 million đồng per person per month”',
  '“khoảng 600 hợp tác xã ứng dụng công nghệ cao”; nằm trong khoảng 3.000 hợp tác xã':
    '“about 600 cooperatives using high technology”; among the about 3,000 cooperatives',
  '“gần 500 đơn vị áp dụng sản xuất theo chuỗi giá trị”':
    '“nearly 500 units producing in value chains”',
  '“hơn 900 hợp tác xã hoạt động hiệu quả thuộc các xã đạt chuẩn NTM, NTM kiểu mẫu, nâng cao”; một con số cho cả ba loại xã':
    '“more than 900 effective cooperatives in communes of new-rural standard, model and advanced level”; one number for the three kinds of communes',
  '“gần 4.700 chủ thể OCOP đạt 3 sao trở lên”; tính toàn tỉnh, không riêng vùng đồng bào dân tộc thiểu số. Hai tháng trước, cả nước có 5.361 chủ thể theo nguồn khác':
    '“nearly 4,700 OCOP owners of three stars or more”; of whole provinces, not only of ethnic-minority areas. Two months earlier the whole country had 5,361 owners according to another source',
  '“còn lại là tổ hợp tác”: 100 − 38,3 − 26,1 − 33,3 = 2,3':
    '“the rest are cooperative groups”: 100 − 38.3 − 26.1 − 33.3 = 2.3',
  'Nguồn chỉ nói “28 tỉnh, thành phố”, không nêu danh sách; chưa rõ có trùng 28 tỉnh, thành phố dự hội nghị 12/2023 hay không':
    'The source only says “28 provinces and cities”, without a list; whether they are the 28 of the conference of December 2023 is not known',
  'Tổng của dân số nam và dân số nữ cùng nguồn':
    'The sum of the male and the female population of the same source',
  'Báo cáo năm 2024 cho biết tăng 1.454 lên 33.557 hợp tác xã, tức cuối năm 2023 có 32.103: hai nguồn không khớp':
    'The report of 2024 says it rose by 1,454 to 33,557 cooperatives, so that there were 32,103 at the end of 2023: the two sources do not agree',
  'Tính từ 33.557 − 1.454; nguồn khác (Hà Nội mới, 28/3/2024) công bố 31.364 hợp tác xã':
    'Worked out as 33,557 − 1,454; another source (Hà Nội mới, 28 March 2024) published 31,364 cooperatives',
  'Các lĩnh vực phi nông nghiệp cộng lại bằng 11.142':
    'The non-agricultural fields add up to 11,142',
  'Nguồn khác công bố 112': 'Another source published 112',
  '536 nông nghiệp và 170 phi nông nghiệp': '536 agricultural and 170 non-agricultural',
  'Gồm cả sản phẩm tiềm năng 5 sao': 'Potential five-star products included',
  'Phần còn lại sau hợp tác xã, doanh nghiệp và hộ kinh doanh':
    'The rest after cooperatives, companies and business households',
  '565 nông nghiệp + 241 phi nông nghiệp + 3 quỹ tín dụng nhân dân = 809: nguồn tách quỹ khỏi phi nông nghiệp':
    '565 agricultural + 241 non-agricultural + 3 people’s credit funds = 809: the source keeps the funds apart from the non-agricultural ones',
  '24 nông nghiệp và 1 phi nông nghiệp; đạt 83 % kế hoạch năm':
    '24 agricultural and 1 non-agricultural; 83% of the year’s plan',
  'Số của ngành nông nghiệp; Liên minh Hợp tác xã tỉnh công bố 565 hợp tác xã nông nghiệp tại 30/6/2025':
    'Counted by the agriculture department; the province’s Cooperative Alliance published 565 agricultural cooperatives at 30 June 2025',
  '1 + 18 + 165 = 184 sản phẩm; 73 + 5 + 22 + 10 = 110 chủ thể':
    '1 + 18 + 165 = 184 products; 73 + 5 + 22 + 10 = 110 owners',
  'Bài viết không ghi ngày, khoảng năm 2022–2023': 'The article has no date; about 2022–2023',
  'Số sản phẩm có thể giảm (269 xuống 267) vì giấy chứng nhận có hạn 36 tháng':
    'The number of products may fall (269 to 267), since certificates are valid for 36 months',
  'Lũy kế từ đầu năm, ước thực hiện; nguồn cho biết đạt 75,4 % và 82,2 % kế hoạch năm':
    'Since January, estimated; the source says 75.4% and 82.2% of the year’s plan',
  '20 nông nghiệp, 14 tiểu thủ công nghiệp, 2 thương mại':
    '20 agricultural, 14 in handicraft, 2 in trade',
  'Doanh thu tính cho chín tháng': 'Revenue of nine months',
  '5 sao gồm 3 sản phẩm cấp tỉnh và 3 sản phẩm cấp quốc gia; chủ thể: 54 + 87 + 78 = 219':
    'Five stars: 3 provincial and 3 national products; owners: 54 + 87 + 78 = 219',
  'Nguồn không khớp: 55 + 85 + 74 = 214 nhưng tổng chủ thể ghi 212':
    'The source does not agree with itself: 55 + 85 + 74 = 214, but it gives 212 owners in all',
  '326 + 103 + 8 = 437; nguồn khác giữa năm 2025 ghi 5 sản phẩm 5 sao':
    '326 + 103 + 8 = 437; another source of mid-2025 gives 5 five-star products',
  '379 + 25 + 37 + 31 + 2 + 5 = 479 hợp tác xã theo lĩnh vực':
    '379 + 25 + 37 + 31 + 2 + 5 = 479 cooperatives by field',
  'Quy mô dân số dùng khi sắp xếp đơn vị hành chính, không phải dân số trung bình của cơ quan thống kê':
    'The population size used when administrative units were arranged, not the statistics office’s mean population',
};

/** A figure's note in a reader's language where it is ours to translate, and the language it is in. */
export function noteIn(locale: Locale, note: string): { text: string; lang: Locale } {
  const translated = locale === 'en' ? english[note] : undefined;
  return translated ? { text: translated, lang: 'en' } : { text: note, lang: 'vi' };
}
