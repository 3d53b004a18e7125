import type { Locale } from '@/lib/locale';
import { errorMessages } from '@/lib/messages/not-found';
import { routes } from '@/lib/routes';

interface Props {
  readonly locale: Locale;
  /** Under which the error was logged; null where there is none. */
  readonly reference: string | null;
}

/** What happened, what to do, and a reference to tell. */
export function ErrorView({ locale, reference }: Props) {
  const words = errorMessages[locale];
  return (
    <div className="page-width pt-12" role="alert">
      <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
      <p className="mt-4 max-w-text text-lg">{words.happened}</p>
      <p className="mt-2 max-w-text">
        {reference === null ? words.todoWithoutReference : words.todo}
      </p>
      {reference !== null && (
        <p className="mt-4">
          {words.reference}: <code className="font-semibold">{reference}</code>
        </p>
      )}
      <p className="mt-6 flex gap-6">
        <a href={routes.home(locale)}>{words.home}</a>
      </p>
    </div>
  );
}
