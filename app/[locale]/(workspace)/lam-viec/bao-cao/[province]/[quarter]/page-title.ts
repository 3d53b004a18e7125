import 'server-only';
import { listAreas } from '@/lib/data/public/areas';
import { getPeriod, isQuarter } from '@/lib/domain/period';
import { isValidOn } from '@/lib/domain/territory/area';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, isLocale, type Locale } from '@/lib/locale';

interface Params {
  readonly locale: string;
  readonly province: string;
  readonly quarter: string;
}

/**
 * The title of a page about a province's quarter; none where there is no such place. It says what
 * the address says and nothing of a report.
 */
export async function reportPageTitle(
  { locale, province, quarter }: Params,
  title: (words: Locale, province: string, period: string) => string,
): Promise<{ title?: string }> {
  if (!isLocale(locale) || !isQuarter(quarter)) return {};
  const { end } = getPeriod(quarter);
  const area = (await listAreas()).find(
    (one) => one.level === 'province' && one.slug === province && isValidOn(one, end),
  );
  if (!area) return {};
  const name = inLocale(area, 'name', locale);
  return { title: title(locale, name, formatPeriodInSentence(quarter, locale)) };
}
