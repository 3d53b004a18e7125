import type { Locale } from '@/lib/locale';
import { citationMessages } from '@/lib/messages/citation';
import { embedMessages } from '@/lib/messages/embed';
import { fileMessages } from '@/lib/messages/files';
import { citationAddress } from '@/lib/public-routes';

interface Props {
  readonly locale: Locale;
  readonly xlsx: string;
  readonly csv: string;
  /** What a page says on one sheet; left out where it has none. */
  readonly pdf?: string;
  /** How its pictures are taken away; left out where it says that below each. */
  readonly kit?: string;
}

/** A page's figures as files, each with what it is for, and how the page is cited. */
export function FileLinks({ locale, xlsx, csv, pdf, kit }: Props) {
  const words = fileMessages[locale];
  return (
    <div>
      <p>
        {words.files}: <a href={xlsx}>{words.xlsx}</a>, {words.xlsxFor} ·{' '}
        <a href={csv}>{words.csv}</a>
        {pdf && (
          <>
            {' · '}
            <a href={pdf}>{words.pdf}</a>
          </>
        )}
        {kit && (
          <>
            {' · '}
            <a href={kit}>{embedMessages[locale].kitLink}</a>
          </>
        )}
      </p>
      <Citations csv={csv} locale={locale} />
    </div>
  );
}

function Citations({ locale, csv }: Pick<Props, 'locale' | 'csv'>) {
  const words = citationMessages[locale];
  const [text, bibtex, ris] = (['txt', 'bib', 'ris'] as const).map((ending) =>
    citationAddress(csv, ending),
  );
  if (!text || !bibtex || !ris) return null;
  return (
    <p>
      {words.cite}: <a href={text}>{words.text}</a>, <a href={bibtex}>BibTeX</a>,{' '}
      <a href={ris}>RIS</a>
    </p>
  );
}
