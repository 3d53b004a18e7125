import { z } from 'zod';
import { runAction } from '@/lib/actions';
import { mayWriteReport } from '@/lib/data/reports/queries';
import { refused } from '@/lib/domain/outcome';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import type { FileReading } from '@/lib/workspace/file-reading';

interface Context {
  readonly params: Promise<{ province: string; quarter: string }>;
}

const sentFile = z.object({
  province: z.string(),
  quarter: z.string(),
  name: z.string().max(1000, 'too_long'),
  bytes: z.instanceof(Uint8Array),
});

/**
 * Reads a workbook that somebody hands in for a report, as bytes with its name in a header, and
 * gives its sheets. What of them would go into the report is worked out where it is looked at, by the
 * same rules as what is pasted; nothing is written here.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { province, quarter } = await params;
  const answer = await runAction<z.infer<typeof sentFile>, FileReading>(
    {
      name: 'report.read_file',
      input: sentFile,
      permission: 'report.edit',
      command: async (viewer, { bytes, name, ...report }) => {
        if (!(await mayWriteReport(viewer, report.province, report.quarter))) return refused;
        const reading = await readWorkbook(bytes, name);
        if (reading.kind === 'refused') return { kind: 'not_read', code: reading.code };
        const { sheets, about, notices } = reading;
        return { kind: 'read', sheets, about, notices };
      },
    },
    {
      province,
      quarter,
      name: fileNameOf(request),
      bytes: new Uint8Array(await request.arrayBuffer()),
    },
  );
  return Response.json(answer);
}

function fileNameOf(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '');
  } catch {
    return '';
  }
}
