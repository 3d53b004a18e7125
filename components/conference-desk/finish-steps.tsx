import { Question } from '@/components/ui/question';
import type { Locale } from '@/lib/locale';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { conferencePackMessages } from '@/lib/messages/conference-packs';
import type { DeskAnswer } from './desk-form';
import { DeskStep } from './slide-tools';

interface Props {
  readonly action: (previous: DeskAnswer | null, form: FormData) => Promise<DeskAnswer>;
  readonly held: Readonly<Record<string, string>>;
  /** What the pack that goes out is called, where there are several. */
  readonly pack: string | null;
  readonly isFinished: boolean;
  readonly publicAddress: string;
  readonly locale: Locale;
}

/** Making a conference public, and taking it back in. */
export function FinishSteps({ action, held, pack, isFinished, publicAddress, locale }: Props) {
  const words = conferenceDeskMessages[locale];
  return (
    <div className="mt-8 space-y-3">
      {isFinished && (
        <p>
          <a href={publicAddress}>{words.publicPage}</a>
        </p>
      )}
      <Question
        key={isFinished ? 'reopen' : 'finish'}
        label={isFinished ? words.reopen : words.finish}
      >
        <p>{isFinished ? words.reopenText : words.finishText}</p>
        {!isFinished && pack !== null && <p>{conferencePackMessages[locale].finishes(pack)}</p>}
        <div className="mt-3">
          <DeskStep
            action={action}
            held={{ ...held, change: isFinished ? 'reopen' : 'finish' }}
            label={isFinished ? words.reopenConfirm : words.finishConfirm}
            busyText={words.finishing}
            locale={locale}
          />
        </div>
      </Question>
    </div>
  );
}
