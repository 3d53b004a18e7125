import type { Translation } from './translation';

/** The method page: how a figure is read, where it comes from, what is not known. */
const vi = {
  title: 'Phương pháp và nguồn',
  description:
    'Cách đọc một con số, ký hiệu, thứ tự nguồn, ranh giới trước và sau sắp xếp, bản đồ, các chỉ tiêu và danh mục nguồn.',
  contents: 'Trong trang này',
  readHeading: 'Đọc một con số',
  readText: [
    'Mỗi con số đi cùng chỉ tiêu, địa bàn, phạm vi, kỳ, mức chính xác, tình trạng và nguồn. Bấm “Nguồn” cạnh con số để biết ai nói, khi nào, đọc ở đâu.',
    'Giá trị, số 0 thật và không có số liệu là ba điều khác nhau. Không có số liệu không bao giờ được tính là 0: không trong tổng, không trên biểu đồ, không trong tệp.',
  ],
  statusHeading: 'Tình trạng',
  statusText: {
    A: 'Con số như nguồn công bố, không kèm dấu hiệu nào.',
    P: 'Nguồn ghi là sơ bộ; có thể thay đổi.',
    E: 'Nguồn ghi là ước tính.',
    N: 'Có, nhưng nhỏ tới mức làm tròn thành 0.',
  },
  absenceHeading: 'Vì sao không có số liệu',
  absenceText: {
    M: 'Ở đó không có gì để đếm, ví dụ tỉnh không có vùng đồng bào dân tộc thiểu số và miền núi.',
    L: 'Lẽ ra có, nhưng tỉnh chưa báo cáo ô này.',
    Q: 'Có số liệu nhưng không được phép công bố.',
  },
  precisionHeading: 'Mức chính xác',
  precisionText:
    'Chữ đứng trước con số được giữ như nguồn viết và đi theo con số tới mọi nơi. Tổng có một phần không chính xác thì cũng không chính xác.',
  originHeading: 'Con số từ đâu ra',
  originText: {
    reported:
      'Tỉnh gửi qua hệ thống này, đã qua kiểm tra và duyệt. Số khác hẳn các quý trước của chính tỉnh (hơn ba lần hoặc chưa tới một phần ba trung vị của tám quý gần nhất, xa hơn nữa ở nơi số vốn lên xuống mạnh) chỉ được gửi kèm lời giải thích; cần ít nhất bốn quý, và không tính qua ngày chuỗi số liệu đổi nghĩa.',
    published: 'Đã in trong một tài liệu nêu tên; đơn vị in khác thì ghi cả chữ đã in.',
    computed:
      'Tính ở đây hoặc bởi nguồn từ những con số khác; luôn có chữ “tính toán” và nói từ bao nhiêu phần.',
  },
  orderHeading: 'Khi các nguồn nói khác nhau',
  orderText:
    'Mọi con số đều được giữ. Trang chỉ chọn một để hiện theo thứ tự dưới đây, và nói rằng có nguồn khác. Trong cùng một loại, công bố sau đứng trước.',
  orderNote:
    'Nguồn tự mâu thuẫn (tổng không bằng các phần) thì được nêu ra, không sửa. Liên minh, bộ ngành và cơ quan thống kê đếm những tập hợp khác nhau: đó là những chỉ tiêu riêng, không nối thành một chuỗi.',
  sumHeading: 'Tổng, bình quân, tỷ lệ',
  sumText: [
    'Tổng các tỉnh nói có bao nhiêu tỉnh trong số phải có; thiếu một phần thì ghi “chưa đủ”.',
    'Bình quân được tính có quyền số; tỷ lệ được tính từ tử số và mẫu số, không lấy bình quân của các tỷ lệ. Làm tròn chỉ khi hiển thị.',
    'Số lũy kế của quý cuối là số của năm và bắt đầu lại mỗi tháng Giêng.',
    'Số được so với số gần nhất trước đó của cùng chỉ tiêu, cùng địa bàn; phát sinh và lũy kế thì so với cùng kỳ năm trước. Không so qua ngày chuỗi số liệu đổi nghĩa, và không so giữa các nguồn đã mâu thuẫn nhau về chính con số ấy. So với một số không chính xác thì mức tăng giảm cũng không chính xác hơn số ấy.',
    'Quý tính theo lịch. Cơ quan đăng ký hợp tác xã báo cáo năm từ 15/12 đến 14/12, nên quý IV của hai bên có thể lệch nhau.',
  ],
  aimHeading: 'Kế hoạch và ước cả năm',
  aimText: [
    'Kế hoạch năm và số ước cả năm là điều tỉnh báo cho cả năm, không phải số đã làm: chúng đứng cột riêng, không cộng vào số thực hiện, không vào tổng, xếp hạng hay biểu đồ. Kế hoạch báo sau thay kế hoạch báo trước.',
    'Phần trăm kế hoạch được tính từ số đã thực hiện; thiếu quý nào thì không tính.',
  ],
  boundaryHeading: 'Ranh giới',
  boundaryText: [
    'Ngày 1 tháng 7 năm 2025 nhiều tỉnh hợp nhất theo Nghị quyết 202/2025/QH15. Một số mã và tên cũ nay chỉ địa bàn khác, nên không mã hay tên nào đủ để nhận ra một tỉnh.',
    'Số liệu được thu thập theo ranh giới của thời nó. Trên ranh giới mới, số cũ là tổng hoặc bình quân có quyền số của các tỉnh trước sắp xếp, ghi “tính toán” kèm số tỉnh có số liệu; thiếu một tỉnh thì để các tỉnh cũ đứng riêng. Số mới không bao giờ được suy ngược về ranh giới cũ.',
  ],
  emmHeading: 'Vùng đồng bào dân tộc thiểu số và miền núi',
  emmText:
    'Theo Quyết định 861/QĐ-TTg ngày 4 tháng 6 năm 2021 cho giai đoạn đến hết năm 2025, và Quyết định 60/QĐ-BDTTG từ năm 2026. Danh sách theo tỉnh của quyết định sau chưa có, nên tạm theo danh sách trước. Với số đếm và số tiền, phần của vùng không lớn hơn toàn tỉnh; với bình quân và tỷ lệ thì không giả định gì.',
  breaksHeading: 'Những ngày chuỗi số liệu đổi nghĩa',
  mapHeading: 'Bản đồ',
  mapText: [
    'Hình tỉnh: Natural Earth (phạm vi công cộng), sửa theo điểm dân cư của GeoNames (CC BY 4.0). Quần đảo Hoàng Sa (thành phố Đà Nẵng) và quần đảo Trường Sa (tỉnh Khánh Hòa) luôn được vẽ.',
    'Đây là hình vẽ khái quát cho thống kê, lệch vài ki-lô-mét là thường, không phải ranh giới pháp lý. Chỗ lệch đã biết: phía bắc huyện Phú Giáo, một phần Sơn Tây (Quảng Ngãi), xã Ea Pô của Cư Jút, đoạn Bạc Liêu – Cà Mau; thiếu Trà Cổ; Cát Hải được nối vào đất liền.',
  ],
  unknownHeading: 'Những điều chưa biết',
  unknownText:
    'Chưa biết danh sách các tỉnh dự hội nghị tháng 12 năm 2023, nên không vẽ bản đồ và không tính mức đầy đủ cho nhóm ấy. Chưa có tỷ lệ nghèo theo tỉnh sau năm 2023, tỷ lệ người dân tộc thiểu số theo tỉnh.',
  indicatorsHeading: 'Các chỉ tiêu',
  indicatorsText: 'Trang của mỗi chỉ tiêu có định nghĩa, cách đếm, căn cứ và mọi con số.',
  glossary: 'Thuật ngữ, và định nghĩa của mọi chỉ tiêu ở một chỗ',
  definitionsText:
    'Mở tên chỉ tiêu để xem con số của cả nước và từng tỉnh, cách gộp theo địa bàn và căn cứ pháp lý.',
  unit: 'Đơn vị',
  legalUntil: (day: string) => `có hiệu lực đến hết ${day}`,
  kind: {
    stock: 'thời điểm cuối kỳ',
    flow: 'phát sinh trong kỳ',
    year_to_date: 'lũy kế từ đầu năm',
    average: 'bình quân',
    ratio: 'tỷ lệ',
    text: 'nội dung',
  },
  context: 'Dân số, diện tích và các con số khác',
  sourcesHeading: 'Danh mục nguồn',
  sourcesText: (count: string) =>
    `${count} tài liệu có số liệu được hiện ở đây. “Chưa có địa chỉ” nghĩa là chưa tìm được trang gốc trên mạng.`,
  figuresOf: (count: string) => `${count} số liệu`,
};

