import { dataText } from '@/lib/web/data-text';
import type { StructuredData } from '@/lib/web/structured-data';

/** What a page says of itself to machines; a block of data, which no browser runs. */
export function PageData({ data }: { readonly data: StructuredData | null }) {
  return data === null ? null : <script type="application/ld+json" {...text(data)} />;
}

function text(data: StructuredData) {
  return { dangerouslySetInnerHTML: { __html: dataText(data) } };
}
