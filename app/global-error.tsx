'use client';

import { errorMessages } from '@/lib/messages/not-found';

/** Shown where not even the frame of the pages stands: no style, no fonts, both languages. */
export default function GlobalError({ error }: { readonly error: Error & { digest?: string } }) {
  return (
    <html lang="vi">
      <body>
        {(['vi', 'en'] as const).map((locale) => {
          const words = errorMessages[locale];
          return (
            <main key={locale} lang={locale}>
              <h1>{words.title}</h1>
              <p>{words.happened}</p>
              <p>{error.digest ? words.todo : words.todoWithoutReference}</p>
              {error.digest && (
                <p>
                  {words.reference}: {error.digest}
                </p>
              )}
            </main>
          );
        })}
      </body>
    </html>
  );
}
