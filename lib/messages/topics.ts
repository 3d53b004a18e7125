import type { TopicSlug } from '@/lib/domain/topic';
import type { Translation } from './translation';

/** The stories of the topics: what is said around computed figures. */
const vi = {
  indexTitle: 'Chủ đề',
  indexDescription:
    'Sáu chủ đề của kinh tế tập thể, mỗi chủ đề là một câu chuyện bằng số liệu: bao nhiêu, ở đâu, thay đổi thế nào, điều gì chưa biết.',
  indexText:
    'Mỗi chủ đề kể một câu chuyện bằng số liệu đã công bố, theo thứ tự để hiểu: bao nhiêu, của ai, ở đâu, thay đổi ra sao, và điều gì chưa biết.',
  name: {
    'hop-tac-xa': 'Hợp tác xã',
    'lao-dong': 'Lao động và thu nhập',
    ocop: 'OCOP',
    'nong-thon-moi': 'Nông thôn mới',
    'giam-ngheo': 'Giảm nghèo và các chương trình',
    'kho-khan-kien-nghi': 'Khó khăn, kiến nghị',
  } satisfies Record<TopicSlug, string>,
  title: (name: string) => `${name}: câu chuyện bằng số liệu`,
  description: (name: string) =>
    `${name}: bao nhiêu, ở đâu, thay đổi thế nào, điều gì chưa biết; mỗi con số kèm nguồn, kỳ và mức chính xác.`,
  kicker: 'Chủ đề',
  contents: 'Trong câu chuyện này',
  otherTopics: 'Chủ đề khác',
  othersSay: (values: string) => `Nguồn khác nêu ${values}; cả hai được giữ.`,
  or: ' hoặc ',
  and: '; ',
  sourcesDiffer: (period: string, values: string) =>
    `Ở ${period}, các nguồn nói khác nhau: ${values}; tất cả được giữ, không số nào bị sửa cho khớp.`,
  figures: 'Những con số được nhắc tới',
  figureOf: (name: string, who: string) => `${name} · ${who}`,
  emm: 'vùng đồng bào DTTS và miền núi',
  sameWord: 'Mỗi dòng đếm một tập hợp riêng: đứng cạnh nhau để đọc, không cộng vào nhau.',
  spread: {
    ends: (
      name: string,
      most: string,
      highest: string,
      least: string,
      lowest: string,
      among: string,
      when: string,
    ) =>
      `${name}: cao nhất ${most} (${highest}), thấp nhất ${least} (${lowest}) trong ${among}, ${when}`,
    known: (count: string, of: string, name: string, period: string) =>
      `${name}: ${count} trong ${of} có số liệu, ${period}`,
    half: (count: string, all: string) =>
      `${count} tỉnh, thành phố đứng đầu có quá nửa tổng của ${all}.`,
    few: 'Quá nhiều tỉnh chưa có số liệu, nên không nói tỉnh nào cao nhất hay thấp nhất cả nước.',
    all: 'Bản đồ và mọi tỉnh, thành phố',
    none: (names: string) =>
      `Chưa có kỳ nào mà đủ tỉnh cùng nói về ${names}, nên chưa so được giữa các tỉnh.`,
  },
  parts: {
    largest: (who: string, label: string, share: string) =>
      `${who}: ${label} chiếm phần lớn nhất, ${share}`,
    title: (name: string, period: string) => `Cơ cấu: ${name}, ${period}`,
    none: (names: string) =>
      `Chưa có nguồn nào nêu đủ các phần ở cùng một kỳ (cần ${names}), nên chưa vẽ được cơ cấu.`,
  },
  balance: {
    closes: (who: string, more: string, less: string, period: string) =>
      `${who}: vào ${more}, ra ${less} trong ${period}, vừa khớp với cuối kỳ`,
    mayClose: (who: string, more: string, less: string, period: string) =>
      `${who}: vào ${more}, ra ${less} trong ${period}, khớp trong phạm vi các số gần đúng`,
    open: (who: string, more: string, less: string, period: string) =>
      `${who}: vào ${more}, ra ${less} trong ${period}, còn một phần chưa rõ vì sao`,
    who: (name: string, who: string) => `${name}, ${who} có đủ các số`,
    only: 'Chỉ cộng những tỉnh, thành phố có đủ số đầu kỳ, vào, ra và cuối kỳ; tỉnh thiếu một số thì không góp số nào.',
    none: (names: string) =>
      `Chưa tìm thấy đủ bốn vế ở cùng một kỳ (cần ${names}), nên chưa khép được phép cộng trừ này. Báo cáo quý của các tỉnh sẽ có.`,
  },
  change: {
    sum: (who: string, name: string, before: string, when: string, now: string, then: string) =>
      `${name} của cùng ${who}: ${before} (${when}), ${now} (${then})`,
    most: (name: string, most: string, moved: string, period: string) =>
      `${name} thay đổi nhiều nhất ở ${most}: ${moved} so với ${period}`,
    provinces: (count: string) => `${count} tỉnh, thành phố`,
    rule: 'So với đúng kỳ ấy một năm trước; tỉnh mà chuỗi số đổi nghĩa ở giữa (sáp nhập, đổi cách đếm) thì không so.',
    none: (names: string) =>
      `Chưa có hai kỳ cách nhau đúng một năm, cùng cách đếm, ở ít nhất hai tỉnh (cần ${names}), nên chưa nói được tỉnh nào tăng, tỉnh nào giảm.`,
  },
  notYet: 'Chưa đủ số liệu để trả lời',
  missing: (names: string) => `Chưa tìm thấy con số nào đã công bố về ${names}.`,
  unknown: {
    some: (count: string) => `${count} điều biểu báo cáo sẽ hỏi mà chưa có con số nào`,
    none: 'Chỉ tiêu nào biểu báo cáo đang hỏi về chủ đề này cũng đã có ít nhất một con số',
    text: 'Chưa tìm thấy số liệu công bố ở địa bàn nào; chưa biết không có nghĩa là bằng 0.',
    more: (count: string) => `Thêm ${count} chỉ tiêu`,
  },
  openingNone: (name: string) =>
    `Chưa tìm thấy con số nào đã công bố về ${name}; báo cáo quý của các tỉnh sẽ bổ sung.`,
  openingNoneDemo: (name: string) => `Bộ minh họa chưa có con số nào về ${name}.`,
};

