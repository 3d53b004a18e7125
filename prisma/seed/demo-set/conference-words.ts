import type { SlideWords } from '../../../lib/domain/conference/slide';
import { type Quarter, quarterParts } from '../../../lib/domain/period';
import { formatPeriodInSentence } from '../../../lib/format/period';

/** What the demonstration set's conferences say of themselves; each says that it is made up. */
export function conferenceWords(quarter: Quarter, provinces: number) {
  const [vi, en] = (['vi', 'en'] as const).map((locale) => formatPeriodInSentence(quarter, locale));
  const { year } = quarterParts(quarter);
  const title: SlideWords = {
    vi: `Hội nghị giao ban kinh tế tập thể ${vi} (minh họa)`,
    en: `Meeting on the collective economy, ${en} (illustrative)`,
  };
  const made: SlideWords = {
    vi: 'Mọi số liệu và lời của các tỉnh ở đây là minh họa, không phải số liệu thật.',
    en: 'All figures and words of provinces here are illustrative, not real ones.',
  };
  return {
    title,
    made,
    slug: `minh-hoa-giao-ban-${quarter.toLowerCase()}`,
    place: { vi: 'Thái Nguyên', en: 'Thai Nguyen' },
    host: {
      vi: 'Ban tổ chức hội nghị (minh họa)',
      en: 'The organisers (illustrative)',
    },
    participants: {
      vi: `${provinces} Liên minh Hợp tác xã của bộ số liệu minh họa`,
      en: `The ${provinces} Cooperative Alliances of the illustrative set`,
    },
    about: made,
    agenda: [
      { vi: 'Hợp tác xã và lao động: đang ở đâu', en: 'Cooperatives and labour: where they stand' },
      { vi: 'Khó khăn, kiến nghị của các tỉnh', en: 'Difficulties and proposals of provinces' },
      { vi: 'Việc của quý sau', en: 'The work of the next quarter' },
    ],
    questions: [
      {
        vi: `Năm ${year} có bao nhiêu hợp tác xã thành lập mới, bao nhiêu giải thể?`,
        en: `How many cooperatives were founded and dissolved in ${year}?`,
      },
    ],
    difficulties: [],
    directions: [],
  };
}

/** Words on the slides between the figures. */
export const slideWords = {
  corrected: {
    notes:
      'Trang này giữ số như ngày đóng băng. Lạng Sơn đã đính chính số lao động của một quý sau ngày đó: mở trang để xem khác nhau ở đâu.',
  },
  ownTitle: {
    vi: 'Quảng Trị mới: hai tỉnh về một nhà, số hợp tác xã vẫn vững',
    en: 'The new Quang Tri: two provinces in one, cooperatives hold steady',
  },
  voices: { vi: 'Các tỉnh nói gì', en: 'What provinces say' },
  closing: { vi: 'Việc của quý sau', en: 'The work of the next quarter' },
  next: [
    {
      vi: 'Tỉnh chưa có báo cáo quý gửi trước ngày họp.',
      en: 'Provinces without a report of the quarter send it before the meeting.',
    },
    {
      vi: 'Số đính chính sau ngày đóng băng được nêu tại hội nghị.',
      en: 'What was corrected since a slide was frozen is said at the meeting.',
    },
  ],
} as const;
