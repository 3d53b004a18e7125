import { useEffect, useMemo, useState } from 'react';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Finding, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Grid } from '@/lib/intake/grid';
import { readHtmlTable } from '@/lib/intake/html-table';
import type { Answers } from '@/lib/intake/proposed';
import { namesToKeep } from '@/lib/intake/remembered-names';
import { readTabSeparated } from '@/lib/intake/tab-separated';
import type { Locale } from '@/lib/locale';
import { words as fieldWords } from '@/lib/messages/words';
import { routes } from '@/lib/routes';
import type { FileReading } from '@/lib/workspace/file-reading';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntryLine } from '../entry-fields';
import type { Meaning } from '../panel/meaning-choice';
import type { CellGrid } from '../sheet/sheet-place';
import { type IntakeRow, type IntakeWords, intakeLine, intakeView } from './intake-rows';
import { type ReadFileAnswer, readFile } from './read-file';
import type { useRememberedNames } from './use-remembered-names';

/** What somebody brings: a block that is pasted upon a cell, a file, or what cannot be taken for one. */
export type IntakeRequest =
  | { readonly kind: 'paste'; readonly text: string; readonly html: string; readonly at: CellKey }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'not_one_file'; readonly code: 'several_files' | 'folder' };

/** What is being looked at before it is taken. */
export type IntakeSource =
  | { readonly kind: 'paste'; readonly grids: readonly Grid[]; readonly focused: CellKey }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly grids: readonly Grid[];
      readonly file: Extract<FileReading, { kind: 'read' }>;
    }
  | { readonly kind: 'reading'; readonly name: string }
  | Extract<IntakeRequest, { kind: 'not_one_file' }>
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly answer: Exclude<ReadFileAnswer, { kind: 'read' }>;
    };

export interface IntakeOptions {
  readonly request: IntakeRequest;
  readonly close: () => void;
  readonly view: Pick<ReportView, 'area' | 'quarter' | 'aliases'>;
  readonly lines: readonly EntryLine[];
  /** Of the section that is open, for what is pasted by position. */
  readonly grid: CellGrid;
  readonly current: (key: CellKey) => TypedCell;
  readonly read: (typed: TypedCell) => CellReading;
  /** What the rules say if cells were so. */
  readonly judgeWith: (cells: readonly TypedCell[]) => readonly Finding[];
  readonly take: (cells: readonly TypedCell[]) => void;
  readonly names: Pick<ReturnType<typeof useRememberedNames>, 'remembered' | 'keep' | 'forget'>;
  readonly locale: Locale;
}

/**
 * From a block or a file to cells of the form: read, matched, looked at, and taken as one act or not
 * at all.
 */
export function useIntake(options: IntakeOptions) {
  const { request, close, view, lines, grid, current, read, judgeWith, take, locale } = options;
  const { remembered, keep, forget } = options.names;
  const [source, setSource] = useState(() => sourceOf(request));
  const [answers, setAnswers] = useState<ReadonlyMap<number, Answers>>(new Map());
  /** Questions that are asked though the province's memory would answer them. */
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [isUnforgotten, setUnforgotten] = useState(false);
  const [meanings, setMeanings] = useState<IntakeWords['meanings']>(new Map());
  /** What was chosen otherwise than it stood first, by row. */
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    if (request.kind !== 'file') return;
    let isThere = true;
    const { name } = request.file;
    const load = async () => {
      const address = routes.reportIntake(view.area.slug, view.quarter);
      const answer = await readFile(address, request.file);
      if (!isThere) return;
      setSource(
        answer.kind === 'read'
          ? { kind: 'file', name, grids: answer.sheets, file: answer }
          : { kind: 'failed', name, answer },
      );
    };
    void load();
    return () => {
      isThere = false;
    };
  }, [request, view]);
  const grids = source.kind === 'paste' || source.kind === 'file' ? source.grids : null;
  const focused = source.kind === 'paste' ? source.focused : null;
  const shown = useMemo(() => {
    if (grids === null) return null;
    const { absence } = fieldWords[locale];
    const codes = Object.keys(absence) as (keyof typeof absence)[];
    const known = remembered.filter(({ question }) => !asked.has(question));
    return intakeView(
      grids,
      focused,
      { answers, remembered: known, meanings },
      {
        form: {
          lines: lines.map(intakeLine),
          aliases: view.aliases,
          sheet: grid,
          period: view.quarter,
        },
        lines: new Map(lines.map((line) => [line.key, line])),
        current,
        read,
        absenceOf: (text) => codes.find((code) => absence[code] === text.trim()) ?? null,
      },
    );
  }, [
    grids,
    focused,
    answers,
    remembered,
    asked,
    meanings,
    view,
    lines,
    grid,
    current,
    read,
    locale,
  ]);
  // What was chosen of an unclear cell stays in sight, so that it can be chosen otherwise.
  const changed = shown?.rows.filter(({ isSame, isUnclear }) => !isSame || isUnclear) ?? [];
  const isChosen = (row: IntakeRow) => row.fault === null && (choices.get(row.id) ?? !row.isTwice);
  const chosen = changed.filter(isChosen);
  const findings = judgeWith(chosen.map(({ typed }) => typed));
  const answered = shown?.answered ?? [];
  const kept = namesToKeep(answered);
  const taken = new Set(chosen.map(({ typed }) => typed.key));
  const isTaken = (key: CellKey) => taken.has(key);
  return {
    source,
    shown,
    changed,
    chosen,
    isChosen,
    /** Each finding once, at the first of its cells that is among those taken. */
    findingsOf: (key: CellKey) => findings.filter(({ cells }) => cells.find(isTaken) === key),
    /** Each name once that the memory has answered. */
    recalled: [...new Set(answered.flatMap(({ from }) => from ?? []))],
    keepCount: kept.confirmed.length,
    askAbout: (question: string) => setAsked(new Set(asked).add(question)),
    forget: async (question: string) => setUnforgotten(!(await forget(question))),
    isUnforgotten,
    meaningOf: ({ id }: IntakeRow) => meanings.get(id),
    setMeaning: ({ id }: IntakeRow, meaning: Meaning) =>
      setMeanings(new Map(meanings).set(id, meaning)),
    isAnswered: answers.size > 0,
    askAgain: () => setAnswers(new Map()),
    choose: (row: IntakeRow, isWanted: boolean) => {
      // Of two sheets that give one cell, one is taken.
      const others = changed.filter(
        ({ typed, id }) => typed.key === row.typed.key && id !== row.id,
      );
      const next = new Map(choices).set(row.id, isWanted);
      if (isWanted) for (const { id } of others) next.set(id, false);
      setChoices(next);
    },
    chooseAll: (areWanted: boolean) =>
      setChoices(new Map(changed.map((row) => [row.id, areWanted && !row.isTwice]))),
    answer: (index: number, id: string, text: string) =>
      setAnswers(new Map(answers).set(index, { ...answers.get(index), [id]: text })),
    accept: () => {
      take(chosen.map(({ typed }) => typed));
      if (kept.confirmed.length + kept.forgotten.length > 0) void keep(kept);
      close();
    },
    close,
  };
}

function sourceOf(request: IntakeRequest): IntakeSource {
  if (request.kind === 'file') return { kind: 'reading', name: request.file.name };
  if (request.kind === 'not_one_file') return request;
  const table = request.html === '' ? null : readHtmlTable(request.html);
  return { kind: 'paste', grids: [table ?? readTabSeparated(request.text)], focused: request.at };
}
