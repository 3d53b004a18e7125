'use client';

import { useActionState, useEffect, useRef } from 'react';
import { lockText } from '@/components/entry/lock-text';
import { TextArea } from '@/components/ui/field';
import { keepFields } from '@/components/ui/keep-fields';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Finding, type ReportState, type ReportStep, stepRules } from '@/lib/domain/report';
import type { FormAnswer } from '@/lib/domain/report-answers';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { failureText } from '@/lib/messages/failure';
import { reviewMessages } from '@/lib/messages/review';
import { words as fieldWords } from '@/lib/messages/words';
import { returnFormId } from './review-ids';

type Step = Exclude<ReportStep, 'publish'>;

interface Props {
  readonly reportId: string;
  readonly stateSince: string;
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
  readonly blank: number;
  /** The page itself, for whoever has to sign in first. */
  readonly path: string;
  readonly takeStep: (previous: FormAnswer | null, form: FormData) => Promise<FormAnswer>;
  readonly locale: Locale;
}

/** The steps that this person may take now, each asked for twice. */
export function StepPanel(props: Props) {
  const { steps, takeStep, locale } = props;
  const words = reviewMessages[locale];
  const [answer, action, busy] = useActionState(takeStep, null);
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer) notice.current?.focus();
  }, [answer]);
  const message = messageOf(answer, locale);
  const issues = answer?.step?.kind === 'invalid' ? answer.step.issues : [];
  return (
    <div className="space-y-4">
      {message && <Notice tone={message.tone} announced focusRef={notice} title={message.text} />}
      {steps.length === 0 && !message && <p className="text-ink-2">{words.noSteps}</p>}
      {steps.toSorted(forwardFirst).map((step) => (
        <StepQuestion
          key={step}
          {...props}
          step={step}
          action={action}
          busy={busy}
          isWrong={issues.length > 0 && stepRules[step].reason}
          problem={
            issues.some(({ code }) => code === 'too_long') ? 'reasonTooLong' : 'reasonRequired'
          }
        />
      ))}
    </div>
  );
}

function isForward(step: Step): boolean {
  return step === 'hand_over' || step === 'submit' || step === 'accept';
}

function forwardFirst(a: Step, b: Step): number {
  return Number(isForward(b)) - Number(isForward(a));
}

interface QuestionProps extends Props {
  readonly step: Step;
  readonly action: (form: FormData) => void;
  readonly busy: boolean;
  readonly isWrong: boolean;
  readonly problem: 'reasonRequired' | 'reasonTooLong';
}

function StepQuestion(props: QuestionProps) {
  const { step, action, busy, isWrong, problem, findings, blank, locale } = props;
  const words = reviewMessages[locale];
  const rule = stepRules[step];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const asks = findings.filter(
    ({ severity, answered }) => severity === 'warning' && !answered,
  ).length;
  const isBarred = rule.checked && errors + asks > 0;
  return (
    <Question
      label={words.step[step]}
      look={isForward(step) ? 'strong' : 'plain'}
      open={isWrong || undefined}
    >
      <p>{words.stepText[step]}</p>
      {rule.checked && blank > 0 && <p className="mt-2 text-ink-2">{words.blankGoesOut(blank)}</p>}
      {isBarred ? (
        <p className="mt-2 font-semibold text-gach">{words.inTheWay(errors, asks)}</p>
      ) : (
        <form
          action={action}
          onSubmit={keepFields(action)}
          id={step === 'return' ? returnFormId : undefined}
          className="mt-3 space-y-3"
        >
          <input type="hidden" name="reportId" value={props.reportId} />
          <input type="hidden" name="seenSince" value={props.stateSince} />
          <input type="hidden" name="path" value={props.path} />
          <input type="hidden" name="intent" value={step} />
          {step === 'return' && <p className="text-ink-2">{words.cellsHint}</p>}
          {(step === 'return' || step === 'give_back' || step === 'correct') && (
            <TextArea
              id={`ly-do-${step}`}
              name="reason"
              label={words.reason}
              hint={words.reasonHint[step]}
              error={isWrong ? words[problem] : undefined}
              required
            />
          )}
          <SubmitButton look="strong" busyText={words.stepBusy} busy={busy}>
            {words.stepConfirm[step]}
          </SubmitButton>
        </form>
      )}
    </Question>
  );
}

interface Message {
  readonly tone: 'good' | 'wrong';
  readonly text: string;
}

function messageOf(answer: FormAnswer | null, locale: Locale): Message | null {
  const words = reviewMessages[locale];
  const step = answer?.step;
  if (!step) return null;
  const wrong = (text: string): Message => ({ tone: 'wrong', text });
  const stateName = (state: ReportState) => fieldWords[locale].reportState[state];
  switch (step.kind) {
    case 'ok':
      return { tone: 'good', text: words.stepDone[step.state] };
    case 'locked':
      return wrong(lockText(step.lock, locale));
    case 'stale':
      return wrong(words.stale(step.by, stateName(step.state), formatInstant(step.since, locale)));
    case 'findings':
      return wrong(
        words.inTheWay(
          step.findings.filter(({ severity }) => severity === 'error').length,
          step.findings.filter(({ severity, answered }) => severity === 'warning' && !answered)
            .length,
        ),
      );
    case 'invalid':
      return wrong(words.reasonRequired);
    case 'failed':
      return wrong(failureText(step, words.failed, locale));
    case 'refused':
    case 'signed_out':
      return wrong(words.refused);
  }
}
