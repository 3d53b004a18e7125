import type { Locale } from '@/lib/locale';
import { answerMessages } from '@/lib/messages/answers';
import { Button } from './button';
import { Notice } from './notice';
import type { Sending } from './sent-request';

interface Props {
  readonly sending: Sending<unknown>;
  readonly onAskAgain: () => void;
  /** Whether the form keeps something typed over a reload. */
  readonly keeps: boolean;
  readonly locale: Locale;
}

/** What can be said of a sent form before its answer is known; nothing while all goes well. */
export function SendingNotice({ sending, onAskAgain, keeps, locale }: Props) {
  const words = answerMessages[locale];
  switch (sending.kind) {
    case 'sending':
      return sending.slow ? <Notice tone="asking" announced title={words.slow} /> : null;
    case 'unknown':
      return (
        <Notice tone="asking" announced title={words.unknown}>
          <p>{words.unknownMore}</p>
          <p className="mt-2">
            <Button type="button" aria-disabled={sending.asking} onClick={onAskAgain}>
              {sending.asking ? words.asking : words.askAgain}
            </Button>
          </p>
        </Notice>
      );
    case 'outdated':
      return (
        <Notice tone="wrong" announced title={keeps ? words.outdated : words.outdatedNothingTyped}>
          <p className="mt-2">
            <Button type="button" onClick={() => location.reload()}>
              {words.reload}
            </Button>
          </p>
        </Notice>
      );
    case 'not_taken':
      return <Notice tone="wrong" announced title={words.notTaken[sending.why]} />;
    default:
      return null;
  }
}
