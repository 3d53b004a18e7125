import type { Failed, FailureCause } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';

/** What an action's failure is called, where its cause is known. */

const causes: Readonly<Record<Locale, Readonly<Record<FailureCause, string>>>> = {
  vi: {
    busy: 'Máy chủ đang bận vì có người khác đang ghi cùng chỗ, nên chưa ghi được. Hãy thử lại sau ít giây.',
    disk_full:
      'Đĩa của máy chủ đã đầy nên không ghi được. Hãy báo người quản trị; khi đĩa có chỗ trống thì bấm lại.',
    database_away:
      'Cơ sở dữ liệu tạm thời không trả lời, nên chưa rõ việc này đã được ghi hay chưa. Hãy thử lại sau ít phút.',
  },
  en: {
    busy: 'The server is busy, as somebody else is writing in the same place, so nothing was written. Try again in a few seconds.',
    disk_full:
      'The disk of the server is full, so nothing could be written. Tell the administrator; press again once there is room.',
    database_away:
      'The database does not answer for the moment, so it is not known whether this was written. Try again in a few minutes.',
  },
};

const reference: Readonly<Record<Locale, string>> = { vi: 'Mã lỗi', en: 'Reference' };

/** The sentence for a failure; `otherwise` where nothing is known of its cause. */
export function failureText(
  failed: Pick<Failed, 'reference' | 'cause'>,
  otherwise: (reference: string) => string,
  locale: Locale,
): string {
  return failed.cause === undefined
    ? otherwise(failed.reference)
    : `${causes[locale][failed.cause]} ${reference[locale]}: ${failed.reference}.`;
}
