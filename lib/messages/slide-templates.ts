import type { TemplateKind } from '../domain/conference/template';
import type { Translation } from './translation';

/** What packs are begun from, and what stands between their slides. */
const vi = {
  name: {
    national: 'Tổng quan cả nước',
    province: 'Một tỉnh, thành phố',
    topic: 'Một chủ đề',
    before_after: 'Trước và sau một năm',
    participants: 'Mỗi đơn vị tham dự một trang',
  } satisfies Record<TemplateKind, string>,
  before: 'Một năm trước và bây giờ',
  together: 'Các đơn vị tham dự cạnh nhau',
  each: 'Từng đơn vị tham dự',
};

export type TemplateMessages = Translation<typeof vi>;

const en: TemplateMessages = {
  name: {
    national: 'The whole country',
    province: 'One province or city',
    topic: 'One topic',
    before_after: 'A year before and after',
    participants: 'One slide for each participant',
  },
  before: 'A year ago, and now',
  together: 'The participants beside each other',
  each: 'Each participant',
};

export const templateMessages = { vi, en } as const satisfies Record<string, TemplateMessages>;