const en = {
  title: 'Method and sources',
  description:
    'How to read a figure: signs, order of sources, boundaries before and since the mergers, the map, the indicators and the list of sources.',
  contents: 'On this page',
  readHeading: 'Reading a figure',
  readText: [
    'Every figure comes with its indicator, area, scope, period, precision, status and source. “Source” beside it says who said it, when, and where it was read.',
    'A value, a true zero and no figure are three different things. A missing figure is never counted as 0: not in a sum, not on a chart, not in a file.',
  ],
  statusHeading: 'Status',
  statusText: {
    A: 'As the source published it; no sign is shown.',
    P: 'The source calls it provisional; it may change.',
    E: 'The source calls it an estimate.',
    N: 'There is some, but so little that it rounds to 0.',
  },
  absenceHeading: 'Why there is no figure',
  absenceText: {
    M: 'There is nothing to count, for instance in a province without an ethnic-minority and mountainous area.',
    L: 'There should be one, but the province has not reported it.',
    Q: 'It is known but may not be published.',
  },
  precisionHeading: 'Precision',
  precisionText:
    'The word before a number is kept as the source wrote it and travels with the number. A sum with an inexact part is inexact.',
  originHeading: 'Where a figure comes from',
  originText: {
    reported:
      'Sent by the province through this system, checked and accepted. A figure far from the province’s own quarters before (more than three times the median of the last eight, or less than a third of it; further where figures move much anyway) is sent only with an explanation; at least four quarters are needed, none before a day on which the series changes its meaning.',
    published: 'Printed in a named document; where the unit was another, the printed text is kept.',
    computed:
      'Worked out here or by the source from other figures; it always says “computed” and from how many parts.',
  },
  orderHeading: 'When sources disagree',
  orderText:
    'Every figure is kept. A page shows one by the order below and says that another exists. Within a class the later publication comes first.',
  orderNote:
    'Where a source contradicts itself (a total that its parts miss) this is said, not mended. The alliances, the ministries and the statistics office count different sets: these are indicators of their own and never joined into one series.',
  sumHeading: 'Sums, averages, shares',
  sumText: [
    'A sum over provinces says how many of them are known; where one is missing it is marked partial.',
    'Averages are weighted; shares are computed from their numerators and denominators, never averaged. Rounding is for display only.',
    'A year-to-date figure of the last quarter is the year’s, and starts again each January.',
    'A figure is set against the nearest one before it of the same indicator and area; flows and year-to-date figures against the same period a year before. Never across a day on which the series changes its meaning, nor between sources that have contradicted each other about that very figure. Against an inexact figure the change is no more exact than it.',
    'Quarters are of the calendar. Registries of cooperatives report years from 15 December to 14 December, so the fourth quarters of the two may differ.',
  ],
  aimHeading: 'Plans and what a year is expected to come to',
  aimText: [
    'The plan for a year, and what the year is expected to come to, are what a province says of the whole year, not what was done: they stand in columns of their own and are never added to what was carried out, nor part of a sum, ranking or chart. A later plan takes the place of an earlier one.',
    'Per cent of the plan is computed from what was carried out; where a quarter is missing it is not told.',
  ],
  boundaryHeading: 'Boundaries',
  boundaryText: [
    'On 1 July 2025 many provinces merged under Resolution 202/2025/QH15. Some old codes and names now mean other territories, so neither identifies a province.',
    'Figures were collected on the boundaries of their time. On new boundaries an old figure is the sum or weighted mean of the former provinces, marked computed with their number; where one is missing the former provinces stand apart. New figures are never projected back onto old boundaries.',
  ],
  emmHeading: 'The ethnic-minority and mountainous area',
  emmText:
    'By Decision 861/QĐ-TTg of 4 June 2021 to the end of 2025, and Decision 60/QĐ-BDTTG from 2026. The latter’s list by province is not known, so the former list is carried on. For counts and amounts the part is never more than the whole; for averages and shares nothing is assumed.',
  breaksHeading: 'Days on which series change their meaning',
  mapHeading: 'The map',
  mapText: [
    'Shapes: Natural Earth (public domain), corrected by the town points of GeoNames (CC BY 4.0). The Hoàng Sa archipelago (Đà Nẵng) and the Trường Sa archipelago (Khánh Hòa) are always drawn.',
    'It is a generalised drawing for statistics, commonly a few kilometres off, and no legal boundary. Known faults: the north of Phú Giáo, part of Sơn Tây (Quảng Ngãi), Ea Pô of Cư Jút, the Bạc Liêu – Cà Mau line; Trà Cổ is missing; Cát Hải is joined to the mainland.',
  ],
  unknownHeading: 'What is not known',
  unknownText:
    'The list of provinces at the conference of December 2023 is not known, so that group has no map and no coverage. Provincial poverty after 2023 and the share of ethnic minorities by province are not known.',
  indicatorsHeading: 'The indicators',
  indicatorsText:
    'The page of each has its definition, how it is counted, its legal basis and every figure.',
  glossary: 'Terms, and the definitions of all indicators in one place',
  definitionsText:
    'Open an indicator’s name for the figures of the country and each province, how areas are combined, and the legal basis.',
  unit: 'Unit',
  legalUntil: (day: string) => `in force until ${day}`,
  kind: {
    stock: 'at the period’s end',
    flow: 'in the period',
    year_to_date: 'year to date',
    average: 'average',
    ratio: 'share or rate',
    text: 'words',
  },
  context: 'Population, area and other numbers',
  sourcesHeading: 'List of sources',
  sourcesText: (count: string) =>
    `${count} documents whose figures are shown here. “No address known” means that the original page was not found online.`,
  figuresOf: (count: string) => `${count} ${count === '1' ? 'figure' : 'figures'}`,
} satisfies Translation<typeof vi>;

export const methodMessages = { vi, en };
