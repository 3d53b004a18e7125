'use client';

import { useRef } from 'react';
import type { Locale } from '@/lib/locale';
import { intakeMessages } from '@/lib/messages/intake';

interface Props {
  readonly load: (file: File) => void;
  readonly locale: Locale;
}

/** Chooses a file to be read into the form. */
export function FileButton({ load, locale }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <span data-needs-script="">
      <input
        ref={field}
        type="file"
        accept=".xlsx,.xls,.ods,.csv"
        hidden
        data-intake=""
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again, after it was mended.
          target.value = '';
          if (file) load(file);
        }}
      />
      <button type="button" className="small-button" onClick={() => field.current?.click()}>
        {intakeMessages[locale].upload}
      </button>
    </span>
  );
}
