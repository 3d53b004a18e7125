import type { Viewer } from '@/lib/domain/access';
import type { Locale } from '@/lib/locale';
import { workspaceMessages } from '@/lib/messages/workspace';
import { SignOutForm } from './sign-out-form';

interface Props {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly signOut: (previous: null, form: FormData) => Promise<null>;
  readonly signOutEverywhere: (previous: null, form: FormData) => Promise<null>;
}

/** Who is signed in and as what; the ways out, the wide one after a word of warning. */
export function AccountMenu({ viewer, locale, signOut, signOutEverywhere }: Props) {
  const words = workspaceMessages[locale];
  const roles = [...new Set(viewer.roles.map(({ role }) => words.role[role]))];
  return (
    <details className="account-menu relative">
      <summary className="py-1">
        <span className="sr-only">{words.account}: </span>
        <span className="font-semibold">{viewer.name}</span>
        <span className="text-ink-2">, {roles.join(', ')}</span>
      </summary>
      <div className="absolute right-0 z-10 w-[min(20rem,calc(100vw-2rem))] border border-rule-strong bg-paper p-4">
        <p className="mb-3 break-all text-ink-2">{viewer.email}</p>
        <SignOutForm userId={viewer.userId} locale={locale} action={signOut}>
          {words.signOut}
        </SignOutForm>
        <details className="mt-4 border-rule border-t pt-3">
          <summary className="py-1">{words.signOutEverywhere}</summary>
          <p className="my-2 text-ink-2">{words.signOutEverywhereText}</p>
          <SignOutForm userId={viewer.userId} locale={locale} action={signOutEverywhere}>
            {words.signOutEverywhereConfirm}
          </SignOutForm>
        </details>
      </div>
    </details>
  );
}
