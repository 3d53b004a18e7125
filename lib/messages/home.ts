/** The start page. */
export const homeMessages = {
  vi: {
    title: 'Số liệu HTX: kinh tế tập thể từng tỉnh, từng con số có nguồn',
    sentence:
      'Liên minh Hợp tác xã các tỉnh, thành phố đếm hợp tác xã, tổ hợp tác, quỹ tín dụng nhân dân, việc làm, thu nhập, sản phẩm OCOP và hộ nghèo, trước hết ở vùng đồng bào dân tộc thiểu số và miền núi. Trang này giữ từng con số cùng người nói ra nó.',
    description:
      'Hợp tác xã, lao động, OCOP và giảm nghèo các tỉnh, thành phố: mỗi con số kèm nguồn, kỳ, mức chính xác.',
    findProvince: 'Tìm một tỉnh, thành phố',
    findHint: 'Gõ không dấu cũng được: dien bien, hue, sai gon',
    find: 'Tìm',
    keyIntro: 'Cả nước',
    keyOthers: 'Các kỳ trước và chuỗi số liệu của nơi khác',
    moreRows: (count: string) => `Thêm ${count} chỉ tiêu`,
    mapHeading: 'Bản đồ và xếp hạng',
    mapFinding: (first: string, value: string) => `${first} đứng đầu: ${value}`,
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
      'Các Liên minh Hợp tác xã có vùng đồng bào dân tộc thiểu số và miền núi họp tại Thái Nguyên, nhìn lại ba năm và bàn việc năm sau. Dưới đây là toàn bộ con số được nêu, giữ nguyên chữ khoảng, gần, hơn của bài báo.',
    conferenceIndicator: 'Chỉ tiêu',
    conferenceValue: 'Con số đã nêu',
    countryHeading: 'Số liệu cả nước',
    countryText:
      'Mỗi dòng là con số mới nhất tìm thấy, có nguồn. Dòng ghi “tính toán” được cộng từ các tỉnh, kèm số tỉnh có số liệu.',
    countryDemoText: 'Cộng từ báo cáo minh họa của các tỉnh, kèm số tỉnh đã có số liệu.',
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
  },
  en: {
    title: 'Số liệu HTX: Vietnam’s collective economy, province by province',
    sentence:
      'The Cooperative Alliances of Vietnam’s provinces count cooperatives, cooperative groups, people’s credit funds, jobs, incomes, OCOP products and poor households, first of all in ethnic-minority and mountainous areas. This site keeps every number together with whoever said it.',
    description:
      'Cooperatives, labour, OCOP and poverty reduction in Vietnam’s provinces: every number with its source, period and precision.',
    findProvince: 'Find a province or city',
    findHint: 'Marks are not needed: dien bien, hue, saigon',
    find: 'Find',
    keyIntro: 'Viet Nam',
    keyOthers: 'Earlier periods and series kept by others',
    moreRows: (count: string) => `${count} more indicators`,
    mapHeading: 'Map and ranking',
    mapFinding: (first: string, value: string) => `${first} leads: ${value}`,
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
      'The Cooperative Alliances of provinces with ethnic-minority and mountainous areas met in Thái Nguyên to look back on three years and plan the next. These are all the numbers that were given, with the article’s own about, nearly and more than.',
    conferenceIndicator: 'Indicator',
    conferenceValue: 'As given',
    countryHeading: 'The country’s figures',
    countryText:
      'Each line is the newest figure found, with its source. A line marked “computed” is added up from the provinces and says how many of them are known.',
    countryDemoText:
      'Added up from the provinces’ illustrative reports, with the number of provinces known.',
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
  },
} as const;
