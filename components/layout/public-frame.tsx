import type { ReactNode } from 'react';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { DemoBand } from './demo-band';
import { Footer } from './footer';
import { Masthead, type PublicRoom } from './masthead';
import { SkipLink } from './skip-link';
import './public.css';

interface Props {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** The room that is marked in the navigation; none on a page of no room. */
  readonly room?: PublicRoom;
  /** Address of this same page in a language and a dataset. */
  readonly addressOf: (locale: Locale, dataset: Dataset) => string;
  readonly children: ReactNode;
}

/** What stands around every public page. */
export function PublicFrame({ locale, dataset, room, addressOf, children }: Props) {
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  return (
    <>
      <SkipLink locale={locale} />
      <Masthead
        locale={locale}
        dataset={dataset}
        room={room}
        otherLanguageHref={addressOf(other, dataset)}
      />
      {dataset === 'demo' && <DemoBand locale={locale} leaveHref={addressOf(locale, 'real')} />}
      <main id="noi-dung" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Footer locale={locale} dataset={dataset} />
    </>
  );
}
