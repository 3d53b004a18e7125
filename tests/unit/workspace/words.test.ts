import { describe, expect, it } from 'vitest';
import { changeMessages } from '@/lib/messages/changes';
import { deskMessages } from '@/lib/messages/desks';
import { entryMessages } from '@/lib/messages/entry';
import { releaseDeskMessages } from '@/lib/messages/release-desk';
import { releasePreviewMessages } from '@/lib/messages/release-preview';
import { reportHistoryMessages } from '@/lib/messages/report-history';
import { reviewMessages } from '@/lib/messages/review';
import { words } from '@/lib/messages/words';
import { workListMessages } from '@/lib/messages/work-list';

/** Every text of some messages; those with arguments are called with marks in their places. */
function textsOf(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') return [String(messages(2, 1, '', ''))];
  return Object.values(messages as object).flatMap(textsOf);
}

const rooms = [
  changeMessages.vi,
  releaseDeskMessages.vi,
  releasePreviewMessages.vi,
  deskMessages.vi,
  reportHistoryMessages.vi,
  reviewMessages.vi,
  words.vi,
  workListMessages.vi,
];

describe('the words of a report’s life', () => {
  it('call a correction by one name', () => {
    const texts = rooms.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => /bản sửa/i.test(text))).toEqual([]);
    expect(entryMessages.vi.revision(2)).toBe('đính chính lần 1');
    expect(entryMessages.vi.correcting('Lan', '8:00')).toContain('mở đính chính');
  });

  it('do not say a person’s office twice, nor who enters for who gave it back', () => {
    const lead = 'Lãnh đạo Thái Nguyên';
    expect(entryMessages.vi.givenBack(lead, '8:00')).not.toContain('Lãnh đạo Lãnh đạo');
    const deed = `${lead} ${reportHistoryMessages.vi.event.give_back}`;
    expect(reviewMessages.vi.now('đang nhập', deed, '8:00')).toBe(
      'Báo cáo đang nhập (Lãnh đạo Thái Nguyên trả lại cán bộ, 8:00)',
    );
  });

  it('name the steps by what one may do', () => {
    expect(reviewMessages.vi.stepsTitle('return')).toBe('Chấp nhận hoặc trả lại');
    expect(reviewMessages.vi.stepsTitle('hand_over')).toBe('Chuyển báo cáo');
    expect(reviewMessages.vi.title('Thái Nguyên', 'quý III/2026')).toBe(
      'Kiểm tra báo cáo quý III/2026 của Thái Nguyên',
    );
  });
});
