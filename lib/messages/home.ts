import type { Translation } from './translation';

/** The start page. */
const vi = {
  title: 'Số liệu HTX: kinh tế tập thể từng tỉnh, từng con số có nguồn',
  sentence:
    'Hợp tác xã, tổ hợp tác, việc làm, thu nhập, OCOP và hộ nghèo từng tỉnh, trước hết ở vùng đồng bào dân tộc thiểu số và miền núi: mỗi con số đứng cùng người nói ra nó.',
  description:
    'Hợp tác xã, lao động, OCOP và giảm nghèo các tỉnh, thành phố: mỗi con số kèm nguồn, kỳ, mức chính xác.',
  findProvince: 'Tìm một tỉnh, thành phố',
  findHint: 'Gõ không dấu cũng được: dien bien, hue, sai gon',
  find: 'Tìm',
  keyIntro: 'Cả nước',
  keyOthers: 'Các kỳ trước và chuỗi số liệu của nơi khác',
  moreRows: (count: string) => `Thêm ${count} chỉ tiêu`,
  mapHeading: 'Bản đồ và xếp hạng',
  mapFinding: (what: string, highest: string, most: string, lowest: string, least: string) =>
    `${what}: cao nhất ${highest} ${most}, thấp nhất ${lowest} ${least}`,
  mapKnown: ', trong các tỉnh có số liệu',
  mapBoundaries: (scheme: string) => `ranh giới ${scheme}`,
  mapNotHere: 'Trên ranh giới này không tỉnh nào có số liệu ấy. Xem trên ranh giới:',
  mapNoPart: (count: string) =>
    `Chưa tìm thấy nguồn nào nêu chỉ tiêu này riêng cho vùng đồng bào dân tộc thiểu số và miền núi theo từng tỉnh; ${count} tỉnh, thành phố có vùng ấy.`,
  mapConference: 'Con số chung của 28 tỉnh, thành phố ở Hội nghị Thái Nguyên',
  mapSources: (count: string) => `Tất cả ${count} nguồn của bản đồ`,
  scopes: 'Phạm vi',
  scope: { ALL: 'Toàn tỉnh', EMM: 'Vùng DTTS và miền núi' },
  chooseIndicator: 'Chọn chỉ tiêu',
  show: 'Xem',
  boundaries: 'Ranh giới',
  rankingCaption: (indicator: string) => `Xếp hạng theo ${indicator}`,
  rank: 'Hạng',
  province: 'Tỉnh, thành phố',
  value: 'Giá trị',
  restOfRanking: (from: string, to: string) => `Xem tiếp hạng ${from} đến ${to}`,
  unrankedNote: (count: string) => `${count} tỉnh, thành phố chưa có số liệu đầy đủ ở kỳ này`,
  computedNote:
    'Số trên ranh giới mới được cộng từ các tỉnh trước sắp xếp; chỉ tiêu không cộng được thì để trống.',
  conferenceHeading: 'Hội nghị Thái Nguyên',
  conferenceText:
    'Các Liên minh Hợp tác xã có vùng đồng bào dân tộc thiểu số và miền núi nhìn lại 2021–2023 và bàn việc năm 2024. Mọi con số được nêu đều ở đây, giữ nguyên chữ khoảng, gần, hơn của bài báo.',
  conferencePage: 'Trang của hội nghị: chương trình, các trang chiếu',
  conferenceIndicator: 'Chỉ tiêu',
  conferenceValue: 'Con số đã nêu',
  conferenceOthers: 'Các con số khác của 28 tỉnh, thành phố',
  conferenceMeasure: 'Chủ thể OCOP của 28 tỉnh, thành phố dự hội nghị, theo loại',
  conferenceScope: { ALL: 'toàn tỉnh', EMM: 'vùng ĐBDTTS&MN' },
  /** What the article calls it, where the indicator that holds it says more or less. */
  conferenceNames: {
    LABOUR_AREA_DTTS: 'Lao động được tạo việc làm',
    INCOME_AVG_M: 'Thu nhập bình quân của lao động',
    OCOP_SUBJ: 'Chủ thể OCOP đạt 3 sao trở lên',
  } as Readonly<Record<string, string>>,
  conferenceDoubt: (said: string, country: string, when: string) =>
    `Cần đọc cùng nhau: ${when} cả nước có ${country} theo nguồn khác. Con số ${said} tính toàn tỉnh, của 28 tỉnh, trông cao so với cả nước; hai nguồn giữ nguyên như đã in, không suy ra từ nhau.`,
  conferenceDoubtSource: 'Nguồn của con số cả nước',
  conferenceDifficulties: 'Khó khăn được nêu',
  conferenceDifficultyList: [
    'Hiệu quả còn thấp, sức lan tỏa ít; thành viên và người dân chưa gắn kết.',
    'Quy mô nhỏ, ít thành viên, ngành nghề chưa đa dạng; mới làm dịch vụ đầu vào, đầu ra yếu.',
    'Sản phẩm kém cạnh tranh, khó bán, chưa đăng ký nhãn hiệu.',
    'Địa hình phức tạp, năng lực thực thi hạn chế; dự án mới, chuẩn bị lâu, giải ngân chậm.',
    'Giảm nghèo chưa bền vững: tái nghèo cao, nghèo phát sinh lớn so với số thoát nghèo.',
  ],
  conferenceDirections: 'Phương hướng năm 2024',
  conferenceDirectionList: [
    'Nâng cao nhận thức.',
    'Phát triển đa ngành nghề.',
    'Cùng sở, ban, ngành và địa phương thực hiện các chương trình mục tiêu quốc gia.',
  ],
  conferenceOwnWords: 'Tóm tắt bằng lời của trang này, theo cùng bài báo.',
  conferenceBefore: (when: string) => `Một năm trước, ${when}`,
  countryHeading: 'Số liệu cả nước',
  countryText:
    'Mỗi dòng là con số mới nhất tìm thấy, có nguồn. Dòng ghi “tính toán” được cộng từ các tỉnh; tổng còn thiếu tỉnh đứng riêng, không phải số của cả nước.',
  countryPartial: 'Mới có ở một phần các tỉnh',
  countryPage: 'Mọi số liệu cả nước, qua các năm và theo vùng',
  keyPartial: (coverage: string) => `Mới có ở ${coverage}`,
  countryDemoText:
    'Cộng từ báo cáo minh họa của các tỉnh; tổng còn thiếu tỉnh đứng riêng, kèm số tỉnh đã có số liệu.',
  indicator: 'Chỉ tiêu',
  period: 'Kỳ',
  context: 'Dân số, đời sống',
  releaseHeading: 'Mới phát hành',
  noRelease: 'Chưa có đợt phát hành nào từ báo cáo quý của các tỉnh.',
  noReleaseWhen: (quarter: string, day: string) =>
    `Cửa sổ báo cáo ${quarter} đóng ngày ${day}; số liệu được công bố sau khi tổng hợp, duyệt.`,
  allReleases: 'Mọi đợt phát hành',
  demoLine: 'Muốn xem một quý báo cáo đầy đủ trông ra sao?',
  demoLink: 'Mở bộ số liệu minh họa',
  emptyDemo: 'Bộ minh họa chưa có số liệu.',
  published: (day: string) => `công bố ${day}`,
};

