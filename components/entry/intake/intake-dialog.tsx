'use client';

import { useEffect, useId, useMemo, useRef } from 'react';
import { useOnline } from '@/components/offline/use-online';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriodInSentence } from '@/lib/format/period';
import type { LeftCell } from '@/lib/intake/proposed';
import type { Locale } from '@/lib/locale';
import { failureText } from '@/lib/messages/failure';
import { intakeMessages } from '@/lib/messages/intake';
import { wordFor } from '@/lib/messages/translation';
import { words as fieldWords } from '@/lib/messages/words';
import type { ReportView } from '@/lib/workspace/report-view';
import { cellName, type EntryLine, unitOf } from '../entry-fields';
import { findingText, issueText } from '../finding-text';
import { MeaningChoice } from '../panel/meaning-choice';
import { IntakeQuestions } from './intake-questions';
import type { IntakeRow } from './intake-rows';
import { RecalledAnswers } from './recalled-answers';
import { type IntakeOptions, type IntakeSource, useIntake } from './use-intake';

interface Props {
  readonly intake: ReturnType<typeof useIntake>;
  readonly view: Pick<ReportView, 'area' | 'quarter'>;
  readonly lines: ReadonlyMap<CellKey, EntryLine>;
  readonly current: (key: CellKey) => TypedCell;
  readonly locale: Locale;
}

/**
 * What a pasted block or a file would put into the form: looked at first, then taken or not. Fetched
 * when somebody brings something.
 */
export default function IntakeDialog(options: IntakeOptions) {
  const { view, current, locale } = options;
  const dialog = useRef<HTMLDialogElement>(null);
  // The browser gives the focus back to where it was.
  const intake = { ...useIntake(options), close: () => dialog.current?.close() };
  const lines = useMemo(
    () => new Map(options.lines.map((line) => [line.key, line])),
    [options.lines],
  );
  const { source } = intake;
  const words = intakeMessages[locale];
  const title = useId();
  const props: Props = { intake, view, lines, current, locale };
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="entry-dialog intake-dialog"
      onClose={options.close}
    >
      <h2 id={title} className="text-lg">
        {titleOf(source, locale)}
      </h2>
      {source.kind === 'reading' && <p role="status">{words.reading(source.name)}</p>}
      {source.kind === 'not_one_file' && (
        <Notice tone="wrong" announced>
          {words.notOneFile[source.code]}
        </Notice>
      )}
      {source.kind === 'failed' && (
        <Notice tone="wrong" announced>
          {failureOf(source, locale)}
        </Notice>
      )}
      {(source.kind === 'paste' || source.kind === 'file') && (
        <Preview {...props} source={source} />
      )}
      {!isPreview(source) && (
        <p className="mt-4">
          <Button type="button" onClick={intake.close}>
            {words.cancel}
          </Button>
        </p>
      )}
    </dialog>
  );
}

function titleOf(source: IntakeSource, locale: Locale): string {
  const { pasteTitle, dropTitle, fileTitle } = intakeMessages[locale];
  if (source.kind === 'paste') return pasteTitle;
  return source.kind === 'not_one_file' ? dropTitle : fileTitle(source.name);
}

type PreviewedSource = Extract<IntakeSource, { kind: 'paste' | 'file' }>;

function isPreview(source: IntakeSource): source is PreviewedSource {
  return source.kind === 'paste' || source.kind === 'file';
}

function failureOf({ answer }: Extract<IntakeSource, { kind: 'failed' }>, locale: Locale): string {
  const words = intakeMessages[locale];
  switch (answer.kind) {
    case 'not_read':
      return wordFor(words.refused, answer.code) ?? words.refused.not_a_workbook;
    case 'signed_out':
      return words.signedOut;
    case 'refused':
      return words.mayNot;
    case 'failed':
      return failureText(answer, words.failed, locale);
    default:
      return words.lost;
  }
}

