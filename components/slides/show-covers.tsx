import type { Locale } from '@/lib/locale';
import { conferenceMessages } from '@/lib/messages/conferences';
import { qrDrawing } from '@/lib/web/qr-drawing';

interface Props {
  /** By slide the whole address of its public page; null where it has none. */
  readonly pages: readonly (string | null)[];
  readonly locale: Locale;
}

/** What covers the slides when it is asked for: black, white, a code for telephones, the keys. */
export function ShowCovers({ pages, locale }: Props) {
  const words = conferenceMessages[locale];
  const distinct = [...new Set(pages.filter((page) => page !== null))];
  return (
    <>
      <div className="show-cover" data-cover="black" hidden />
      <div className="show-cover" data-cover="white" hidden />
      <div className="show-cover" data-cover="code" hidden>
        {distinct.map((page) => (
          <figure key={page} data-code={page} hidden>
            <CodeDrawing text={page} label={words.codeOf} />
            <figcaption>
              {words.codeOf}
              <br />
              <a href={page}>{page.replace(/^https?:\/\//, '')}</a>
            </figcaption>
          </figure>
        ))}
        <p data-code="" hidden>
          {words.codeNone}
        </p>
      </div>
      <section className="show-cover" data-cover="keys" aria-label={words.keys} hidden>
        <table>
          <caption>{words.keys}</caption>
          <tbody>
            {words.keyList.map(([keys, meaning]) => (
              <tr key={keys}>
                <th scope="row">{keys}</th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="show-typed" data-typed="" hidden suppressHydrationWarning />
      <p className="show-sign" data-sign="" hidden>
        <span className="sr-only">{words.changed}</span>
      </p>
      <div className="show-dot" data-dot="" hidden />
    </>
  );
}

function CodeDrawing({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = qrDrawing(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
