import { now } from '@/lib/clock';
import { presentationAnswer } from '../../../../../(public)/hoi-nghi/presentation-answer';
import { draftFile } from '../../draft-pack';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** A pack for PowerPoint, with the notes for whoever speaks. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return draftFile(request, params, 'pptx', ({ conference, ...pack }) =>
    presentationAnswer({
      ...pack,
      words: conference.words,
      madeAt: now().toISOString(),
    }),
  );
}
