import { linesOf } from '@/components/entry/entry-fields';
import { returnedCells } from '@/components/entry/entry-status';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import { reviewMessages } from '@/lib/messages/review';
import type { ReportView } from '@/lib/workspace/report-view';
import type { ReviewContext } from './review-cell';
import { ReviewTable } from './review-table';

interface Props {
  readonly view: ReportView;
  /** The form that names cells by ticking them; null: none may be named. */
  readonly tickFor: string | null;
  readonly locale: Locale;
}

/** All figures of a report in two columns, section by section. */
export function ReviewFigures({ view, tickFor, locale }: Props) {
  const words = reviewMessages[locale];
  if (view.figuresShown === 'not_yet') return <Notice title={words.notShownYet} />;
  const lines = linesOf(view.items, view.indicators);
  const valuesOf = (entries: ReportView['previousQuarter']) =>
    new Map(entries.map(({ key, value }) => [key, value]));
  const context: ReviewContext = {
    cells: new Map(view.cells.map((cell) => [cell.key, cell])),
    before: valuesOf(view.previousQuarter),
    published: valuesOf(view.publishedRevision),
    findings: view.findings,
    changes: view.changes,
    asked: new Map(view.asked?.cells.map((cell) => [cell.key, cell])),
    returned: returnedCells(view),
    tickFor,
    locale,
  };
  return (
    <>
      {view.figuresShown === 'as_last_submitted' && <Notice title={words.asLastSubmitted} />}
      <h2 className="mt-8 text-xl">{words.figuresTitle}</h2>
      <p className="text-ink-3 text-sm">{words.figuresLegend}</p>
      {view.sections.map((section) => (
        <ReviewTable
          key={section.code}
          section={section}
          lines={lines.filter(({ item }) => item.section === section.code)}
          context={context}
        />
      ))}
    </>
  );
}
