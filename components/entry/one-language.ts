import type { Indicator } from '@/lib/domain/indicator/indicator';
import type { Rule } from '@/lib/domain/rule/rule';
import type { Locale } from '@/lib/locale';
import type { ReportView } from '@/lib/workspace/report-view';

/**
 * A report as it is sent to a reader of one language: what the other says at length stays behind.
 * Names are sent in both, since a table that is pasted may bring either.
 */
export function inOneLanguage(view: ReportView, locale: Locale): ReportView {
  const isVietnamese = locale === 'vi';
  const shortened = (indicator: Indicator): Indicator => ({
    ...indicator,
    ...(isVietnamese
      ? { definitionEn: '', legalSourceNoteEn: null }
      : { definitionVi: '', legalSourceNoteVi: null }),
  });
  const told = (rule: Rule): Rule => ({
    ...rule,
    ...(isVietnamese ? { messageEn: '' } : { messageVi: '' }),
  });
  return {
    ...view,
    indicators: view.indicators.map(shortened),
    computed: view.computed.map(shortened),
    rules: view.rules.map(told),
  };
}
