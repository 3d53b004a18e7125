import type { ReactNode } from 'react';
import { useOnline } from '@/components/offline/use-online';
import { Notice } from '@/components/ui/notice';
import type { FormAnswer } from '@/lib/domain/report/report-answers';
import { formatInstant } from '@/lib/format/date';
import type { Locale } from '@/lib/locale';
import { entryMessages } from '@/lib/messages/entry';
import { sheetMessages } from '@/lib/messages/sheet';
import { routes } from '@/lib/routes';
import type { ReportView } from '@/lib/workspace/report-view';
import type { EntrySnapshot } from './entry-snapshot';
import { hindranceOf } from './entry-status';
import { HindranceNotice } from './hindrance-notice';
import type { ReportEntry } from './report-entry';

interface Props {
  readonly view: Pick<ReportView, 'area' | 'quarter'>;
  readonly entry: ReportEntry;
  readonly snapshot: EntrySnapshot;
  readonly answer: FormAnswer | null;
  /** What is in the fields was kept when a session had ended. */
  readonly wasHeld: boolean;
  readonly restored: number | null;
  readonly path: string;
  /** When the page was made, an ISO instant. */
  readonly at: string;
  readonly locale: Locale;
  /** What is wrong in the section that was just saved. */
  readonly children: ReactNode;
}

/** What befalls the whole form: the line, the session, the browser's room. */
export function EntryNotices(props: Props) {
  const { entry, snapshot, answer, restored, path, at, locale } = props;
  const words = entryMessages[locale];
  const say = sheetMessages[locale];
  const isOnline = useOnline();
  const hindrance = snapshot.hindrance ?? hindranceOf(answer);
  return (
    <div className="space-y-2 empty:hidden">
      {hindrance && (isOnline || hindrance.kind !== 'offline') && (
        <HindranceNotice
          hindrance={hindrance}
          signInHref={routes.signIn(locale, path)}
          onRetry={() => void entry.saveNow()}
          onReload={() => {
            // What is unsaved is in the browser and comes back: nothing to be asked about.
            entry.leaving = true;
            location.reload();
          }}
          locale={locale}
        />
      )}
      {!isOnline && (
        <Notice tone="asking" announced>
          {say.offline(formatInstant(at, locale))}{' '}
          <a href={routes.waiting(locale)}>{say.waiting}</a>
        </Notice>
      )}
      {snapshot.unkept > 0 && (
        <Notice tone="wrong" announced>
          {say.unkept(snapshot.unkept)}
        </Notice>
      )}
      {props.wasHeld && <Notice tone="asking">{words.heldRestored}</Notice>}
      {restored !== null && restored > 0 && (
        <Notice tone="asking">{words.restored(restored)}</Notice>
      )}
      {props.children}
    </div>
  );
}
