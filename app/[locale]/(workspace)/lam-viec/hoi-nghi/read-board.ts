import 'server-only';
import { formatDeadline, formatTimeLeft } from '@/components/report/deadline';
import { readReportedBoard } from '@/lib/data/conferences/reported';
import type { Viewer } from '@/lib/domain/access';
import type { Locale } from '@/lib/locale';
import { shownBoard } from '@/lib/pages/reported-board';

/** Who of a conference's participants has reported, in words; null where it is not this viewer's. */
export async function readShownBoard(viewer: Viewer, slug: string, locale: Locale) {
  const board = await readReportedBoard(viewer, slug);
  if (!board) return null;
  const deadlines = { end: formatDeadline, left: formatTimeLeft };
  return { title: board.title, shown: shownBoard(board, locale, deadlines) };
}
