import type { Translation } from './translation';

/** When an area's quarterly reports came out. */
const vi = {
  label: 'Báo cáo quý: đúng đợt hay muộn',
  /** `late`, `missing`: '' where there is none. */
  title: (area: string, inTime: string, all: string, late: string, missing: string) =>
    [
      `${inTime}/${all} báo cáo quý gần nhất của ${area} ra đúng đợt`,
      late && `${late} ra muộn`,
      missing && `${missing} chưa công bố`,
    ]
      .filter(Boolean)
      .join(', '),
  text: 'Tính từ ngày phát hành, vì ngày nộp không công bố: đúng đợt là ra cùng những báo cáo đầu tiên của quý ấy, muộn là ra sau đó.',
  quarter: 'Quý',
  day: 'Công bố',
  beside: 'So với đợt đầu',
  after: 'Sau ngày hết quý',
  inTime: 'đúng đợt',
  late: (days: string) => `muộn ${days} ngày`,
  missing: 'chưa công bố',
  days: (days: string) => `${days} ngày`,
  corrected: 'đính chính',
};

const en = {
  label: 'Quarterly reports: in time or late',
  title: (area, inTime, all, late, missing) =>
    [
      `${inTime} of ${area}’s ${all} newest quarterly reports came out in time`,
      late && `${late} late`,
      missing && `${missing} not yet`,
    ]
      .filter(Boolean)
      .join(', '),
  text: 'By days of publication, as days of handing in are not public: in time is what came out with the first reports of its quarter, late what came after them.',
  quarter: 'Quarter',
  day: 'Published',
  beside: 'Beside the first',
  after: 'After the quarter’s end',
  inTime: 'in time',
  late: (days) => (days === '1' ? '1 day late' : `${days} days late`),
  missing: 'not published',
  days: (days) => (days === '1' ? '1 day' : `${days} days`),
  corrected: 'corrected',
} satisfies Translation<typeof vi>;

export const timelinessMessages = { vi, en };
