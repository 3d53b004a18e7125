import { isLocale } from '@/lib/locale';
import { noFile } from '../../../file-answer';
import { presentationAnswer } from '../../presentation-answer';
import { readConference } from '../../read-conference';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** `/hoi-nghi/{slug}.pptx`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const found = await readConference(slug, locale);
  if (!found) return noFile(locale);
  const { conference, dataset, slides } = found;
  return presentationAnswer({
    fileName: slug,
    words: conference.words,
    dataset,
    locale,
    slides,
    madeAt: conference.publishedAt,
  });
}
