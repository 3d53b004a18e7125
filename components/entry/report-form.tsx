'use client';

import { type SyntheticEvent, useActionState, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { thisPage } from '@/components/ui/use-sent-form';
import type { Answer } from '@/lib/domain/outcome';
import type { SaveOutcome, SaveTrail, TypedCell } from '@/lib/domain/report/report';
import type { FormAnswer } from '@/lib/domain/report/report-answers';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { parameterNames, routes } from '@/lib/routes';
import type { ReportView } from '@/lib/workspace/report-view';
import { browserDrafts } from './draft-storage';
import { linesOf } from './entry-fields';
import { EntryRows } from './entry-rows';
import { hindranceOf, statusText } from './entry-status';
import { EntrySummary } from './entry-summary';
import { HindranceNotice } from './hindrance-notice';
import { SectionList } from './section-list';
import { typedOf } from './typed-fields';
import { useFindings } from './use-findings';
import { useFormEvents } from './use-form-events';
import { useReader } from './use-reader';
import { useReportEntry } from './use-report-entry';
import { useTypedWords } from './use-typed-words';
import { useWaysOut } from './use-ways-out';

interface Props {
  readonly view: ReportView;
  /** Code of the section that is open. */
  readonly section: string;
  readonly userId: string;
  /** When the page was made, an ISO instant. */
  readonly at: string;
  /** What a session that had ended has left, to be looked at and saved. */
  readonly held: { readonly token: string; readonly typed: readonly TypedCell[] } | null;
  readonly saveCells: (input: {
    readonly reportId: string;
    readonly typed: readonly TypedCell[];
    readonly held?: string;
    readonly typist?: string;
    readonly trail?: SaveTrail;
  }) => Promise<Answer<SaveOutcome>>;
  readonly saveForm: (previous: FormAnswer | null, form: FormData) => Promise<FormAnswer>;
  readonly locale: Locale;
}

/**
 * One section of a report's form. A plain form that posts the whole section; with JavaScript it
 * sends what changed, cell by cell, and keeps the rest in the browser until the server has it.
 */
export function ReportForm(props: Props) {
  const { view, section, userId, at, held, saveCells, saveForm, locale } = props;
  const words = entryMessages[locale];
  const [answer, formAction] = useActionState(saveForm, null, thisPage);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const allLines = useMemo(() => linesOf(view.items, view.indicators), [view]);
  const lines = allLines.filter(({ item }) => item.section === section);
  const read = useReader(view);
  const saved = answer?.saved?.kind === 'saved' ? answer.saved : null;
  useTypedWords(form, allLines);
  const { entry, snapshot, restored } = useReportEntry(form, {
    stored: view.cells,
    typed: [...(held?.typed ?? []), ...(answer?.unsaved ?? [])],
    issues: saved?.issues ?? [],
    conflicts: saved?.conflicts ?? [],
    keys: allLines.map(({ key }) => key),
    read,
    save: (typed, trail) =>
      saveCells({
        reportId: view.id,
        typed,
        typist: userId,
        trail,
        ...(held && { held: held.token }),
      }),
    drafts: browserDrafts(userId, view.area.slug, view.quarter),
  });
  useWaysOut(entry, view.area.slug, view.quarter);
  const [initial] = useState(
    () =>
      new Map(
        [...snapshot.cells].map(([key, { typed, stored }]) => [key, typed ?? typedOf(key, stored)]),
      ),
  );
  const [announced, setAnnounced] = useState(answer !== null);
  const findings = useFindings(view, snapshot, read);
  const events = useFormEvents(entry, lines);
  const issues = [...snapshot.cells.values()].flatMap((cell) => cell.issues);
  const conflicts = [...snapshot.cells.values()].flatMap((cell) => cell.conflict ?? []);
  const hindrance = snapshot.hindrance ?? hindranceOf(answer);
  const position = view.sections.findIndex(({ code }) => code === section);
  const current = view.sections[position];
  const next = view.sections[position + 1];
  const path = routes.report(locale, view.area.slug, view.quarter, current?.slug);
  const name = (one: typeof current) => one && inLocale(one, 'name', locale);

  const submit = async (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    event.preventDefault();
    if (events.settleConflict(event.nativeEvent.submitter)) return;
    setAnnounced(true);
    await entry.saveNow();
    requestAnimationFrame(() => summary.current?.focus());
  };

  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SectionList
        view={view}
        lines={allLines}
        filled={new Set([...snapshot.cells].flatMap(([key, { stored }]) => (stored ? [key] : [])))}
        findings={findings}
        issues={issues}
        current={section}
        locale={locale}
      />
      <form
        ref={form}
        action={formAction}
        onSubmit={submit}
        onInput={events.onInput}
        onFocus={events.onFocus}
        onBlur={events.onBlur}
        autoComplete="off"
        className="entry-form min-w-0 print:block!"
      >
        <input type="hidden" name="reportId" value={view.id} />
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="intent" value="save" />
        {held && <input type="hidden" name={parameterNames.held} value={held.token} />}
        <h2 className="text-xl">{name(current)}</h2>
        <div className="mt-3 space-y-3 empty:hidden">
          {held && <Notice tone="asking">{words.heldRestored}</Notice>}
          {restored !== null && restored > 0 && (
            <Notice tone="asking">{words.restored(restored)}</Notice>
          )}
          <EntrySummary
            lines={lines}
            issues={issues}
            conflicts={conflicts}
            findings={findings}
            announced={announced}
            focusRef={summary}
            locale={locale}
          />
        </div>
        <EntryRows
          view={view}
          lines={lines}
          snapshot={snapshot}
          initial={initial}
          findings={findings}
          read={read}
          at={at}
          locale={locale}
        />
        <div className="save-bar mt-6 space-y-3 py-3">
          {hindrance && (
            <HindranceNotice
              hindrance={hindrance}
              signInHref={routes.signIn(locale, path)}
              onRetry={() => void entry.saveNow()}
              onReload={() => {
                // What is unsaved is in the browser and comes back: nothing to be asked about.
                entry.leaving = true;
                location.reload();
              }}
              locale={locale}
            />
          )}
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <Button look="strong" aria-disabled={snapshot.saving}>
              {snapshot.saving ? words.saving : words.save}
            </Button>
            <p role="status" className="text-ink-2 text-sm">
              {statusText(snapshot, saved, restored !== null, locale)}
            </p>
            {next ? (
              <a
                href={routes.report(locale, view.area.slug, view.quarter, next.slug)}
                className="py-2 sm:ml-auto"
              >
                {words.nextSection(name(next) ?? '')}
              </a>
            ) : (
              <a
                href={routes.reportCheck(locale, view.area.slug, view.quarter)}
                className="py-2 sm:ml-auto"
              >
                {words.toCheck}
              </a>
            )}
          </div>
        </div>
      </form>
    </div>
  );
}
