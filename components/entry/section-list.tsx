import { useEffect, useRef } from 'react';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { CellIssue, Finding } from '@/lib/domain/report/report';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { routes } from '@/lib/routes';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntryLine } from './entry-fields';
import { inPage } from './use-sections';

interface Props {
  readonly view: Pick<ReportView, 'area' | 'quarter' | 'sections'>;
  readonly lines: readonly EntryLine[];
  /** The cells that hold a value or a reason. */
  readonly filled: ReadonlySet<CellKey>;
  readonly findings: readonly Finding[];
  readonly issues: readonly CellIssue[];
  /** Code of the section that is open. */
  readonly current: string;
  /** Opens a section in the page itself; without JavaScript its link does. */
  readonly open: (code: string, enters: boolean) => void;
  readonly locale: Locale;
}

/** The form's sections with how far each one is. */
export function SectionList(props: Props) {
  const { view, lines, filled, findings, issues, current, open, locale } = props;
  const words = entryMessages[locale];
  const list = useRef<HTMLOListElement>(null);
  // On a phone the sections stand in one line that is longer than the screen.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>(`[data-section="${current}"]`);
    if (list.current && link) list.current.scrollLeft = link.offsetLeft - list.current.offsetLeft;
  }, [current]);
  return (
    <nav aria-label={words.sections} className="section-list">
      <ol ref={list}>
        {view.sections.map((section, index) => {
          const inSection = lines.filter(({ item }) => item.section === section.code);
          const keys = inSection.map(({ key }) => key);
          const count = keys.filter((key) => filled.has(key)).length;
          // What may stay blank is nothing left to do.
          const asked = inSection.filter(
            ({ key, item }) => !item.optional || filled.has(key),
          ).length;
          const own = findings.filter(({ cells: [first] }) => first && keys.includes(first));
          const errors =
            own.filter(({ severity }) => severity === 'error').length +
            new Set(issues.filter(({ key }) => keys.includes(key)).map(({ key }) => key)).size;
          const asks = own.filter(
            ({ severity, answered }) => severity === 'warning' && !answered,
          ).length;
          return (
            <li key={section.code} className="border-rule border-t last:border-b">
              <a
                href={routes.report(locale, view.area.slug, view.quarter, section.slug)}
                data-section={section.code}
                aria-current={section.code === current ? 'page' : undefined}
                onClick={inPage((byKey) => open(section.code, byKey))}
                className="flex items-baseline gap-1.5 border-transparent border-l-4 py-1 pl-2 text-ink no-underline hover:border-rule-strong aria-[current=page]:border-cham aria-[current=page]:font-semibold"
              >
                <span className="w-4 shrink-0 text-ink-3 text-sm">{index + 1}</span>
                <span className="grow text-[0.9375rem] leading-5">
                  {inLocale(section, 'name', locale)}
                  {(errors > 0 || asks > 0) && (
                    <span
                      className={`block font-normal text-sm ${errors > 0 ? 'text-gach' : 'text-nghe-ink'}`}
                    >
                      {words.sectionTrouble(errors, asks)}
                    </span>
                  )}
                </span>
                <span
                  className={`shrink-0 text-sm ${asked > 0 && count === asked ? 'text-cham' : 'text-ink-3'}`}
                >
                  {asked > 0 ? (
                    words.sectionProgress(count, asked)
                  ) : (
                    <span className="sr-only">{words.state.optional}</span>
                  )}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
