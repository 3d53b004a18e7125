import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCutOf } from '@/lib/domain/conference/quotation';

const text = 'Thiếu vốn lưu động; cán bộ hợp tác xã chưa qua đào tạo.\nĐề nghị hỗ trợ lãi suất.';

describe('a cut of what a province wrote', () => {
  it.each([
    ['Thiếu vốn lưu động'],
    ['Thiếu vốn lưu động.'],
    ['cán bộ hợp tác xã chưa qua đào tạo'],
    ['Cán bộ hợp tác xã … đề nghị hỗ trợ lãi suất.'],
    ['Thiếu vốn […] chưa qua đào tạo'],
    ['…chưa qua đào tạo. Đề nghị hỗ trợ'],
  ])('is %s', (shortened) => {
    expect(isCutOf(shortened, text)).toBe(true);
  });

  it.each([
    ['Thiếu vốn đầu tư'],
    ['Không thiếu vốn lưu động'],
    ['Đề nghị hỗ trợ lãi suất … thiếu vốn lưu động'],
  ])('is not %s', (shortened) => {
    expect(isCutOf(shortened, text)).toBe(false);
  });

  it('is any run of its words, and any two in their order', () => {
    const words = fc.array(fc.stringMatching(/^[a-zăâđêôơư]{1,6}$/), {
      minLength: 4,
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (said, one, other) => {
        const [from, to] = [one % said.length, other % said.length].sort((a, b) => a - b);
        const [first, last] = [said.slice(0, from), said.slice(to)];
        expect(isCutOf(said.slice(from, to).join(' '), said.join(' '))).toBe(true);
        expect(isCutOf(`${first.join(' ')} … ${last.join(' ')}`, said.join(' '))).toBe(true);
      }),
    );
  });
});
