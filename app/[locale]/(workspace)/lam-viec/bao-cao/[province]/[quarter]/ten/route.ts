import { z } from 'zod';
import { runAction } from '@/lib/actions';
import { keepNames } from '@/lib/data/reports/remembered-names';
import { identifierSchema } from '@/lib/domain/identifier';
import { tidyLine } from '@/lib/domain/plain-text';
import {
  longestName,
  longestQuestion,
  type NamesOutcome,
} from '@/lib/domain/report/remembered-name';

interface Context {
  readonly params: Promise<{ province: string; quarter: string }>;
}

/** As `searchKey` and codes spell it, so that it is as many bytes as characters. */
const question = z
  .string()
  .max(longestQuestion)
  .regex(/^[\w|. ]+$/, 'unknown');

/** More than a form has lines. */
const most = 200;

const sentNames = z.object({
  province: z.string(),
  quarter: z.string(),
  confirmed: z
    .array(
      z.object({
        question,
        name: identifierSchema(longestName).transform(tidyLine).pipe(z.string().min(1, 'required')),
        means: identifierSchema().min(1, 'required'),
      }),
    )
    .max(most),
  forgotten: z.array(question).max(most),
});

/** Keeps, or forgets, what names of the province's own tables mean (`NamesChange`, as JSON). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const sent: unknown = await request.json().catch(() => null);
  const answer = await runAction<z.infer<typeof sentNames>, NamesOutcome>(
    {
      name: 'report.keep_names',
      input: sentNames,
      permission: 'report.edit',
      command: (viewer, { province, quarter, ...change }) =>
        keepNames(viewer, province, quarter, change),
    },
    { ...(typeof sent === 'object' ? sent : null), ...(await params) },
  );
  return Response.json(answer);
}
