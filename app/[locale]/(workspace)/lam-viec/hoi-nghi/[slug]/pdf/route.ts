import { bookletAnswer } from '../../../../../(public)/hoi-nghi/booklet-answer';
import { draftFile } from '../../draft-pack';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** A pack as a booklet, with a page for each that takes part. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return draftFile(params, (pack) =>
    bookletAnswer({ ...pack, areas: pack.conference.participants }),
  );
}