const en = {
  indexTitle: 'Topics',
  indexDescription:
    'Six topics of the collective economy, each a story in figures: how many, where, how it changed, what is not known.',
  indexText:
    'Each topic tells a story in published figures, in an order that explains: how many, whose, where, how it changed, and what is not known.',
  name: {
    'hop-tac-xa': 'Cooperatives',
    'lao-dong': 'Labour and income',
    ocop: 'OCOP',
    'nong-thon-moi': 'New rural areas',
    'giam-ngheo': 'Poverty and programmes',
    'kho-khan-kien-nghi': 'Difficulties and proposals',
  },
  title: (name) => `${name}: a story in figures`,
  description: (name) =>
    `${name}: how many, where, how it changed, what is not known; each figure with its source, period and precision.`,
  kicker: 'Topic',
  contents: 'In this story',
  otherTopics: 'Other topics',
  othersSay: (values) => `Another source says ${values}; both are kept.`,
  or: ' or ',
  and: '; ',
  sourcesDiffer: (period, values) =>
    `Of ${period} sources say different things: ${values}; all are kept and none is mended.`,
  figures: 'The figures spoken of',
  figureOf: (name, who) => `${name} · ${who}`,
  emm: 'ethnic-minority and mountainous region',
  sameWord: 'Each line counts a set of its own: they stand beside each other and are never added.',
  spread: {
    ends: (name, most, highest, least, lowest, among, when) =>
      `${name}: highest in ${most} (${highest}), lowest in ${least} (${lowest}) of ${among}, ${when}`,
    known: (count, of, name, period) => `${name}: ${count} of ${of} have a figure, ${period}`,
    half: (count, all) =>
      count === '1'
        ? `The first of them alone has more than half of what ${all} have.`
        : `The first ${count} of them have more than half of what ${all} have.`,
    few: 'Too many provinces have no figure to say which is the highest or the lowest of the country.',
    all: 'The map and every province',
    none: (names) =>
      `There is no period at which enough provinces speak of ${names}, so they cannot be set against each other.`,
  },
  parts: {
    largest: (who, label, share) => `${who}: the largest part is ${label}, ${share}`,
    title: (name, period) => `Parts of a whole: ${name}, ${period}`,
    none: (names) =>
      `No source gives all parts at one period (needed: ${names}), so the whole cannot be drawn divided.`,
  },
  balance: {
    closes: (who, more, less, period) =>
      `${who}: ${more} in and ${less} out in ${period}, exactly what the end says`,
    mayClose: (who, more, less, period) =>
      `${who}: ${more} in and ${less} out in ${period}, in agreement as far as the numbers are known`,
    open: (who, more, less, period) =>
      `${who}: ${more} in and ${less} out in ${period}, and a part that nobody explained`,
    who: (name, who) => `${name}, ${who} with all the numbers`,
    only: 'Only provinces and cities with a start, what came in, what went out and an end are added; one that lacks a number adds none.',
    none: (names) =>
      `All sides of it were not found for one period (needed: ${names}), so it cannot be closed. The provinces’ quarterly reports will bring them.`,
  },
  change: {
    sum: (who, name, before, when, now, then) =>
      `${name} of the same ${who}: ${before} (${when}), ${now} (${then})`,
    most: (name, most, moved, period) =>
      `${name} changed most in ${most}: ${moved} since ${period}`,
    provinces: (count) => (count === '1' ? '1 province' : `${count} provinces and cities`),
    rule: 'Set against the same period a year before; where a series changes its meaning in between (a merger, another way of counting) nothing is compared.',
    none: (names) =>
      `There are no two periods a year apart, counted alike, in at least two provinces (needed: ${names}), so it cannot be said who rose and who fell.`,
  },
  notYet: 'There are not enough figures to answer yet',
  missing: (names) => `No figure has been published of ${names}.`,
  unknown: {
    some: (count) =>
      count === '1'
        ? '1 thing that the form asks and of which there is no figure yet'
        : `${count} things that the form asks and of which there is no figure yet`,
    none: 'Every indicator that the form asks of this topic has at least one figure',
    text: 'No published figure was found for any territory; not known does not mean zero.',
    more: (count) => `${count} more ${count === '1' ? 'indicator' : 'indicators'}`,
  },
  openingNone: (name) =>
    `No figure has been published of ${name} yet; the provinces’ quarterly reports will bring them.`,
  openingNoneDemo: (name) => `The demonstration set has no figure of ${name}.`,
} satisfies Translation<typeof vi>;

export const topicMessages = { vi, en };
