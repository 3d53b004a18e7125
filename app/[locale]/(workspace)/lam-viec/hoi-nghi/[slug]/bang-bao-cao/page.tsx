import '@/components/conference-desk/board-screen.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BoardScreen } from '@/components/conference-desk/board-screen';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { can } from '@/lib/domain/access';
import { isLocale } from '@/lib/locale';
import { reportedBoardMessages } from '@/lib/messages/reported-board';
import { saidIn } from '@/lib/pages/slides/show-slides';
import { routes } from '@/lib/routes';
import { openPage } from '../../../open-page';
import { readShownBoard } from '../../read-board';

interface Props {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: reportedBoardMessages[locale].title } : {};
}

/** Who has reported, on the whole of a large screen or of a phone; nothing stands around it. */
export default async function ReportedBoardPage({ params }: Props) {
  const { locale: asked, slug } = await params;
  const { locale, viewer } = await openPage(asked, (one) => deskRoutes.reported(one, slug));
  const board = await readShownBoard(viewer, slug, locale);
  if (!board) notFound();
  const words = reportedBoardMessages[locale];
  const own = deskRoutes.reported(locale, slug);
  const { title, handedIn, order, renews, lineDown, lineUp, signedOut, signIn, empty } = words;
  return (
    <main id="noi-dung" tabIndex={-1} className="board">
      {viewer.demo && <p className="board-demo">{words.demo}</p>}
      <BoardScreen
        first={board.shown}
        address={deskRoutes.reportedNow(locale, slug)}
        signIn={routes.signIn(locale, own)}
        words={{
          ...{ title, conference: saidIn(board.title, locale), handedIn, order, renews },
          ...{ lineDown, lineUp, signedOut, signIn, empty },
        }}
      >
        <noscript>
          <meta httpEquiv="refresh" content="30" />
          <p>
            {words.withoutProgram} <a href={own}>{words.renew}</a>
          </p>
        </noscript>
        {can(viewer, 'conference.prepare') && (
          <p>
            <a href={deskRoutes.conference(locale, slug)}>{words.back}</a>
          </p>
        )}
      </BoardScreen>
    </main>
  );
}
