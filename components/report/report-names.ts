import { cellName, linesOf } from '@/components/entry/entry-fields';
import type { Locale } from '@/lib/locale';
import type { ReportView } from '@/lib/workspace/report-view';

/** What a report's cells are called, and the address of the section each stands in. */
export function reportNames(
  view: Pick<ReportView, 'items' | 'indicators' | 'sections'>,
  locale: Locale,
) {
  const lines = new Map<string, ReturnType<typeof linesOf>[number]>(
    linesOf(view.items, view.indicators).map((line) => [line.key, line]),
  );
  const slugs = new Map(view.sections.map((section) => [section.code, section.slug]));
  return {
    /** Every cell of the form with what it is called, for parts that run in the browser. */
    all: Object.fromEntries([...lines].map(([key, line]) => [key, cellName(line, locale)])),
    nameOf: (key: string): string => {
      const line = lines.get(key);
      return line ? cellName(line, locale) : key;
    },
    sectionOf: (key: string): string | undefined => slugs.get(lines.get(key)?.item.section ?? ''),
  };
}
