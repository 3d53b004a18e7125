/**
 * What provinces' reports call some lines besides their names, by indicator. Only where it can mean
 * nothing else in a quarter's report: "OCOP" counts from three stars on, a level of new rural
 * communes is written with "đạt", "đạt chuẩn" or neither.
 */
const aliases: Readonly<Record<string, readonly string[]>> = {
  HTX_NEW: ['Hợp tác xã mới thành lập', 'Thành lập mới hợp tác xã'],
  HTX_EFFECTIVE: ['Hợp tác xã hoạt động có hiệu quả'],
  INCOME_AVG_M: [
    'Thu nhập bình quân của lao động thường xuyên trong hợp tác xã',
    'Thu nhập bình quân của lao động thường xuyên một tháng',
  ],
  HTX_HITECH: ['Hợp tác xã ứng dụng công nghệ cao trong sản xuất'],
  NTM_STD: ['Xã đạt nông thôn mới', 'Xã nông thôn mới', 'Xã đạt chuẩn nông thôn mới'],
  NTM_ADV: ['Xã đạt nông thôn mới nâng cao', 'Xã đạt chuẩn nông thôn mới nâng cao'],
  NTM_MODEL: ['Xã đạt nông thôn mới kiểu mẫu', 'Xã đạt chuẩn nông thôn mới kiểu mẫu'],
  NTM_MODERN: ['Xã đạt nông thôn mới hiện đại', 'Xã đạt chuẩn nông thôn mới hiện đại'],
  OCOP_PROD: ['Sản phẩm OCOP'],
  HH_TOTAL: ['Tổng số hộ', 'Tổng số hộ gia đình'],
};

export const indicatorAliases = Object.entries(aliases).flatMap(([indicatorCode, own]) =>
  own.map((alias) => ({ indicatorCode, alias })),
);
