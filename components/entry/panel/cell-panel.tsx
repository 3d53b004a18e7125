'use client';

import { type KeyboardEvent, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { absences, precisions, type Value, valueStatuses } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import { formatInstant } from '@/lib/format/date';
import { formatValueWithUnit } from '@/lib/format/figure';
import { formatPeriodInSentence } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { ruleMessages } from '@/lib/messages/rules';
import { sheetMessages } from '@/lib/messages/sheet';
import { words as fieldWords } from '@/lib/messages/words';
import type { ReportView } from '@/lib/workspace/report-view';
import { CellMessages } from '../cell-messages';
import { CellSigns } from '../cell-signs';
import { ConflictChoice } from '../conflict-choice';
import { cellName, type EntryLine, fieldId, unitOf } from '../entry-fields';
import type { EntryCell } from '../entry-snapshot';
import { type Choice, withChoice, withMeaning } from '../qualifiers';
import { panelId } from '../sheet/use-sheet';
import { standingAim } from '../standing-aim';
import { choicesShown } from '../typed-fields';
import { CellHistory, CellQuarters } from './cell-past';
import { CellRules, type RuleStanding } from './cell-rules';
import { MeaningChoice } from './meaning-choice';
import { ChoiceField, WordsField } from './panel-fields';
import { useCellPast } from './use-cell-past';

interface Props {
  readonly line: EntryLine;
  readonly entry: EntryCell;
  /** As it stands now, stored or typed. */
  readonly typed: TypedCell;
  /** The same at the moment of asking: what is shown may be a key behind. */
  readonly readNow: () => TypedCell;
  readonly reading: CellReading | null;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleStanding[];
  readonly view: Pick<
    ReportView,
    'area' | 'quarter' | 'asked' | 'events' | 'state' | 'sinceLastYear'
  >;
  readonly choose: (after: TypedCell, field?: Choice['field']) => void;
  readonly settle: (key: CellKey, choice: 'mine' | 'theirs') => void;
  readonly neighbours: { readonly before: CellKey | null; readonly after: CellKey | null };
  readonly open: (key: CellKey) => void;
  readonly locale: Locale;
}

const choosable = precisions.filter((precision) => precision !== 'range');

/** All that is known and may be said of the cell in focus. */
export function CellPanel(props: Props) {
  const { line, entry, reading, findings, locale } = props;
  const { key, indicator } = line;
  const words = entryMessages[locale];
  const say = sheetMessages[locale];
  const name = cellName(line, locale);
  const unclear = entry.issues.some(({ code }) => code === 'zero_or_absence');
  const { area, quarter } = props.view;
  const [past, again] = useCellPast(area.slug, quarter, key, entry.stored?.version ?? '');
  // On a phone the sheet needs the room until somebody asks.
  const [isOpen, setOpen] = useState(() => matchMedia('(width >= 44rem)').matches);
  const question = askedAbout(props);
  const standing = standingAim(props.view, key);
  const back = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'F6' && event.key !== 'Escape')) return;
    event.preventDefault();
    props.open(key);
  };
  return (
    <aside
      id={panelId}
      data-cell={key}
      aria-label={`${say.panel}: ${name}`}
      className="cell-panel"
      onKeyDown={back}
    >
      <div className="cell-panel-head">
        <h3>
          {name}
          <span className="text-ink-3"> ({unitOf(indicator, locale)})</span>
        </h3>
        <p className="cell-panel-steps">
          <Step to={props.neighbours.before} label={say.previousCell} sign="‹" open={props.open} />
          <Step to={props.neighbours.after} label={say.nextCell} sign="›" open={props.open} />
        </p>
      </div>
      <div id="o-dang-chon-loi">
        <CellMessages
          id={`${fieldId(key)}-issues`}
          unit={unitOf(indicator, locale)}
          issues={entry.issues}
          findings={findings}
          locale={locale}
        />
      </div>
      {unclear && (
        <MeaningChoice
          name={name}
          onChoose={(meaning) => {
            props.choose(
              withMeaning(props.readNow(), meaning),
              meaning === '0' ? undefined : 'absence',
            );
            props.open(key);
          }}
          locale={locale}
        />
      )}
      {entry.conflict && (
        <ConflictChoice
          id={`${fieldId(key)}-conflict`}
          conflict={entry.conflict}
          indicator={indicator}
          mine={reading?.kind === 'value' ? reading.value : null}
          settle={(choice) => props.settle(key, choice)}
          locale={locale}
        />
      )}
      {question && (
        <Notice tone="asking" title={question.title}>
          {question.reason && <p lang="vi">{question.reason}</p>}
        </Notice>
      )}
      {standing && (
        <p className="text-ink-2 text-sm">
          {say.standing(
            formatValueWithUnit(standing.value, indicator, locale),
            formatPeriodInSentence(standing.quarter, locale),
          )}
        </p>
      )}
      <CellSigns
        id={`${fieldId(key)}-reading`}
        entry={entry}
        reading={reading}
        indicator={indicator}
        locale={locale}
      />
      <details
        className="cell-panel-rest"
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{say.details}</summary>
        <CellQuarters
          indicator={indicator}
          now={reading ? valueIn(reading) : (entry.stored?.value ?? null)}
          state={past}
          again={again}
          view={props.view}
          locale={locale}
        />
        <CellRules standings={props.rules} locale={locale} />
        <details className="cell-panel-part" open>
          <summary>{say.more}</summary>
          <Qualifiers {...props} />
        </details>
        <CellHistory
          indicator={indicator}
          state={past}
          again={again}
          view={props.view}
          locale={locale}
        />
        <details className="cell-panel-part">
          <summary>{words.definition}</summary>
          <p className="text-ink-2 text-sm">{inLocale(indicator, 'definition', locale)}</p>
          {indicator.legalSource && (
            <p className="text-ink-3 text-sm">
              {words.legalSource}: <span lang="vi">{indicator.legalSource}</span>
            </p>
          )}
        </details>
      </details>
    </aside>
  );
}

