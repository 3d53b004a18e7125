import type { StoryTopic } from '@/lib/domain/topic';
import type { Translation } from './translation';

/**
 * What stands around the figures of each step: the question that it answers and why it comes here.
 * No number stands in it; every number is computed beside it.
 */
interface StepWords {
  readonly [step: string]: { readonly ask: string; readonly why: string };
}

const vi = {
  'hop-tac-xa': {
    'bao-nhieu': {
      ask: 'Có bao nhiêu hợp tác xã',
      why: 'Trước hết là con số tổng. Liên minh đếm hợp tác xã đã đăng ký; cơ quan thống kê đếm hợp tác xã đang hoạt động có kết quả sản xuất, kinh doanh. Hai cách đếm cho hai con số, không số nào sai và không cộng vào nhau.',
    },
    'lam-gi': {
      ask: 'Làm gì',
      why: 'Tổng số ấy gồm những nghề rất khác nhau. Phần nông nghiệp và phi nông nghiệp lấy từ cùng một nguồn, cùng một thời điểm với tổng, để các phần thật là của tổng ấy.',
    },
    'o-dau': {
      ask: 'Ở đâu',
      why: 'Hợp tác xã không chia đều. Mỗi chấm hay mỗi thanh là một tỉnh, thành phố, trên ranh giới của thời điểm đếm; số liệu cũ không bị chia lại theo tỉnh mới.',
    },
    'vao-ra': {
      ask: 'Thêm vào, bớt đi',
      why: 'Một con số đứng yên có thể che nhiều chuyển động: có hợp tác xã thành lập, có hợp tác xã giải thể. Đặt đầu kỳ, phần vào, phần ra và cuối kỳ cạnh nhau thì biết số liệu có khớp không. Sáp nhập, chia tách, chuyển đổi cũng làm tổng thay đổi và nằm trong phần chênh nếu có.',
    },
    'thay-doi': {
      ask: 'Tỉnh nào tăng, tỉnh nào giảm',
      why: 'Cùng một tỉnh, cùng một cách đếm, hai thời điểm cách nhau một năm.',
    },
    'y-nghia': {
      ask: 'Đông có đồng nghĩa với mạnh không',
      why: 'Số lượng chưa nói lên chất lượng. Những con số sau nói về hiệu quả, công nghệ, liên kết chuỗi, doanh thu, lợi nhuận, và về phần ở vùng đồng bào dân tộc thiểu số và miền núi mà Hội nghị năm 2023 nêu.',
    },
    'chua-biet': {
      ask: 'Điều chưa biết',
      why: 'Một câu chuyện chỉ dài bằng những gì đã được công bố. Ở đây là những điều biểu báo cáo đang hỏi mà chưa tỉnh nào, chưa nguồn nào nói.',
    },
  },
  'lao-dong': {
    'bao-nhieu': {
      ask: 'Bao nhiêu người',
      why: 'Thành viên là người góp vốn hoặc tham gia; lao động là người làm việc thường xuyên. Một người có thể là cả hai, nên hai con số không cộng vào nhau. Cơ quan thống kê đếm lao động của hợp tác xã đang hoạt động, một tập hợp khác nữa.',
    },
    'o-dau': {
      ask: 'Làm việc ở đâu',
      why: 'Nơi có nhiều hợp tác xã chưa chắc là nơi có nhiều lao động nhất.',
    },
    'thu-nhap': {
      ask: 'Thu nhập bao nhiêu',
      why: 'Thu nhập bình quân của lao động hợp tác xã có nơi tính theo năm, có nơi theo tháng; trang này không đổi số này sang số kia. Thu nhập bình quân đầu người của cơ quan thống kê là của mọi người dân, kể cả trẻ em và người già, nên không phải là mức để so ai hơn ai.',
    },
    'thu-nhap-o-dau': {
      ask: 'Thu nhập khác nhau thế nào giữa các tỉnh',
      why: 'Khi chưa đủ tỉnh nói về thu nhập của lao động hợp tác xã, hình dưới là thu nhập của mọi người dân: bối cảnh, không phải câu trả lời.',
    },
    'thay-doi': {
      ask: 'Thay đổi ra sao',
      why: 'Thu nhập tăng hay giảm chỉ nói được với cùng một tỉnh và cùng một cách tính.',
    },
    'la-ai': {
      ask: 'Họ là ai',
      why: 'Lao động nữ, lao động người dân tộc thiểu số và lao động ở vùng đồng bào dân tộc thiểu số và miền núi là ba tập hợp có phần chung, không phải ba phần của một tổng.',
    },
    'chua-biet': {
      ask: 'Điều chưa biết',
      why: 'Một câu chuyện chỉ dài bằng những gì đã được công bố. Ở đây là những điều biểu báo cáo đang hỏi mà chưa tỉnh nào, chưa nguồn nào nói.',
    },
  },
  ocop: {
    'bao-nhieu': {
      ask: 'Có bao nhiêu sản phẩm',
      why: 'Một chủ thể có thể có nhiều sản phẩm, nên số sản phẩm và số chủ thể là hai con số. Sản phẩm hết hạn công nhận thì không còn trong số đếm.',
    },
    'may-sao': {
      ask: 'Mấy sao',
      why: 'Càng nhiều sao thì yêu cầu càng cao. Số sản phẩm theo sao và tỷ lệ theo sao có khi do hai nguồn nêu; hình dưới chỉ dùng một nguồn, ở một thời điểm.',
    },
    'cua-ai': {
      ask: 'Sản phẩm của ai',
      why: 'Chủ thể có thể là hợp tác xã, doanh nghiệp, hộ kinh doanh hay tổ hợp tác. Con số của Hội nghị 28 Liên minh và con số của cả nước do hai nguồn nêu ở hai thời điểm; chúng đứng cạnh nhau và không trộn vào nhau.',
    },
    'o-dau': {
      ask: 'Ở đâu',
      why: 'Mỗi tỉnh có sản vật riêng; số sản phẩm còn tùy tỉnh đánh giá nhanh hay chậm.',
    },
    'vao-ra': {
      ask: 'Công nhận mới và hết hạn',
      why: 'Giấy công nhận OCOP có thời hạn. Số cuối kỳ là số đầu kỳ thêm phần công nhận mới, bớt phần hết hạn.',
    },
    'thay-doi': {
      ask: 'Tỉnh nào thêm nhiều',
      why: 'So cùng tỉnh, cùng kỳ năm trước.',
    },
    'chua-biet': {
      ask: 'Điều chưa biết',
      why: 'Một câu chuyện chỉ dài bằng những gì đã được công bố. Ở đây là những điều biểu báo cáo đang hỏi mà chưa tỉnh nào, chưa nguồn nào nói.',
    },
  },
  'nong-thon-moi': {
    'bao-nhieu': {
      ask: 'Bao nhiêu xã đạt chuẩn',
      why: 'Số xã đạt chuẩn phải đọc cùng tổng số xã: từ tháng 7/2025 các xã được sắp xếp lại, cả hai con số cùng giảm mạnh, và việc giảm ấy không nói gì về chất lượng của xã.',
    },
    'may-muc': {
      ask: 'Ở những mức nào',
      why: 'Xã nâng cao đã nằm trong số xã đạt chuẩn, xã kiểu mẫu đã nằm trong số xã nâng cao: các mức lồng vào nhau, không cộng lại. Từ năm 2026 hai mức cũ nhường chỗ cho mức nông thôn mới hiện đại.',
    },
    'o-dau': {
      ask: 'Ở đâu',
      why: 'Tỉnh nhiều xã thì dễ có nhiều xã đạt chuẩn; con số này không phải tỷ lệ.',
    },
    'thay-doi': {
      ask: 'Thay đổi ra sao',
      why: 'Ngày sắp xếp xã là một chỗ đứt của chuỗi: trước và sau ngày ấy không so với nhau.',
    },
    'y-nghia': {
      ask: 'Hợp tác xã góp gì',
      why: 'Tiêu chí về tổ chức sản xuất của xã nông thôn mới cần có hợp tác xã hoạt động hiệu quả.',
    },
    'chua-biet': {
      ask: 'Điều chưa biết',
      why: 'Một câu chuyện chỉ dài bằng những gì đã được công bố. Ở đây là những điều biểu báo cáo đang hỏi mà chưa tỉnh nào, chưa nguồn nào nói.',
    },
  },
  'giam-ngheo': {
    'bao-nhieu': {
      ask: 'Bao nhiêu hộ nghèo',
      why: 'Có hai tỷ lệ nghèo. Rà soát hằng năm của địa phương đếm từng hộ theo chuẩn nghèo đa chiều; cơ quan thống kê ước lượng từ khảo sát mức sống. Hai con số trả lời hai câu hỏi, không thay nhau được. Hộ cận nghèo là tập hợp khác với hộ nghèo.',
    },
    'o-dau': {
      ask: 'Ở đâu',
      why: 'Nghèo không chia đều giữa các tỉnh. Hình dưới nói rõ đang dùng tỷ lệ nào trong hai tỷ lệ.',
    },
    'vao-ra': {
      ask: 'Ai thoát nghèo, ai rơi vào nghèo',
      why: 'Số hộ nghèo giảm là kết quả của hai dòng ngược nhau: hộ thoát nghèo đi ra, hộ mới phát sinh và hộ tái nghèo đi vào. Nếu đầu năm cộng vào trừ ra không bằng cuối năm, phần chênh được vẽ và gọi tên.',
    },
    'thay-doi': {
      ask: 'Thay đổi ở từng tỉnh',
      why: 'Cùng tỉnh, cùng chuẩn nghèo, cách nhau một năm; khi chuẩn nghèo đổi thì không so.',
    },
    'chuong-trinh': {
      ask: 'Các chương trình mục tiêu quốc gia',
      why: 'Ba chương trình của giai đoạn trước đã gộp làm một từ năm 2026. Giải ngân là số lũy kế từ đầu năm, phải đọc cùng kế hoạch vốn của chính năm ấy; vốn năm trước chuyển sang tính riêng.',
    },
    'chua-biet': {
      ask: 'Điều chưa biết',
      why: 'Một câu chuyện chỉ dài bằng những gì đã được công bố. Ở đây là những điều biểu báo cáo đang hỏi mà chưa tỉnh nào, chưa nguồn nào nói.',
    },
  },
} as const satisfies Record<StoryTopic, StepWords>;

