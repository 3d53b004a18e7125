import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { sheetMessages } from '@/lib/messages/sheet';

/** How numbers are typed and which keys the sheet knows; on demand. */
export function SheetHelp({ locale }: { readonly locale: Locale }) {
  const words = sheetMessages[locale];
  return (
    <div className="sheet-help">
      <details>
        <summary>{words.howToType}</summary>
        <p>{entryMessages[locale].howToType}</p>
      </details>
      <details data-needs-script="">
        <summary>{words.keys}</summary>
        <dl>
          {words.keyHints.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
