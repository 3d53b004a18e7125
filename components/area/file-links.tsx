import type { Locale } from '@/lib/locale';
import { fileMessages } from '@/lib/messages/files';

interface Props {
  readonly locale: Locale;
  readonly xlsx: string;
  readonly csv: string;
}

/** A page's figures as files, each with what it is for. */
export function FileLinks({ locale, xlsx, csv }: Props) {
  const words = fileMessages[locale];
  return (
    <p>
      {words.files}: <a href={xlsx}>{words.xlsx}</a>, {words.xlsxFor} ·{' '}
      <a href={csv}>{words.csv}</a>
    </p>
  );
}
