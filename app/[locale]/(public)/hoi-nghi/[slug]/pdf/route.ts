import type { NextRequest } from 'next/server';
import { isLocale } from '@/lib/locale';
import { noFile } from '../../../file-answer';
import { bookletAnswer } from '../../booklet-answer';
import { readConference } from '../../read-conference';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** `/hoi-nghi/{slug}.pdf`. */
export async function GET(_: NextRequest, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const found = await readConference(slug, locale);
  return found
    ? bookletAnswer({ ...found, areas: found.conference.bookletAreas, locale })
    : noFile(locale);
}
