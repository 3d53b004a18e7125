'use client';

import {
  type SyntheticEvent,
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { keepOffline } from '@/components/offline/keep-offline';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Still } from '@/components/ui/still';
import { useAfterPaint } from '@/components/ui/use-after-paint';
import { thisPage } from '@/components/ui/use-sent-form';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import type { FormAnswer } from '@/lib/domain/report/report-answers';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { intakeMessages } from '@/lib/messages/intake';
import { sheetMessages } from '@/lib/messages/sheet';
import { parameterNames, routes } from '@/lib/routes';
import type { ReportView } from '@/lib/workspace/report-view';
import { useCopiedCells } from './copied-cells';
import { browserDrafts } from './draft-storage';
import { cellName, fieldId, linesOf, unitOf } from './entry-fields';
import { EntryNotices } from './entry-notices';
import { returnedCells, statusText } from './entry-status';
import { EntrySummary } from './entry-summary';
import { issueText } from './finding-text';
import { FileButton } from './intake/file-button';
import { fetchIntake, Intake } from './intake/intake';
import { useBrought } from './intake/use-brought';
import { useRememberedNames } from './intake/use-remembered-names';
import { LeftToDo } from './left-to-do';
import { newerCells } from './newer-cells';
import { CellPanel } from './panel/cell-panel';
import { SectionList } from './section-list';
import { sendCells } from './send-cells';
import { SectionSheet } from './sheet/section-sheet';
import { SheetHelp } from './sheet/sheet-help';
import { gridOf, nextInOrder, placeOf, rowsOf } from './sheet/sheet-place';
import { SheetTools } from './sheet/sheet-tools';
import { useSheet } from './sheet/use-sheet';
import { useFindings } from './use-findings';
import { useReader } from './use-reader';
import { useReportEntry } from './use-report-entry';
import { inPage, useSections } from './use-sections';
import { useWaysOut } from './use-ways-out';

interface Props {
  readonly view: ReportView;
  /** Code of the section that is open first. */
  readonly section: string;
  readonly userId: string;
  /** When the page was made, an ISO instant. */
  readonly at: string;
  /** What a session that had ended has left, to be looked at and saved. */
  readonly held: { readonly token: string; readonly typed: readonly TypedCell[] } | null;
  readonly saveForm: (previous: FormAnswer | null, form: FormData) => Promise<FormAnswer>;
  readonly locale: Locale;
}

/**
 * A report's form: a sheet for each section, the panel of the cell in focus beside it. Without
 * JavaScript a plain form that posts one section; with it, what changed is sent cell by cell, and
 * kept in the browser until the server has it.
 */
