import { findViewer } from '@/lib/auth/viewer';
import { now } from '@/lib/clock';
import { findReportFile } from '@/lib/data/reports/file';
import { dayInVietnam } from '@/lib/domain/period';
import { isLocale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import { reportFileName, reportWorkbook, reportWorkbookWords } from '@/lib/pages/report-workbook';
import { writeReportWorkbook } from '@/lib/workbook/report-workbook';

interface Context {
  readonly params: Promise<{ locale: string; province: string; quarter: string }>;
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `/lam-viec/bao-cao/{province}/{quarter}.xlsx`: the report's workbook, for who may see it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, province, quarter } = await params;
  const viewer = await findViewer();
  const file = viewer && (await findReportFile(viewer, province, quarter));
  if (!file || !isLocale(locale)) {
    const status = viewer ? 404 : 401;
    const text = `${notFoundMessages[isLocale(locale) ? locale : 'vi'].title}\n`;
    return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  const book = reportWorkbook(file, dayInVietnam(now()), locale);
  const bytes = await writeReportWorkbook(book, reportWorkbookWords(locale));
  return new Response(new Blob([new Uint8Array(bytes)]), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${reportFileName(file)}"`,
    },
  });
}
