'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formFields, runAction } from '@/lib/actions';
import { findFormerHolder } from '@/lib/auth/session';
import { readWantedPath } from '@/lib/auth/wanted-path';
import { holdEntry } from '@/lib/data/held-entries/account';
import { startReport } from '@/lib/data/reports/commands';
import { takeStep } from '@/lib/data/reports/steps';
import { identifierSchema } from '@/lib/domain/identifier';
import type { Answer } from '@/lib/domain/outcome';
import {
  reportSteps,
  type SaveOutcome,
  stepRules,
  type TypedCell,
} from '@/lib/domain/report/report';
import type {
  FormAnswer,
  StartOutcome,
  StepOutcome,
  StepRequest,
} from '@/lib/domain/report/report-answers';
import { cellKeySchema } from '@/lib/domain/report/typed-cell-schema';
import { readTypedCells } from '@/lib/domain/report/typed-form';
import { isLocale } from '@/lib/locale';
import { parameterNames, routes } from '@/lib/routes';
import { saveInput, saveReport } from './save-report';

const startInput = z.object({
  province: identifierSchema(),
  quarter: identifierSchema(10),
});

/** Begins a report. Fields: province (slug), quarter, locale; then the form opens. */
export async function startReportAction(
  _previous: Answer<StartOutcome> | null,
  form: FormData,
): Promise<Answer<StartOutcome>> {
  const fields = formFields(form);
  const locale = fields.locale !== undefined && isLocale(fields.locale) ? fields.locale : 'vi';
  const page = routes.report(locale, fields.province ?? '', fields.quarter ?? '');
  const answer = await runAction(
    {
      name: 'report.start',
      input: startInput,
      permission: 'report.start',
      command: (viewer, { province, quarter }) => startReport(viewer, province, quarter),
    },
    fields,
  );
  if (answer.kind === 'signed_out') redirect(routes.signIn(locale, page));
  if (answer.kind === 'ok') redirect(page);
  return answer;
}

/**
 * The whole form as a browser without JavaScript sends it. Fields: reportId, path (the page), the
 * cells' fields, intent ("save" or a step with its fields), `giu`. A session that has ended costs
 * nothing: what was typed is kept for its person, who finds it after signing in.
 */
export async function saveFormAction(
  _previous: FormAnswer | null,
  form: FormData,
): Promise<FormAnswer> {
  const fields = formFields(form);
  const typed = readTypedCells(form);
  const { reportId = '' } = fields;
  const saved = await saveReport({
    reportId,
    typed,
    held: fields[parameterNames.held] || undefined,
  });
  if (saved.kind === 'signed_out') await signInAndComeBack(fields, { reportId, typed });
  const clean = saved.kind === 'saved' && saved.conflicts.length === 0 && saved.issues.length === 0;
  const step = clean && fields.intent !== 'save' ? await stepOf(form) : null;
  if (saved.kind !== 'failed' && step?.kind !== 'failed') refresh();
  return { saved, unsaved: unsavedOf(saved, typed), step };
}

function unsavedOf(saved: Answer<SaveOutcome>, typed: readonly TypedCell[]): TypedCell[] {
  if (saved.kind !== 'saved') return [...typed];
  const open = new Set([...saved.conflicts, ...saved.issues].map(({ key }) => key));
  return typed.filter(({ key }) => open.has(key));
}

/**
 * A step of the report's life. Fields: reportId, path, intent (the step), seenSince, reason, cells
 * (one field for each cell meant), answer.<cell> (why it is kept).
 */
export async function takeStepAction(
  _previous: FormAnswer | null,
  form: FormData,
): Promise<FormAnswer> {
  const step = await stepOf(form);
  if (step.kind === 'signed_out') await signInAndComeBack(formFields(form), null);
  // A page that cannot be made again would take the place of what was typed.
  if (step.kind !== 'failed') refresh();
  return { saved: null, unsaved: [], step };
}

const stepInput = z.object({
  reportId: identifierSchema(),
  step: z.enum(reportSteps, 'unknown_step').exclude(['publish'], 'unknown_step'),
  seenSince: identifierSchema(40),
  reason: z.string().max(20_000, 'too_long'),
  cells: z.array(cellKeySchema).max(1000),
  answers: z
    .array(z.object({ key: cellKeySchema, text: z.string().max(20_000, 'too_long') }))
    .max(1000),
});

/** Fields "answer.<cell>": why a cell that was asked about is kept. */
function answersOf(form: FormData) {
  return [...form.keys()]
    .filter((name) => name.startsWith('answer.'))
    .map((name) => ({ key: name.slice('answer.'.length), text: form.get(name) }));
}

function stepOf(form: FormData): Promise<Answer<StepOutcome>> {
  const { reportId, intent, seenSince, reason = '' } = formFields(form);
  const parsed = stepInput.shape.step.safeParse(intent);
  return runAction<StepRequest, StepOutcome>(
    {
      name: `report.${parsed.data ?? 'step'}`,
      input: stepInput,
      permission: parsed.data ? stepRules[parsed.data].permission : 'signed_in',
      command: takeStep,
    },
    {
      reportId,
      step: intent,
      seenSince,
      reason,
      cells: form.getAll('cells'),
      answers: answersOf(form),
    },
  );
}

/** Keeps what was typed, if the cookie says whose it is, and goes to sign in. */
async function signInAndComeBack(
  fields: Readonly<Record<string, string>>,
  entry: { readonly reportId: string; readonly typed: readonly TypedCell[] } | null,
): Promise<never> {
  const path = readWantedPath(fields.path);
  const locale = path?.startsWith('/en/') ? 'en' : 'vi';
  const parsed = saveInput.safeParse(entry);
  const holder = path && parsed.success ? await findFormerHolder(await headers()) : null;
  const token =
    path && holder && parsed.data
      ? await holdEntry(holder, { path, reportId: parsed.data.reportId, typed: parsed.data.typed })
      : undefined;
  redirect(routes.signIn(locale, path ?? routes.workList(locale), token));
}
