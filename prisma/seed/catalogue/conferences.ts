import type { ConferenceWords, PublishedSlide } from '../../../lib/domain/conference/conference';
import {
  conferenceWordsSchema,
  type PublishedConference,
} from '../../../lib/domain/conference/conference';
import { type SlideWords, slideContentSchema } from '../../../lib/domain/conference/slide';
import { homeMessages } from '../../../lib/messages/home';

/** The group of the 28 provinces, whose members their source does not name. */
const group = 'nhom-28-2023';
const day = '2023-12-20';

/** The lists of the article, in this site's own words. */
const listed = (key: 'conferenceDifficultyList' | 'conferenceDirectionList'): SlideWords[] =>
  homeMessages.vi[key].map((vi, index) => ({ vi, en: homeMessages.en[key][index] ?? '' }));

const words: ConferenceWords = conferenceWordsSchema.parse({
  title: {
    vi: 'Kinh tế tập thể, hợp tác xã vùng đồng bào dân tộc thiểu số và miền núi 2021–2023',
    en: 'The collective economy in ethnic-minority and mountainous areas, 2021–2023',
  },
  place: { vi: 'Thái Nguyên', en: 'Thái Nguyên' },
  host: {
    vi: '28 Liên minh Hợp tác xã tỉnh, thành phố',
    en: '28 provincial and city Cooperative Alliances',
  },
  participants: {
    vi: '28 tỉnh, thành phố; nguồn không nêu danh sách nên không có bản đồ và không tính mức bao phủ',
    en: '28 provinces and cities; the source gives no list, so there is no map and no coverage',
  },
  about: {
    vi: homeMessages.vi.conferenceText,
    en: homeMessages.en.conferenceText,
  },
  agenda: [
    { vi: 'Vai trò của Liên minh Hợp tác xã', en: 'The role of the Cooperative Alliances' },
    { vi: 'Ba chương trình mục tiêu quốc gia', en: 'The three national target programmes' },
    {
      vi: 'Số đơn vị, lao động, thu nhập; công nghệ cao, chuỗi giá trị',
      en: 'Units, labour and income; high technology, value chains',
    },
    { vi: 'Xã nông thôn mới; chủ thể OCOP', en: 'New rural communes; OCOP owners' },
    {
      vi: 'Khó khăn; giảm nghèo; phương hướng 2024',
      en: 'Difficulties; poverty; directions for 2024',
    },
  ],
  questions: [],
  difficulties: listed('conferenceDifficultyList'),
  directions: listed('conferenceDirectionList'),
});

const figure = (indicator: string, scope: 'ALL' | 'EMM' = 'EMM') => ({
  kind: 'figure',
  indicator,
  scope,
  area: group,
});

const contents: readonly unknown[] = [
  {
    kind: 'title',
    heading: words.title,
    lines: [
      {
        vi: 'Hội nghị 28 Liên minh Hợp tác xã, Thái Nguyên, 20/12/2023',
        en: 'Conference of 28 Cooperative Alliances, Thái Nguyên, 20 December 2023',
      },
    ],
  },
  {
    kind: 'section',
    heading: { vi: 'Bao nhiêu đơn vị, bao nhiêu việc làm', en: 'How many units, how much work' },
    lines: [],
  },
  figure('HTX_ACTIVE'),
  figure('THT_TOTAL'),
  figure('QTDND_TOTAL'),
  figure('LABOUR_AREA_DTTS'),
  figure('INCOME_AVG_M'),
  {
    kind: 'section',
    heading: { vi: 'Làm gì, bán gì', en: 'What they do and sell' },
    lines: [],
  },
  figure('HTX_HITECH'),
  figure('UNIT_VALUE_CHAIN'),
  figure('HTX_NTM_EFFECTIVE', 'ALL'),
  figure('OCOP_SUBJ', 'ALL'),
  {
    kind: 'share',
    whole: null,
    parts: ['OCOP_SUBJ_HTX_PCT', 'OCOP_SUBJ_DN_PCT', 'OCOP_SUBJ_HKD_PCT', 'OCOP_SUBJ_THT_PCT'],
    ofGroup: true,
  },
  {
    kind: 'section',
    heading: { vi: 'Khó khăn và việc năm 2024', en: 'Difficulties, and the work of 2024' },
    lines: [],
  },
  {
    kind: 'text',
    heading: {
      vi: homeMessages.vi.conferenceDifficulties,
      en: homeMessages.en.conferenceDifficulties,
    },
    lines: words.difficulties,
  },
  {
    kind: 'text',
    heading: { vi: homeMessages.vi.conferenceDirections, en: homeMessages.en.conferenceDirections },
    lines: words.directions,
  },
  {
    kind: 'closing',
    heading: {
      vi: 'Mỗi con số ở đây có nguồn, ngày và chữ của nguồn',
      en: 'Each number here has its source, its day and its source’s own word',
    },
    lines: [{ vi: homeMessages.vi.conferenceOwnWords, en: homeMessages.en.conferenceOwnWords }],
  },
];

type ConferenceRow = Omit<
  PublishedConference,
  'publishedAt' | 'bookletAreas' | 'answers' | 'participants'
> & {
  readonly demo: false;
  readonly publishedAt: Date;
};

/** The first conference, with its pack finished: as it went out the day after the article. */
export const conferences: readonly ConferenceRow[] = [
  {
    slug: 'thai-nguyen-2023',
    demo: false,
    firstDay: day,
    lastDay: day,
    words,
    slides: contents.map(
      (content, index): PublishedSlide => ({
        id: `thai-nguyen-2023-${index + 1}`,
        content: slideContentSchema.parse(content),
        ownTitle: null,
        frozen: null,
      }),
    ),
    publishedAt: new Date('2023-12-21T00:00:00Z'),
  },
];
