import type { Locale } from '../locale';
import type { Translation } from './translation';

/** Where an organiser looks through what provinces wrote. */
const vi = {
  theme: 'Chủ đề',
  area: 'Tỉnh, thành phố',
  period: 'Quý',
  any: 'tất cả',
  find: 'Tìm',
  found: (shown: string, found: string) =>
    shown === found ? `${found} đoạn` : `${shown} đoạn mới nhất trong ${found}`,
  notFound: 'Không đoạn nào khớp. Bớt một điều kiện, hoặc thử ít chữ hơn.',
  all: 'Bỏ điều kiện, xem quý mới nhất',
  proposed: 'Chủ đề mới có thể đặt',
  proposedText:
    'Cụm từ mà từ ba tỉnh trở lên cùng viết ở quý này và chưa chủ đề nào gọi tên. Máy chỉ đếm chữ; có thành chủ đề hay không do người đọc quyết định.',
  proposedNone: 'Ở quý này không có cụm từ nào như thế.',
  none: 'Chưa báo cáo nào có lời được công bố.',
};

const en: Translation<typeof vi> = {
  theme: 'Theme',
  area: 'Province or city',
  period: 'Quarter',
  any: 'all',
  find: 'Find',
  found: (shown, found) =>
    shown === found ? `Passages: ${found}` : `The newest ${shown} of ${found} passages`,
  notFound: 'No passage matches. Leave out a condition, or try fewer words.',
  all: 'Without conditions: the newest quarter',
  proposed: 'Themes that could be set',
  proposedText:
    'Words that three provinces or more write in this quarter and no theme names yet. Words are counted; whether they are a theme is for who reads them.',
  proposedNone: 'There are no such words in this quarter.',
  none: 'No published report has words yet.',
};

export const conferenceVoicesMessages: Readonly<Record<Locale, typeof vi>> = { vi, en };