export function ReportForm(props: Props) {
  const { view, userId, at, held, saveForm, locale } = props;
  const words = entryMessages[locale];
  const say = sheetMessages[locale];
  const { area, quarter } = view;
  const [answer, formAction] = useActionState(saveForm, null, thisPage);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLElement>(null);
  const allLines = useMemo(() => linesOf(view.items, view.indicators), [view]);
  const read = useReader(view);
  const saved = answer?.saved?.kind === 'saved' ? answer.saved : null;
  const { entry, snapshot, restored } = useReportEntry(form, {
    stored: view.cells,
    typed: [...(held?.typed ?? []), ...(answer?.unsaved ?? [])],
    issues: saved?.issues ?? [],
    conflicts: saved?.conflicts ?? [],
    keys: allLines.map(({ key }) => key),
    read,
    save: (typed, trail) =>
      sendCells(routes.reportSave(area.slug, quarter), {
        reportId: view.id,
        typed,
        typist: userId,
        trail,
        ...(held && { held: held.token }),
      }),
    drafts: browserDrafts(userId, area.slug, quarter),
    newer: newerCells(userId, area.slug, quarter, view.upTo),
  });
  // A key is answered by its cell first; what tells of the whole form follows.
  const calm = useAfterPaint(snapshot);
  useWaysOut(entry, area.slug, quarter);
  useEffect(() => {
    const paths = [routes.report(locale, area.slug, quarter), routes.waiting(locale)];
    void keepOffline(locale, paths, fetchIntake);
  }, [locale, area.slug, quarter]);
  const addressOf = (slug: string | undefined) => routes.report(locale, area.slug, quarter, slug);
  const { section, openSection, openCell } = useSections(
    props.section,
    view.sections,
    allLines,
    addressOf,
  );
  const lines = useMemo(
    () => allLines.filter(({ item }) => item.section === section),
    [allLines, section],
  );
  const rows = useMemo(
    () => rowsOf(lines.filter(({ indicator }) => indicator.kind !== 'text')),
    [lines],
  );
  const grid = useMemo(() => gridOf(rows), [rows]);
  const judged = useFindings(view, calm, read);
  const before = useMemo(
    () => new Map(view.previousQuarter.map(({ key, value }) => [key, value])),
    [view],
  );
  const copies = useCopiedCells(userId, area.slug, quarter);
  const [spoken, setSpoken] = useState('');
  const intake = useBrought();
  const names = useRememberedNames(view);
  const sheet = useSheet({
    form,
    entry,
    lines: allLines,
    grid,
    open: openCell,
    onLeave: (key) => {
      copies.see(key);
      const line = allLines.find((one) => one.key === key);
      const [issue] = entry.snapshot().cells.get(key)?.issues ?? [];
      if (!line || !issue) return;
      const text = issueText(issue.code, unitOf(line.indicator, locale), locale);
      setSpoken(`${cellName(line, locale)}: ${text}`);
    },
    onPaste: (clip, at) => intake.bring({ kind: 'paste', ...clip, at }),
    say: setSpoken,
    locale,
  });
  const current = useCallback((key: CellKey) => entry.current(key), [entry]);
  const conflictCount = [...snapshot.cells.values()].filter(({ conflict }) => conflict).length;
  useEffect(() => {
    if (conflictCount > 0) setSpoken(say.conflicts(conflictCount));
  }, [conflictCount, say]);
  const marks = useMemo(() => {
    const changed = view.changes?.cells.map(({ key }) => [key, words.changedByOther] as const);
    const returned = [...returnedCells(view)].map((key) => [key as CellKey, words.returnedCell]);
    const copied = [...copies.copied].map((key) => [key, say.copiedFromBefore] as const);
    return new Map([...(changed ?? []), ...(returned as [CellKey, string][]), ...copied]);
  }, [view, copies.copied, words, say]);
  const [announced, setAnnounced] = useState(answer !== null);
  const issues = [...snapshot.cells.values()].flatMap((cell) => cell.issues);
  const conflicts = [...snapshot.cells.values()].flatMap((cell) => cell.conflict ?? []);
  const position = view.sections.findIndex(({ code }) => code === section);
  const open = view.sections[position];
  const next = view.sections[position + 1];
  const path = addressOf(open?.slug);
  const name = open ? inLocale(open, 'name', locale) : '';
  const isAlive = restored !== null;
  const chosen = lines.find(({ key }) => key === sheet.current);
  const cell = chosen && snapshot.cells.get(chosen.key);
  const typed = chosen && entry.current(chosen.key);

  const submit = async (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    event.preventDefault();
    setAnnounced(true);
    await entry.saveNow();
    requestAnimationFrame(() => summary.current?.focus());
  };

  return (
    <form
      ref={form}
      action={formAction}
      onSubmit={submit}
      onFocus={sheet.handlers.onFocus}
      onBlur={sheet.handlers.onBlur}
      autoComplete="off"
      className="entry-form print:block!"
      data-alive={isAlive || undefined}
      data-person={userId}
    >
      <input type="hidden" name="reportId" value={view.id} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="intent" value="save" />
      {held && <input type="hidden" name={parameterNames.held} value={held.token} />}
      <p role="status" className="sr-only">
        {spoken}
      </p>
      <Still of={[calm, section, isAlive, saved]}>
        {() => (
          <div className="entry-side">
            <SectionList
              view={view}
              lines={allLines}
              filled={
                new Set([...snapshot.cells].flatMap(([key, { stored }]) => (stored ? [key] : [])))
              }
              findings={judged.findings}
              issues={issues}
              current={section}
              open={openSection}
              locale={locale}
            />
            <div className="entry-save">
              <Button look="strong" aria-disabled={snapshot.saving} className="w-full">
                {snapshot.saving ? words.saving : words.save}
              </Button>
              <p role="status" className="text-ink-2 text-sm">
                {statusText(snapshot, saved, isAlive, locale)}
              </p>
              {next ? (
                <a
                  href={addressOf(next.slug)}
                  onClick={inPage((byKey) => openSection(next.code, byKey))}
                >
                  {words.nextSection(inLocale(next, 'name', locale))}
                </a>
              ) : (
                <a href={routes.reportCheck(locale, area.slug, quarter)}>{words.toCheck}</a>
              )}
            </div>
            <p className="entry-files">
              <a href={routes.reportFile(locale, area.slug, quarter)}>{say.download}</a>
              <FileButton load={(file) => intake.bring({ kind: 'file', file })} locale={locale} />
            </p>
            <SheetHelp locale={locale} />
          </div>
        )}
      </Still>
      <Intake
        {...intake}
        view={view}
        lines={allLines}
        grid={grid}
        current={current}
        read={read}
        judgeWith={judged.judgeWith}
        take={(cells) => {
          sheet.putAll(cells);
          setSpoken(say.pasted(cells.length));
          const [first] = cells;
          if (first) openCell(first.key);
        }}
        names={names}
        locale={locale}
      />
      <div className="entry-main">
        <div className="entry-sheet">
          <div className="sheet-bar">
            <h2>{name}</h2>
            <Still of={[calm, section, sheet.current, sheet.canUndo, sheet.canRedo]}>
              {() => (
                <SheetTools
                  allLines={allLines}
                  lines={lines}
                  snapshot={snapshot}
                  before={before}
                  sheet={sheet}
                  current={current}
                  open={openCell}
                  copied={(keys) => {
                    copies.add(keys);
                    setSpoken(say.copied(keys.length));
                  }}
                  locale={locale}
                />
              )}
            </Still>
          </div>
          <EntryNotices
            view={view}
            entry={entry}
            snapshot={snapshot}
            answer={answer}
            wasHeld={held !== null}
            restored={restored}
            path={path}
            at={at}
            locale={locale}
          >
            {names.isLost && (
              <Notice tone="asking" announced>
                {intakeMessages[locale].notRemembered}
              </Notice>
            )}
            {announced && (
              <EntrySummary
                lines={lines}
                issues={issues}
                conflicts={conflicts}
                findings={judged.findings}
                announced
                focusRef={summary}
                locale={locale}
              />
            )}
          </EntryNotices>
          <SectionSheet
            view={view}
            lines={lines}
            rows={rows}
            snapshot={snapshot}
            initialOf={current}
            judged={judged}
            read={read}
            marks={marks}
            sheet={sheet}
            isAlive={isAlive}
            caption={say.caption(name, formatPeriod(quarter, locale))}
            at={at}
            locale={locale}
          />
        </div>
        <Still of={[calm, section, sheet.current]}>
          {() => (
            <div className="entry-panel" data-needs-script="">
              {chosen && cell && typed ? (
                <CellPanel
                  key={chosen.key}
                  line={chosen}
                  entry={cell}
                  typed={typed}
                  reading={cell.typed && read(cell.typed)}
                  findings={judged.findingsOf(chosen.key)}
                  rules={judged.rulesOf(chosen.key, locale)}
                  view={view}
                  readNow={() => entry.current(chosen.key)}
                  choose={sheet.choose}
                  settle={(key, choice) => {
                    entry.settle(key, choice);
                    openCell(key);
                  }}
                  neighbours={neighboursOf(chosen.key)}
                  open={openCell}
                  locale={locale}
                />
              ) : (
                <p className="cell-panel text-ink-3 text-sm">{say.panelEmpty}</p>
              )}
              <LeftToDo
                lines={allLines}
                snapshot={snapshot}
                issues={issues}
                findings={judged.findings}
                hrefOf={hrefOf}
                open={openCell}
                locale={locale}
              />
            </div>
          )}
        </Still>
      </div>
    </form>
  );

  function neighboursOf(key: CellKey) {
    const at = placeOf(grid, key);
    const keyAt = (place: ReturnType<typeof nextInOrder>) =>
      place && (grid[place.row]?.[place.column] ?? null);
    return {
      before: at && keyAt(nextInOrder(grid, at, true)),
      after: at && keyAt(nextInOrder(grid, at, false)),
    };
  }

  function hrefOf(key: CellKey): string {
    const line = allLines.find((one) => one.key === key);
    const slug = view.sections.find(({ code }) => code === line?.item.section)?.slug;
    return `${addressOf(slug)}#${fieldId(key)}`;
  }
}
