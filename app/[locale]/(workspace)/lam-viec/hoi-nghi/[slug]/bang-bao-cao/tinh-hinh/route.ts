import { findViewer } from '@/lib/auth/viewer';
import { isLocale } from '@/lib/locale';
import { readShownBoard } from '../../../read-board';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Who has reported, in words, for a screen that renews itself. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const viewer = await findViewer();
  const found = viewer && (await readShownBoard(viewer, slug, isLocale(locale) ? locale : 'vi'));
  return found ? Response.json(found.shown) : Response.json(null, { status: viewer ? 404 : 401 });
}