const en = {
  'hop-tac-xa': {
    'bao-nhieu': {
      ask: 'How many cooperatives',
      why: 'First the total. The Alliance counts cooperatives that are registered; the statistics office counts those in operation with results of production and business. Two ways of counting give two numbers; neither is wrong, and they are never added.',
    },
    'lam-gi': {
      ask: 'What they do',
      why: 'The total holds very different trades. Its agricultural and other parts are of one source and one moment with it, so that they are truly parts of this whole.',
    },
    'o-dau': {
      ask: 'Where',
      why: 'Cooperatives are not spread evenly. Each dot or bar is a province or city within the borders of the time of counting; old figures are not divided anew among new provinces.',
    },
    'vao-ra': {
      ask: 'Coming and going',
      why: 'A number that stands still may hide much movement: cooperatives are founded and dissolved. Start, in, out and end beside each other show whether the figures agree. Mergers, divisions and conversions move the total too and are within the difference, where there is one.',
    },
    'thay-doi': {
      ask: 'Who rose and who fell',
      why: 'The same province, counted alike, at two moments a year apart.',
    },
    'y-nghia': {
      ask: 'Does many mean strong',
      why: 'A number does not tell quality. These figures tell of effect, technology, value chains, revenue and profit, and of the part in the ethnic-minority and mountainous region that the conference of 2023 told of.',
    },
    'chua-biet': {
      ask: 'What is not known',
      why: 'A story is as long as what was published. These are the things that the form asks and that no province and no source has told.',
    },
  },
  'lao-dong': {
    'bao-nhieu': {
      ask: 'How many people',
      why: 'Members contribute capital or take part; workers are employed regularly. One person may be both, so the two are not added. The statistics office counts workers of cooperatives in operation, another set again.',
    },
    'o-dau': {
      ask: 'Where they work',
      why: 'Where most cooperatives are need not be where most of their workers are.',
    },
    'thu-nhap': {
      ask: 'What they earn',
      why: 'Average income of workers of cooperatives is told by the year here and by the month there; this page does not turn one into the other. The statistics office’s income per head is of all people, children and the old included, and no measure of who is better off.',
    },
    'thu-nhap-o-dau': {
      ask: 'How income differs between provinces',
      why: 'Where too few provinces tell of workers of cooperatives, the picture shows the income of all people: the setting, not the answer.',
    },
    'thay-doi': {
      ask: 'How it changed',
      why: 'Whether income rose or fell can only be told of one province and one way of counting.',
    },
    'la-ai': {
      ask: 'Who they are',
      why: 'Women, workers of ethnic minorities and workers in the ethnic-minority and mountainous region are three sets that overlap, not three parts of a whole.',
    },
    'chua-biet': {
      ask: 'What is not known',
      why: 'A story is as long as what was published. These are the things that the form asks and that no province and no source has told.',
    },
  },
  ocop: {
    'bao-nhieu': {
      ask: 'How many products',
      why: 'An owner may have several products, so products and owners are two numbers. A product whose recognition has expired is no longer counted.',
    },
    'may-sao': {
      ask: 'How many stars',
      why: 'More stars ask for more. Products by stars and shares by stars may be of two sources; the picture is of one source at one moment.',
    },
    'cua-ai': {
      ask: 'Whose they are',
      why: 'An owner may be a cooperative, a company, a household business or a cooperative group. The figures of the conference of 28 Alliances and those of the country are of two sources at two moments; they stand beside each other and are not mixed.',
    },
    'o-dau': {
      ask: 'Where',
      why: 'Every province has its own produce; how many are recognised also depends on how fast it assesses.',
    },
    'vao-ra': {
      ask: 'Newly recognised and expired',
      why: 'Recognition by OCOP ends after a time. The number at the end is the number at the start with what was newly recognised, without what expired.',
    },
    'thay-doi': {
      ask: 'Who added most',
      why: 'The same province at the same period of the year before.',
    },
    'chua-biet': {
      ask: 'What is not known',
      why: 'A story is as long as what was published. These are the things that the form asks and that no province and no source has told.',
    },
  },
  'nong-thon-moi': {
    'bao-nhieu': {
      ask: 'How many communes reach the standard',
      why: 'Communes of standard must be read with all communes: they were merged in July 2025, and both numbers fell sharply, which says nothing of how the communes fare.',
    },
    'may-muc': {
      ask: 'At which levels',
      why: 'Advanced communes are among those of standard, model ones among the advanced: levels lie within each other and are not added. From 2026 both old levels give way to the modern level.',
    },
    'o-dau': {
      ask: 'Where',
      why: 'A province with many communes easily has many of standard; this is no share.',
    },
    'thay-doi': {
      ask: 'How it changed',
      why: 'The day on which communes merged is a break of the series: nothing is compared across it.',
    },
    'y-nghia': {
      ask: 'What cooperatives contribute',
      why: 'The criterion of production of a new-rural commune asks for cooperatives that work effectively.',
    },
    'chua-biet': {
      ask: 'What is not known',
      why: 'A story is as long as what was published. These are the things that the form asks and that no province and no source has told.',
    },
  },
  'giam-ngheo': {
    'bao-nhieu': {
      ask: 'How many poor households',
      why: 'There are two poverty rates. The yearly local review counts households by the multidimensional line; the statistics office estimates from a survey of living standards. They answer two questions and cannot stand for each other. Near-poor households are another set than poor ones.',
    },
    'o-dau': {
      ask: 'Where',
      why: 'Poverty is not spread evenly. The picture says which of the two rates it shows.',
    },
    'vao-ra': {
      ask: 'Who escaped and who became poor',
      why: 'Fewer poor households come of two opposite streams: those that escape go out, those newly poor and poor again come in. Where start and in less out do not come to the end, the difference is drawn and named.',
    },
    'thay-doi': {
      ask: 'How each province changed',
      why: 'The same province by the same poverty line, a year apart; across a new line nothing is compared.',
    },
    'chuong-trinh': {
      ask: 'The national target programmes',
      why: 'The three programmes of the years before became one in 2026. What was disbursed is counted since the start of the year and read with the plan of that year; what was carried over is kept apart.',
    },
    'chua-biet': {
      ask: 'What is not known',
      why: 'A story is as long as what was published. These are the things that the form asks and that no province and no source has told.',
    },
  },
} satisfies Translation<typeof vi>;

type Steps = Readonly<Record<StoryTopic, StepWords>>;

export const topicStoryMessages: { readonly vi: Steps; readonly en: Steps } = { vi, en };
