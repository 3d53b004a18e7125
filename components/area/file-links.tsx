import type { Locale } from '@/lib/locale';
import { fileMessages } from '@/lib/messages/files';

interface Props {
  readonly locale: Locale;
  readonly xlsx: string;
  readonly csv: string;
  /** What a page says on one sheet; left out where it has none. */
  readonly pdf?: string;
}

/** A page's figures as files, each with what it is for. */
export function FileLinks({ locale, xlsx, csv, pdf }: Props) {
  const words = fileMessages[locale];
  return (
    <p>
      {words.files}: <a href={xlsx}>{words.xlsx}</a>, {words.xlsxFor} ·{' '}
      <a href={csv}>{words.csv}</a>
      {pdf && (
        <>
          {' · '}
          <a href={pdf}>{words.pdf}</a>
        </>
      )}
    </p>
  );
}
