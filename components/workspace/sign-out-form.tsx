'use client';

import {
  type ReactNode,
  type SyntheticEvent,
  startTransition,
  useActionState,
  useState,
} from 'react';
import { countKept, type KeptOf } from '@/components/entry/draft-storage';
import { giveUpOpenEntry, saveOpenEntry } from '@/components/entry/open-entry';
import { forgetOffline } from '@/components/offline/keep-offline';
import { dropAllOf } from '@/components/offline/sealed-keep';
import { Button } from '@/components/ui/button';
import { thisPage } from '@/components/ui/use-sent-form';
import type { Locale } from '@/lib/locale';
import { keptHereMessages } from '@/lib/messages/kept-here';

interface Props {
  readonly userId: string;
  readonly locale: Locale;
  readonly action: (previous: null, form: FormData) => Promise<null>;
  /** What the button says. */
  readonly children: ReactNode;
}

/**
 * A way out of the session. What the open form has is saved first; what the browser still keeps of
 * this person is named, and removed once they say so: the next one at this computer finds nothing.
 */
export function SignOutForm({ userId, locale, action, children }: Props) {
  const words = keptHereMessages[locale];
  const [, plainAction] = useActionState<null, FormData>(action, null, thisPage);
  const [kept, setKept] = useState<KeptOf | null>(null);
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (kept === null) {
      await saveOpenEntry();
      const found = countKept(userId);
      if (found.cells + found.forms > 0) {
        setKept(found);
        return;
      }
    }
    giveUpOpenEntry();
    dropAllOf(userId);
    await forgetOffline(null);
    startTransition(() => plainAction(form));
  };
  return (
    <form action={plainAction} onSubmit={submit} className="space-y-2">
      <input type="hidden" name="locale" value={locale} />
      {kept === null ? (
        <Button key="ask" className="w-full">
          {children}
        </Button>
      ) : (
        <>
          <p role="alert" className="font-semibold text-gach">
            {words.signOutAsk(kept.cells, kept.forms)}
          </p>
          <Button key="stay" type="button" className="w-full" onClick={() => setKept(null)}>
            {words.stay}
          </Button>
          <Button key="go" className="w-full">
            {words.signOutConfirm}
          </Button>
        </>
      )}
    </form>
  );
}