function valueIn(reading: CellReading): Value | null {
  return reading.kind === 'value' ? reading.value : null;
}

/** What the reviewer asked when the report came back, where it is about this cell. */
function askedAbout({ view, line, locale }: Props) {
  const { asked } = view;
  if (!asked?.cells.some(({ key }) => key === line.key)) return null;
  const when = formatInstant(asked.at, locale);
  return { title: sheetMessages[locale].asked(asked.by, when), reason: asked.reason };
}

function Step({
  to,
  label,
  sign,
  open,
}: {
  readonly to: CellKey | null;
  readonly label: string;
  readonly sign: string;
  readonly open: (key: CellKey) => void;
}) {
  return (
    <button type="button" aria-label={label} disabled={to === null} onClick={() => to && open(to)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** Precision, status, the reason for absence, and the words that go with the figure. */
function Qualifiers({ line, entry, typed, findings, readNow, choose, locale }: Props) {
  const { key, indicator } = line;
  const words = entryMessages[locale];
  const isNumber = indicator.kind !== 'text';
  const shown = choicesShown(typed);
  const id = (field: string) => `${fieldId(key)}-${field}`;
  const wrongAt = (field: string) =>
    entry.issues.some((issue) => issue.field === field) ? true : undefined;
  const asked = findings.some(({ severity, answered }) => severity === 'warning' && !answered);
  const holds = entry.typed?.explanationHolds ?? false;
  // Words that stand in the store and do not answer what is asked now.
  const isStale = holds || (asked && Boolean(entry.stored?.explanation));
  const pick = (choice: Choice) =>
    isNumber
      ? choose(withChoice(readNow(), choice, indicator), choice.field)
      : choose({ ...readNow(), [choice.field]: choice.code } as TypedCell, choice.field);
  return (
    <div className="cell-panel-fields">
      {isNumber && (
        <ChoiceField
          field="precision"
          label={words.precision}
          value={shown.precision === 'range' ? 'exact' : shown.precision}
          options={choosable.map((code) => [code, fieldWords[locale].precisionName[code]])}
          onPick={(code) => pick({ field: 'precision', code })}
        />
      )}
      <ChoiceField
        field="status"
        label={words.status}
        value={shown.status}
        options={valueStatuses.map((code) => [code, fieldWords[locale].status[code]])}
        onPick={(code) => pick({ field: 'status', code })}
      />
      <ChoiceField
        field="absence"
        label={words.absence}
        value={typed.absence}
        options={[
          ['', words.noAbsence],
          ...absences.map((code) => [code, fieldWords[locale].absence[code]] as const),
        ]}
        isWrong={wrongAt('absence')}
        isWide
        onPick={(code) => pick({ field: 'absence', code })}
      />
      {(['note', 'explanation'] as const).map((field) => (
        <label key={field} htmlFor={id(field)} className="cell-panel-wide">
          <span className="label">{words[field]}.</span>{' '}
          <span className="text-ink-3 text-sm">
            {field === 'note' ? words.noteHint : words.explanationHint}
          </span>
          {field === 'explanation' && asked && (
            <span className="block font-semibold text-nghe-ink text-sm">
              {words.explanationNeeded}
            </span>
          )}
          {field === 'explanation' && isStale && (
            <span className="block text-nghe-ink text-sm">
              {ruleMessages[locale].explanationStale}
            </span>
          )}
          <WordsField
            id={id(field)}
            field={field}
            value={typed[field]}
            isWrong={wrongAt(field)}
            isFirstAsked={field === (asked ? 'explanation' : 'note')}
            onType={(text) => choose({ ...readNow(), [field]: text })}
          />
        </label>
      ))}
      {isStale && (
        <label className="cell-panel-mark">
          <input
            type="checkbox"
            checked={holds}
            onChange={({ target }) => choose({ ...readNow(), explanationHolds: target.checked })}
          />
          {ruleMessages[locale].explanationHolds}
        </label>
      )}
      <label className="cell-panel-mark">
        <input
          type="checkbox"
          checked={typed.seriesBreak}
          data-field="seriesBreak"
          onChange={({ target }) => choose({ ...readNow(), seriesBreak: target.checked })}
        />
        {words.seriesBreak}
      </label>
    </div>
  );
}
