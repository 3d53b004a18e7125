import { describe, expect, it } from 'vitest';
import { conferenceDraftSchema } from '@/lib/domain/conference/conference';
import { slideFromFields } from '@/lib/domain/conference/slide-fields';
import { locales } from '@/lib/locale';
import { deskProblem } from '@/lib/pages/desk-problem';

/** What an organiser is told of what a form does not take. */

const draft = {
  firstDay: '2026-11-20',
  lastDay: '2026-11-21',
  words: { title: { vi: 'Hội nghị' }, place: { vi: 'Huế' }, host: { vi: 'Liên minh' } },
  participants: [],
};

const told = (change: object): string => {
  const parsed = conferenceDraftSchema.safeParse({ ...draft, ...change });
  const [issue] = parsed.error?.issues ?? [];
  return issue ? deskProblem({ path: issue.path.join('.'), code: issue.message }, 'vi') : '';
};

describe('a form of the desk', () => {
  it('says which field is too long, and how much it takes', () => {
    const words = { ...draft.words, title: { vi: 'x'.repeat(300) } };
    expect(told({ words })).toBe('Tên hội nghị: Dài quá mức cho phép. Nhiều nhất 200 chữ.');
    expect(told({ words: { ...draft.words, about: { vi: 'x'.repeat(401) } } })).toContain('400');
    expect(told({ participants: Array(64).fill('a') })).toBe(
      'Đơn vị tham dự: Nhiều quá mức cho phép. Nhiều nhất 63 mục.',
    );
    expect(told({ lastDay: '2026-11-19' })).toBe('Ngày cuối: phải từ ngày đầu trở đi.');
  });

  it('says it of slides, and takes a title of 300 letters', () => {
    const slide = (fields: Readonly<Record<string, string>>) => {
      const read = slideFromFields('text', (name) => [fields[name] ?? '']);
      return read.kind === 'ok' ? '' : deskProblem(read.issues[0], 'vi');
    };
    expect(slide({ headingVi: 'x'.repeat(300) })).toBe('');
    expect(slide({ headingVi: 'x'.repeat(301) })).toBe(
      'Tiêu đề: Dài quá mức cho phép. Nhiều nhất 300 chữ.',
    );
    expect(slide({ headingVi: '' })).toBe('Tiêu đề: Không được để trống.');
    expect(slide({ headingVi: 'a', linesVi: Array(9).fill('b').join('\n') })).toBe(
      'Nội dung: Nhiều quá mức cho phép. Nhiều nhất 8 mục.',
    );
    // What looks like a formula, or like a face, is a title like any other.
    expect(slide({ headingVi: '=1+1 😀' })).toBe('');
    expect(slide({ headingVi: 'hỏng \ud83d' })).toBe(
      'Tiêu đề: Có ký tự bị hỏng trên đường gửi. Hãy gõ lại chỗ đó.',
    );
  });

  it.each(locales)('has words for what it does not know: %s', (locale) => {
    expect(deskProblem(undefined, locale)).not.toBe('');
    expect(deskProblem({ path: 'khac', code: 'la' }, locale)).not.toContain('undefined');
    expect(deskProblem({ path: 'heading.vi', code: 'too_long' }, locale)).toContain('300');
  });
});
