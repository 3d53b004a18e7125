'use client';

import { useEffect, useRef } from 'react';
import { lockText } from '@/components/entry/lock-text';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { SendingNotice } from '@/components/ui/sending-notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { useKeptForm } from '@/components/ui/use-kept-form';
import { type SentForm, useSentForm } from '@/components/ui/use-sent-form';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Invalid } from '@/lib/domain/outcome';
import {
  type Finding,
  type ReportState,
  type ReportStep,
  stepRules,
} from '@/lib/domain/report/report';
import type { FormAnswer } from '@/lib/domain/report/report-answers';
import { answeringSteps } from '@/lib/domain/report/report-changes';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { answerMessages } from '@/lib/messages/answers';
import { changeMessages } from '@/lib/messages/changes';
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
  /** Cells that were asked about and are as they were, with the word for it where there is one. */
  readonly kept: readonly KeptCell[];
  /** The page itself, for whoever has to sign in first. */
  readonly path: string;
  readonly takeStep: (previous: FormAnswer | null, form: FormData) => Promise<FormAnswer>;
  /** Whose typed reasons are kept in the browser. */
  readonly person: string;
  readonly locale: Locale;
}

interface KeptCell {
  readonly key: CellKey;
  readonly name: string;
  /** In words. */
  readonly value: string;
  readonly answer: string | null;
}

/** The steps that this person may take now, each asked for twice. */
export function StepPanel(props: Props) {
  const { steps, takeStep, locale } = props;
  const words = reviewMessages[locale];
  const sent = useSentForm(takeStep);
  const { answer } = sent;
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer) notice.current?.focus();
  }, [answer]);
  const message = messageOf(answer, locale);
  const issues = answer?.step?.kind === 'invalid' ? answer.step.issues : [];
  return (
    <div className="space-y-4">
      <SendingNotice sending={sent.sending} onAskAgain={sent.askAgain} keeps locale={locale} />
      {message && <Notice tone={message.tone} announced focusRef={notice} title={message.text} />}
      {steps.length === 0 && !message && <p className="text-ink-2">{words.noSteps}</p>}
      {steps.toSorted(forwardFirst).map((step) => (
        <StepQuestion
          key={step}
          {...props}
          step={step}
          sent={sent}
          issues={issues.filter(({ path }) =>
            path === 'reason' ? stepRules[step].reason : answeringSteps.includes(step),
          )}
        />
      ))}
    </div>
  );
}

type ReasonProblem = 'reasonRequired' | 'reasonTooLong' | 'reasonLostLetters';

function reasonProblem({ code }: { readonly code: string }): ReasonProblem {
  if (code === 'too_long') return 'reasonTooLong';
  return code === 'lost_letters' ? 'reasonLostLetters' : 'reasonRequired';
}

function isForward(step: Step): boolean {
  return step === 'hand_over' || step === 'submit' || step === 'accept';
}

function forwardFirst(a: Step, b: Step): number {
  return Number(isForward(b)) - Number(isForward(a));
}

interface QuestionProps extends Props {
  readonly step: Step;
  readonly sent: SentForm<FormAnswer>;
  readonly issues: Invalid['issues'];
}

function StepQuestion(props: QuestionProps) {
  const { step, sent, issues, findings, blank, kept, locale } = props;
  const words = reviewMessages[locale];
  const form = useKeptForm(
    props.person,
    `${props.reportId}:${step}:${props.stateSince}`,
    sent.answer?.step?.kind === 'ok',
  );
  const rule = stepRules[step];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const asks = findings.filter(
    ({ severity, answered }) => severity === 'warning' && !answered,
  ).length;
  const problem = issues.find(({ path }) => path === 'reason');
  const toAnswer = !answeringSteps.includes(step)
    ? []
    : step === 'submit'
      ? kept.filter(({ answer }) => answer === null)
      : kept;
  const isBarred = rule.checked && errors + asks > 0;
  return (
    <Question
      label={words.step[step]}
      look={isForward(step) ? 'strong' : 'plain'}
      open={issues.length > 0 || undefined}
    >
      <p>{words.stepText[step]}</p>
      {step === 'take_back' && <p className="mt-2 text-ink-2">{words.leavesRelease}</p>}
      {rule.checked && blank > 0 && <p className="mt-2 text-ink-2">{words.blankGoesOut(blank)}</p>}
      {isBarred ? (
        <p className="mt-2 font-semibold text-gach">{words.inTheWay(errors, asks)}</p>
      ) : (
        <form
          ref={form.ref}
          action={sent.action}
          onSubmit={sent.onSubmit}
          id={step === 'return' ? returnFormId : undefined}
          className="mt-3 space-y-3"
        >
          <input type="hidden" name="reportId" value={props.reportId} />
          <input type="hidden" name="seenSince" value={props.stateSince} />
          <input type="hidden" name="path" value={props.path} />
          <input type="hidden" name="intent" value={step} />
          {form.restored && <p className="text-ink-2">{answerMessages[locale].restored}</p>}
          {step === 'return' && <p className="text-ink-2">{words.cellsHint}</p>}
          {toAnswer.length > 0 && (
            <Answers kept={toAnswer} step={step} issues={issues} locale={locale} />
          )}
          {hasReason(step) && (
            <TextArea
              id={`ly-do-${step}`}
              name="reason"
              label={words.reason}
              hint={words.reasonHint[step]}
              error={problem && words[reasonProblem(problem)]}
              required
            />
          )}
          <SubmitButton look="strong" busyText={words.stepBusy} busy={sent.busy}>
            {words.stepConfirm[step]}
          </SubmitButton>
        </form>
      )}
    </Question>
  );
}

type ReasonedStep = Exclude<Step, 'hand_over' | 'submit' | 'accept'>;

function hasReason(step: Step): step is ReasonedStep {
  return stepRules[step].reason;
}

/** The words for cells that were asked about and are kept. */
function Answers({
  kept,
  step,
  issues,
  locale,
}: Pick<QuestionProps, 'kept' | 'step' | 'issues' | 'locale'>) {
  const words = reviewMessages[locale];
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{changeMessages[locale].answerTitle}</legend>
      <p className="text-ink-3 text-sm">{changeMessages[locale].answerHint}</p>
      {kept.map(({ key, name, value, answer }) => {
        const issue = issues.find(({ path }) => path === `answers.${key}`);
        return (
          <TextArea
            key={key}
            id={`dap-${step}-${key}`}
            name={`answer.${key}`}
            label={changeMessages[locale].answerLabel(name, value)}
            error={
              issue &&
              (issue.code === 'too_long'
                ? changeMessages[locale].answerTooLong
                : issue.code === 'lost_letters'
                  ? words.reasonLostLetters
                  : changeMessages[locale].answerRequired)
            }
            defaultValue={answer ?? ''}
            rows={2}
            required
          />
        );
      })}
    </fieldset>
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
    case 'invalid': {
      const missing = step.issues.filter(({ path }) => path.startsWith('answers.')).length;
      const reason = step.issues.find(({ path }) => path === 'reason');
      return wrong(
        missing > 0
          ? changeMessages[locale].answersMissing(missing)
          : words[reason ? reasonProblem(reason) : 'reasonRequired'],
      );
    }
    case 'failed':
      return wrong(failureText(step, words.failed, locale));
    case 'refused':
    case 'signed_out':
      return wrong(words.refused);
  }
}
