import type { FailureCause } from '@/lib/domain/outcome';

/** What an action's failure is called, where its cause is known. */
export const vi = {
  causes: {
    busy: 'Máy chủ đang bận vì có người khác đang ghi cùng chỗ, nên chưa ghi được. Hãy thử lại sau ít giây.',
    disk_full:
      'Đĩa của máy chủ đã đầy nên không ghi được. Hãy báo người quản trị; khi đĩa có chỗ trống thì bấm lại.',
    database_away:
      'Cơ sở dữ liệu tạm thời không trả lời, nên chưa rõ việc này đã được ghi hay chưa. Hãy thử lại sau ít phút.',
  } satisfies Record<FailureCause, string>,
  reference: 'Mã lỗi',
};
