import type { ReactNode } from 'react';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import { layoutMessages } from '@/lib/messages/layout';
import '../layout/public.css';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** The page from which the chart is, with host. */
  readonly pageAddress: string;
  readonly children: ReactNode;
}

/** What stands around a chart that another site shows: what it is, and where it is from. */
export function EmbedFrame({ locale, dataset, pageAddress, children }: Props) {
  const { siteName, demoBandTitle, demoBandText } = layoutMessages[locale];
  return (
    <div className="embed">
      {dataset === 'demo' && (
        <aside aria-label={demoBandTitle} className="embed-demo" data-demo="">
          <strong>{demoBandTitle}.</strong> {demoBandText}
        </aside>
      )}
      <main id="noi-dung">{children}</main>
      <footer className="embed-from">
        {embedMessages[locale].from} <strong>{siteName}</strong>:{' '}
        <a href={pageAddress}>{decodeURI(pageAddress).replace(/^https?:\/\//, '')}</a>
      </footer>
    </div>
  );
}