const en = {
  title: 'Số liệu HTX: Vietnam’s collective economy, province by province',
  sentence:
    'Cooperatives, groups, jobs, incomes, OCOP and poor households of Vietnam’s provinces, first of all in their ethnic-minority and mountainous areas: every number together with whoever said it.',
  description:
    'Cooperatives, labour, OCOP and poverty reduction in Vietnam’s provinces: every number with its source, period and precision.',
  findProvince: 'Find a province or city',
  findHint: 'Marks are not needed: dien bien, hue, saigon',
  find: 'Find',
  keyIntro: 'Viet Nam',
  keyOthers: 'Earlier periods and series kept by others',
  moreRows: (count: string) => `${count} more indicators`,
  mapHeading: 'Map and ranking',
  mapFinding: (what: string, highest: string, most: string, lowest: string, least: string) =>
    `${what}: highest in ${highest}, ${most}; lowest in ${lowest}, ${least}`,
  mapKnown: ', among those with figures',
  mapBoundaries: (scheme: string) => `boundaries of the ${scheme}`,
  mapNotHere: 'No province has this figure on these boundaries. See it on:',
  mapNoPart: (count: string) =>
    `No source was found that gives this indicator for the ethnic-minority and mountainous part of each province; ${count} provinces and cities have such a part.`,
  mapConference: 'The joint figures of 28 provinces and cities at the Thái Nguyên conference',
  mapSources: (count: string) => `All ${count} sources of the map`,
  scopes: 'Scope',
  scope: { ALL: 'Whole provinces', EMM: 'Ethnic-minority, mountainous' },
  chooseIndicator: 'Choose an indicator',
  show: 'Show',
  boundaries: 'Boundaries',
  rankingCaption: (indicator: string) => `Ranking by ${indicator}`,
  rank: 'Rank',
  province: 'Province or city',
  value: 'Value',
  restOfRanking: (from: string, to: string) => `Ranks ${from} to ${to}`,
  unrankedNote: (count: string) =>
    `${count} provinces and cities have no complete figure for this period`,
  computedNote:
    'Figures on the new boundaries are added up from the former provinces; what cannot be added up is left empty.',
  conferenceHeading: 'The Thái Nguyên conference',
  conferenceText:
    'Alliances of provinces with ethnic-minority and mountainous areas looked back on 2021–2023 and on to 2024. These are all the numbers given, with the article’s own about, nearly, more than.',
  conferencePage: 'The conference’s page: agenda and slides',
  conferenceIndicator: 'Indicator',
  conferenceValue: 'As given',
  conferenceOthers: 'Other figures of the 28 provinces and cities',
  conferenceMeasure: 'OCOP owners in the 28 provinces and cities of the conference, by kind',
  conferenceScope: { ALL: 'whole provinces', EMM: 'ethnic-minority, mountainous area' },
  conferenceNames: {
    LABOUR_AREA_DTTS: 'Workers given jobs',
    INCOME_AVG_M: 'Average income of workers',
    OCOP_SUBJ: 'OCOP owners with 3 stars or more',
  } as Readonly<Record<string, string>>,
  conferenceDoubt: (said: string, country: string, when: string) =>
    `To be read together: in ${when} the whole country had ${country} by another source. The figure of ${said} is for the whole of the 28 provinces and looks high beside it; both are kept as printed, and neither is worked out from the other.`,
  conferenceDoubtSource: 'Source of the country’s figure',
  conferenceDifficulties: 'Difficulties that were named',
  conferenceDifficultyList: [
    'Low effect that spreads little; weak ties between members and people.',
    'Small, with few members and few lines of business; inputs are served, outlets stay weak.',
    'Products that compete badly, sell hard and bear no registered trademark.',
    'Hard terrain and limited capacity; new projects, long preparation, slow disbursement.',
    'Poverty falls without lasting: many fall back, and many newly poor beside those who escape.',
  ],
  conferenceDirections: 'Directions for 2024',
  conferenceDirectionList: [
    'Raise awareness.',
    'Develop more lines of business.',
    'Carry out the national target programmes together with departments and localities.',
  ],
  conferenceOwnWords: 'Summed up in this site’s own words, after the same article.',
  conferenceBefore: (when: string) => `A year before, ${when}`,
  countryHeading: 'The country’s figures',
  countryText:
    'Each line is the newest figure found, with its source. A line marked “computed” is added up from the provinces; sums with provinces missing stand apart and are not the country’s.',
  countryPartial: 'Known for some provinces only',
  countryPage: 'All figures of the country, over the years and by region',
  keyPartial: (coverage: string) => `Known for ${coverage}`,
  countryDemoText:
    'Added up from the provinces’ illustrative reports; sums with provinces missing stand apart, with the number of provinces known.',
  indicator: 'Indicator',
  period: 'Period',
  context: 'Population and living standards',
  releaseHeading: 'Newly released',
  noRelease: 'No release of the provinces’ quarterly reports has been made yet.',
  noReleaseWhen: (quarter: string, day: string) =>
    `The ${quarter} reporting window closes on ${day}; figures come out after review.`,
  allReleases: 'All releases',
  demoLine: 'Curious what a full quarter of reports looks like?',
  demoLink: 'Open the illustrative figures',
  emptyDemo: 'The illustrative set holds no figures yet.',
  published: (day: string) => `published ${day}`,
} satisfies Translation<typeof vi>;

export const homeMessages = { vi, en };
