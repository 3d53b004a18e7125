import { bookletAnswer } from '../../../../../(public)/hoi-nghi/booklet-answer';
import { draftFile } from '../../draft-pack';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** A pack as a booklet, with the pages of those that its organisers chose. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return draftFile(request, params, 'pdf', (pack) => bookletAnswer({ ...pack, areas: pack.areas }));
}
