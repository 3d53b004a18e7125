import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/locale';
import { answerMessages } from '@/lib/messages/answers';
import { entryMessages } from '@/lib/messages/entry';
import { failureText } from '@/lib/messages/failure';
import type { Hindrance } from './entry-snapshot';
import { lockText } from './lock-text';

interface Props {
  readonly hindrance: Hindrance;
  readonly signInHref: string;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  readonly locale: Locale;
}

/** Why nothing is being saved, and what helps. What was typed is safe in every case. */
export function HindranceNotice({ hindrance, signInHref, onRetry, onReload, locale }: Props) {
  const words = entryMessages[locale];
  return (
    <Notice tone="wrong" announced>
      <p>{textOf(hindrance, locale)}</p>
      {hindrance.kind === 'offline' && <p>{words.offlineRetry}</p>}
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
        {hindrance.kind === 'signed_out' && (
          <a href={signInHref} target="_blank" rel="noopener" className="py-2 font-semibold">
            {words.signInAgain}
          </a>
        )}
        {hindrance.kind === 'outdated' && (
          <Button type="button" onClick={onReload}>
            {answerMessages[locale].reload}
          </Button>
        )}
        {(hindrance.kind === 'offline' ||
          hindrance.kind === 'signed_out' ||
          hindrance.kind === 'failed') && (
          <Button type="button" onClick={onRetry}>
            {words.retryNow}
          </Button>
        )}
      </p>
    </Notice>
  );
}

function textOf(hindrance: Hindrance, locale: Locale): string {
  const words = entryMessages[locale];
  switch (hindrance.kind) {
    case 'offline':
      return words.offline;
    case 'outdated':
      return answerMessages[locale].outdated;
    case 'signed_out':
      return words.signedOut;
    case 'refused':
      return words.refused;
    case 'locked':
      return lockText(hindrance.lock, locale);
    case 'failed':
      return failureText(hindrance, words.failed, locale);
  }
}
