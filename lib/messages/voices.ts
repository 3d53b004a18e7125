import type { Translation } from './translation';

/** What provinces say in words: themes counted, words to be searched. */
const vi = {
  description:
    'Các tỉnh, thành phố gặp khó khăn gì và đề nghị điều gì: chủ đề đếm theo tỉnh, lời của từng báo cáo tìm được không cần gõ dấu.',
  speakers: (count: string, of: string, period: string) =>
    `${count} trong ${of} tỉnh, thành phố nêu khó khăn, kiến nghị trong báo cáo ${period}`,
  opening: (of: string, names: string, count: string) =>
    `${of}; được nêu nhiều nhất: ${names} (${count} tỉnh).`,
  openingWithout: (of: string) => `${of}, chưa tỉnh nào chọn chủ đề.`,
  openingConference:
    'Số liệu thật mới có những khó khăn mà Hội nghị 28 Liên minh ở Thái Nguyên (tháng 12/2023) nêu, diễn đạt lại ở đây; lời của từng tỉnh sẽ đến cùng báo cáo quý.',
  openingNone: 'Chưa có báo cáo nào được công bố kèm lời.',
  difficulties: 'Khó khăn nào được nhiều tỉnh nêu',
  proposals: 'Các tỉnh đề nghị điều gì',
  countedText: (period: string) =>
    `Đếm theo tỉnh, ở ${period}: một tỉnh nêu một chủ đề nhiều lần vẫn là một. Chủ đề do chính tỉnh chọn khi viết báo cáo.`,
  provinces: (count: string) => `${count} tỉnh`,
  noThemes: 'Ở kỳ này chưa tỉnh nào chọn chủ đề.',
  conferenceHeading: 'Hội nghị tháng 12/2023 nêu gì',
  conferenceText:
    'Bài viết về Hội nghị nêu những nhóm khó khăn và kiến nghị dưới đây; chữ là của chúng tôi, tóm lại ý của bài. Bài không nói tỉnh nào nêu điều gì, nên ở đây không đếm.',
  conferenceDifficulties: 'Khó khăn',
  conferenceProposals: 'Kiến nghị',
  search: 'Tìm trong lời của các tỉnh',
  searchHint: 'Gõ không dấu cũng được: tieu thu, giai ngan, tên một tỉnh',
  searchReach: 'Tìm trong bốn báo cáo gần nhất của mỗi tỉnh.',
  voicesHeading: (period: string) => `Các tỉnh viết gì, ${period}`,
  foundHeading: (count: string, question: string) => `${count} đoạn có “${question}”`,
  foundNothing: (question: string) => `Không tìm thấy “${question}” trong lời của các tỉnh`,
  foundNothingHelp:
    'Thử ít chữ hơn, hoặc một từ gần nghĩa. Cả tên chủ đề và tên tỉnh đều tìm được.',
  foundMore: (shown: string, count: string) =>
    `Hiện ${shown} đoạn mới nhất trong ${count}; thêm một chữ để thu hẹp.`,
  showAll: 'Bỏ tìm, xem mọi đoạn của kỳ mới nhất',
  whole: 'Đọc đủ ở trang tỉnh',
  release: (title: string) => `Phát hành: ${title}`,
  themes: 'Chủ đề',
  unknownHeading: 'Điều chưa biết',
  unknownReal:
    'Chưa có báo cáo quý nào được công bố trong số liệu thật, nên chưa có lời của từng tỉnh và chưa đếm được chủ đề. Bộ minh họa cho thấy trang này sẽ trông thế nào.',
  seeDemo: 'Xem bộ minh họa',
  unknownSilent: (silent: string) =>
    `${silent} tỉnh, thành phố chưa có lời nào ở kỳ này: chưa biết họ gặp khó khăn gì, không phải không có khó khăn.`,
  unknownNobody:
    'Mọi tỉnh, thành phố đều có lời ở kỳ này. Điều tỉnh không viết ra thì trang này không biết.',
};

const en = {
  description:
    'What provinces find hard and what they propose: themes counted by province, and the words of every report to be searched.',
  speakers: (count, of, period) =>
    `${count} of ${of} provinces and cities tell of difficulties or proposals in their reports of ${period}`,
  opening: (of, names, count) =>
    `${of}; named most: ${names} (${count === '1' ? '1 province' : `${count} provinces`}).`,
  openingWithout: (of) => `${of}; none has chosen a theme.`,
  openingConference:
    'Of real data there are only the difficulties that the conference of 28 Alliances in Thái Nguyên (December 2023) named, retold here; the provinces’ own words come with their quarterly reports.',
  openingNone: 'No report has been published with words.',
  difficulties: 'Difficulties that many provinces name',
  proposals: 'What provinces propose',
  countedText: (period) =>
    `Counted by province, in ${period}: a province that names a theme twice counts once. Themes are chosen by the provinces themselves.`,
  provinces: (count) => (count === '1' ? '1 province' : `${count} provinces`),
  noThemes: 'No province has chosen a theme for this period.',
  conferenceHeading: 'What the conference of December 2023 named',
  conferenceText:
    'The article on the conference names the groups of difficulties and proposals below; the words are ours and sum up its meaning. It does not say which province named which, so nothing is counted here.',
  conferenceDifficulties: 'Difficulties',
  conferenceProposals: 'Proposals',
  search: 'Search the provinces’ words',
  searchHint: 'In Vietnamese, marks are not needed: tieu thu, giai ngan, a province',
  searchReach: 'The four newest reports of each province are searched.',
  voicesHeading: (period) => `What provinces write, ${period}`,
  foundHeading: (count, question) =>
    `${count} ${count === '1' ? 'passage' : 'passages'} with “${question}”`,
  foundNothing: (question) => `“${question}” was not found in the provinces’ words`,
  foundNothingHelp:
    'Try fewer words, or one of near meaning. Names of themes and provinces are found too.',
  foundMore: (shown, count) =>
    `The newest ${shown} of ${count} passages are shown; add a word to narrow them.`,
  showAll: 'Show all passages of the newest period',
  whole: 'All of it on the province’s page',
  release: (title) => `Release: ${title}`,
  themes: 'Themes',
  unknownHeading: 'What is not known',
  unknownReal:
    'No quarterly report has been published among the real data, so there are no words of single provinces and no themes to count. The demonstration set shows how this page will look.',
  seeDemo: 'See the demonstration set',
  unknownSilent: (silent) =>
    silent === '1'
      ? '1 province has no words for this period: its difficulties are not known, which is not the same as none.'
      : `${silent} provinces and cities have no words for this period: their difficulties are not known, which is not the same as none.`,
  unknownNobody:
    'Every province has words for this period. What a province does not write this page does not know.',
} satisfies Translation<typeof vi>;

export const voicesMessages = { vi, en };
