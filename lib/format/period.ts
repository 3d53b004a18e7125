import { getPeriod, type Period } from '@/lib/domain/period';
import type { Locale } from '@/lib/locale';
import { englishMonth, formatDay } from './date';

const roman = ['I', 'II', 'III', 'IV'] as const;

/**
 * A period as it is written: `Quý III/2026` / `Q3 2026`, `Tháng 12/2023`, `Năm 2023`,
 * `6 tháng đầu năm 2024`, `10 tháng đầu năm 2023`, `20/12/2023`, `01/12/2022–04/12/2022`.
 */
export function formatPeriod(code: string, locale: Locale): string {
  const period = getPeriod(code);
  return locale === 'vi' ? inVietnamese(period) : inEnglish(period);
}

/** Within a sentence: `quý III/2026`, `năm 2023`; English periods stay as they are. */
export function formatPeriodInSentence(code: string, locale: Locale): string {
  const text = formatPeriod(code, locale);
  return locale === 'vi' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** For a narrow axis: `III/26`, `Q3 26`, `12/23`, `2023`; the year stays where it stands alone. */
export function formatPeriodShort(code: string, locale: Locale): string {
  const { kind, start, end } = getPeriod(code);
  const shortYear = end.slice(2, 4);
  const month = end.slice(5, 7);
  switch (kind) {
    case 'quarter': {
      const number = Number(month) / 3;
      return locale === 'vi' ? `${roman[number - 1]}/${shortYear}` : `Q${number} ${shortYear}`;
    }
    case 'half_year':
      return `${month === '06' ? '6T' : '6T cuối'}/${shortYear}`.replace(/^6T( cuối)?/, (found) =>
        locale === 'vi' ? found : found === '6T' ? 'H1' : 'H2',
      );
    case 'year':
      return end.slice(0, 4);
    case 'month':
      return `${month}/${shortYear}`;
    case 'year_to_date':
      return locale === 'vi' ? `${Number(month)}T/${shortYear}` : `Jan–${month}/${shortYear}`;
    case 'date':
      return `${end.slice(8)}/${month}/${shortYear}`;
    case 'span':
      return `${start.slice(8)}/${start.slice(5, 7)}–${end.slice(8)}/${month}/${shortYear}`;
  }
}

function inVietnamese({ kind, start, end }: Period): string {
  const year = end.slice(0, 4);
  const month = Number(end.slice(5, 7));
  switch (kind) {
    case 'quarter':
      return `Quý ${roman[month / 3 - 1]}/${year}`;
    case 'half_year':
      return `6 tháng ${month === 6 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `Năm ${year}`;
    case 'month':
      return `Tháng ${month}/${year}`;
    case 'year_to_date':
      return month === 12 ? `Cả năm ${year}` : `${month} tháng đầu năm ${year}`;
    case 'date':
      return formatDay(end, 'vi');
    case 'span':
      return `${formatDay(start, 'vi')}–${formatDay(end, 'vi')}`;
  }
}

function inEnglish({ kind, start, end }: Period): string {
  const year = end.slice(0, 4);
  const month = Number(end.slice(5, 7));
  switch (kind) {
    case 'quarter':
      return `Q${month / 3} ${year}`;
    case 'half_year':
      return `${month === 6 ? 'First' : 'Second'} half of ${year}`;
    case 'year':
      return year;
    case 'month':
      return `${englishMonth(month)} ${year}`;
    case 'year_to_date':
      return month === 1 ? `January ${year}` : `January–${englishMonth(month)} ${year}`;
    case 'date':
      return formatDay(end, 'en');
    case 'span':
      return `${formatDay(start, 'en')} – ${formatDay(end, 'en')}`;
  }
}