/** Why a file is not for this report; null: it may be. */
function barOf(source: PreviewedSource, { view, locale }: Props): string | null {
  const words = intakeMessages[locale];
  const about = source.kind === 'file' ? source.file.about : null;
  if (!about) return null;
  if (about.province !== view.area.slug) return words.otherProvince(about.province);
  if (about.quarter === view.quarter) return null;
  return words.otherQuarter(formatPeriodInSentence(about.quarter, locale));
}

function Preview(props: Props & { readonly source: PreviewedSource }) {
  const { intake, source, lines, locale } = props;
  const { shown, changed, chosen } = intake;
  const words = intakeMessages[locale];
  const isOnline = useOnline();
  const bar = barOf(source, props);
  if (!shown) return null;
  if (bar) {
    return (
      <>
        <Notice tone="wrong" announced>
          {bar}
        </Notice>
        <p className="mt-4">
          <Button type="button" onClick={intake.close}>
            {words.cancel}
          </Button>
        </p>
      </>
    );
  }
  const nameOf = (key: CellKey) => {
    const line = lines.get(key);
    return line ? cellName(line, locale) : key;
  };
  const same = shown.rows.length - changed.length;
  const isOwn = source.kind === 'file' && source.file.about !== null;
  const left = isOwn ? shown.left.filter(({ cell }) => !isOfOwnWorkbook(cell)) : shown.left;
  return (
    <>
      <div role="status" className="mt-1 text-ink-2 text-sm">
        <p>{words.intro(shown.rows.length)}</p>
        <p>{howRead(props)}</p>
        {source.kind === 'file' &&
          source.file.notices.map(({ code, sheet }) => (
            <p key={`${code} ${sheet}`}>{noticeText(code, sheet, locale)}</p>
          ))}
      </div>
      <IntakeQuestions
        questions={shown.questions}
        nameOf={nameOf}
        answer={intake.answer}
        locale={locale}
      />
      <RecalledAnswers
        recalled={intake.recalled}
        nameOf={nameOf}
        askAbout={intake.askAbout}
        forget={intake.forget}
        isUnforgotten={intake.isUnforgotten}
        locale={locale}
      />
      {changed.length > 0 && <Rows {...props} />}
      {same > 0 && <p className="mt-2 text-ink-3 text-sm">{words.same(same)}</p>}
      {left.length > 0 && (
        <details className="mt-2 text-sm">
          <summary>{words.left(left.length)}</summary>
          <ul className="cell-history">
            {left.map(({ place, cell }) => (
              <li key={`${place} ${cell.reason}`}>
                <span className="text-ink-3">{place}</span> “{cell.text}”:{' '}
                {words.reason[cell.reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {intake.keepCount > 0 && (
        <p className="mt-2 text-ink-2 text-sm">
          {isOnline ? words.willRemember(intake.keepCount) : words.willNotRemember}
        </p>
      )}
      <div className="intake-actions">
        {changed.length > 0 && (
          <Button
            type="button"
            look="strong"
            aria-disabled={chosen.length === 0}
            onClick={() => chosen.length > 0 && intake.accept()}
          >
            {words.accept(chosen.length)}
          </Button>
        )}
        {intake.isAnswered && (
          <button type="button" className="small-button" onClick={intake.askAgain}>
            {words.askAgain}
          </button>
        )}
        {changed.length > 0 && (
          <>
            <button type="button" className="small-button" onClick={() => intake.chooseAll(true)}>
              {words.takeAll}
            </button>
            <button type="button" className="small-button" onClick={() => intake.chooseAll(false)}>
              {words.takeNone}
            </button>
          </>
        )}
        <Button type="button" onClick={intake.close}>
          {changed.length > 0 ? words.cancel : words.close}
        </Button>
      </div>
    </>
  );
}

/** What our own workbook brings beside its values: the quarters before, the lines to sign on. */
function isOfOwnWorkbook({ reason, text }: LeftCell): boolean {
  if (reason === 'no_label') return !/\p{N}/u.test(text);
  return reason === 'other_column' || (reason === 'unknown_label' && text.trim() === '');
}

function howRead({ intake, source, lines, locale }: Props & { readonly source: PreviewedSource }) {
  const words = intakeMessages[locale];
  const proposals = intake.shown?.proposals ?? [];
  const isByPosition = source.kind === 'paste' && proposals[0]?.layout === 'by_position';
  const line = isByPosition ? lines.get(source.focused) : undefined;
  const matched = line ? words.byPosition(cellName(line, locale)) : words.byNames;
  const conventions = new Set(proposals.map(({ convention }) => convention));
  const written = (['vi', 'en'] as const)
    .filter((writing) => conventions.has(writing))
    .map((writing) => words.written[writing]);
  return [matched, ...written].join(' ');
}

function noticeText(code: string, sheet: string | null, locale: Locale): string {
  const { notice } = intakeMessages[locale];
  return Object.hasOwn(notice, code) ? notice[code as keyof typeof notice](sheet ?? '') : '';
}

function Rows(props: Props) {
  const { intake, locale } = props;
  const words = intakeMessages[locale];
  return (
    <div className="intake-rows">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.cell}</th>
            <th scope="col">{words.columns.place}</th>
            <th scope="col" className="whitespace-nowrap text-right">
              {words.columns.before}
            </th>
            <th scope="col" className="text-right">
              {words.columns.after}
            </th>
            <th scope="col">{words.columns.remark}</th>
          </tr>
        </thead>
        <tbody>
          {intake.changed.map((row) => (
            <Row key={row.id} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ intake, current, row, locale }: Props & { readonly row: IntakeRow }) {
  const words = intakeMessages[locale];
  const { line, typed, fault } = row;
  const name = cellName(line, locale);
  const before = current(typed.key);
  const isChosen = intake.isChosen(row);
  const remark = fault ? faultText(fault, line, locale) : row.isTwice ? words.twoSheets : null;
  const findings = remark === null && isChosen ? intake.findingsOf(typed.key) : [];
  return (
    <tr data-trouble={fault ? 'wrong' : remark || findings.length > 0 ? 'asked' : undefined}>
      <th scope="row">
        <label className="flex items-baseline gap-2 font-normal">
          <input
            type="checkbox"
            aria-label={words.take(name)}
            checked={isChosen}
            disabled={fault !== null}
            onChange={({ target }) => intake.choose(row, target.checked)}
            className="size-4 shrink-0 self-center accent-cham"
          />
          {name}
        </label>
      </th>
      <td className="text-ink-3">{row.place}</td>
      <td className="text-right text-ink-3">{shownText(before, words.blank, locale)}</td>
      <td className="text-right font-semibold">
        {row.reading.kind === 'value' && fault === null
          ? formatValueWithUnit(row.reading.value, line.indicator, locale)
          : shownText(typed, words.blank, locale)}
        {typed.note !== '' && typed.note !== before.note && (
          <span className="block font-normal text-ink-2 text-sm">{typed.note}</span>
        )}
      </td>
      <td className="text-sm">
        {remark}
        {row.isUnclear && (
          <MeaningChoice
            name={name}
            chosen={intake.meaningOf(row)}
            onChoose={(meaning) => intake.setMeaning(row, meaning)}
            locale={locale}
          />
        )}
        {findings.map((finding) => (
          <p key={finding.basis}>{findingText(finding, locale)}</p>
        ))}
      </td>
    </tr>
  );
}

function shownText(typed: TypedCell, blank: string, locale: Locale): string {
  if (typed.absence !== '') return fieldWords[locale].absence[typed.absence];
  const text = typed.value.trim() || typed.text.trim();
  return text === '' ? blank : text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function faultText(
  fault: NonNullable<IntakeRow['fault']>,
  line: EntryLine,
  locale: Locale,
): string {
  return fault.kind === 'problem'
    ? intakeMessages[locale].problem[fault.code]
    : issueText(fault.code, unitOf(line.indicator, locale), locale);
}
