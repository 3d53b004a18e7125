import type { ReactNode } from 'react';
import { TextArea } from '@/components/ui/field';
import { Question } from '@/components/ui/question';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { type DeskAnswer, DeskForm } from './desk-form';

export type DeskAction = (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;

interface Props {
  readonly action: DeskAction;
  /** Of which sheet, upon which version. */
  readonly held: Readonly<Record<'slug' | 'areaId' | 'version', string>>;
  readonly locale: Locale;
}

/** What such forms say by themselves. */
export function questionFormWords(locale: Locale) {
  const { refused, failed } = questionMessages[locale];
  return { refused, failed };
}

/** A province's lead hands its answers in. */
export function HandIn({ action, held, locale }: Props) {
  const words = questionMessages[locale];
  return (
    <Question label={words.handIn} look="strong">
      <p className="mb-3">{words.handInText}</p>
      <Step
        // What was saved on this page since is handed in too.
        key={held.version}
        action={action}
        held={{ ...held, step: 'hand_in' }}
        locale={locale}
      >
        <SubmitButton look="strong" busyText={words.handingIn}>
          {words.handInConfirm}
        </SubmitButton>
      </Step>
    </Question>
  );
}

/** … and takes them back while nobody has decided. */
export function Withdraw({ action, held, locale }: Props) {
  const words = questionMessages[locale];
  return (
    <Step action={action} held={{ ...held, step: 'withdraw' }} locale={locale}>
      <SubmitButton busyText={words.withdrawing}>{words.withdraw}</SubmitButton>
    </Step>
  );
}

/** An organiser accepts a sheet, or returns it with a reason. */
export function Decide({
  action,
  held,
  area,
  mayAccept,
  locale,
}: Props & {
  readonly area: string;
  /** Not what is accepted already. */
  readonly mayAccept: boolean;
}) {
  const words = questionMessages[locale];
  const desk = { ...held, desk: '1' };
  return (
    <div className="desk-tools">
      {mayAccept && (
        <Step action={action} held={{ ...desk, step: 'accept' }} locale={locale}>
          <SubmitButton look="strong" busyText={words.accepting} aria-label={words.acceptFor(area)}>
            {words.accept}
          </SubmitButton>
        </Step>
      )}
      <Question label={words.returnFor(area)}>
        <p className="mb-3">{words.returnText}</p>
        <Step action={action} held={{ ...desk, step: 'return' }} locale={locale}>
          <TextArea
            id={`ly-do-${held.areaId}`}
            name="reason"
            label={words.reason}
            lang="vi"
            required
          />
          <SubmitButton busyText={words.returning}>{words.returnConfirm}</SubmitButton>
        </Step>
      </Question>
    </div>
  );
}

function Step({
  action,
  held,
  locale,
  children,
}: {
  readonly action: DeskAction;
  readonly held: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  return (
    <DeskForm
      action={action}
      held={{ ...held, locale }}
      words={questionFormWords(locale)}
      locale={locale}
      className="space-y-3"
    >
      {children}
    </DeskForm>
  );
}
