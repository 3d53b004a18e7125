import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { passwordProblem } from '@/lib/auth/password-strength';

const person = { email: 'nguyen.thi.hoa@lmhtx.example', name: 'Nguyễn Thị Hòa' };

describe('a password', () => {
  it.each([
    ['ngắn', 'too_short'],
    ['x'.repeat(129), 'too_long'],
    ['1234567890', 'guessed_first'],
    ['0987654321', 'guessed_first'],
    ['aaaaaaaaaa', 'guessed_first'],
    ['abababababab', 'guessed_first'],
    ['abcdefghijkl', 'guessed_first'],
    ['qwertyuiop', 'guessed_first'],
    ['password123', 'guessed_first'],
    ['P@ssw0rd2026', 'guessed_first'],
    ['Mật khẩu 123', 'guessed_first'],
    ['matkhau12345', 'guessed_first'],
    ['HopTacXa@2026', 'guessed_first'],
    ['ThaiNguyen2026', 'guessed_first'],
    ['2026112612', 'guessed_first'],
    ['123456789012', 'guessed_first'],
    ['abcdeabcde', 'guessed_first'],
    ['12345abcde', 'guessed_first'],
    ['1q2w3e4r5t', 'guessed_first'],
    ['q1w2e3r4t5', 'guessed_first'],
    ['qazwsxedcrfv', 'guessed_first'],
    ['147258369123', 'guessed_first'],
    ['asdfghjkl;', 'guessed_first'],
    ['trustno1trustno1', 'guessed_first'],
    ['nguyen.thi.hoa1', 'own_name'],
    ['NguyenThiHoa#99', 'own_name'],
  ])('%s is refused: %s', (password, problem) => {
    expect(passwordProblem(password, person)).toBe(problem);
  });

  it.each([
    'một mật khẩu đủ dài',
    'mật khẩu mới toanh',
    'trâu chè đồi nắng',
    'correct horse battery',
    'Kp7!vexR2m',
    'đđđđchèxanhđồicao',
    'hoptacxa chè đồi nắng trâu',
  ])('%s is taken', (password) => {
    expect(passwordProblem(password, person)).toBeNull();
  });

  it('made up by the shell is taken', () => {
    for (let time = 0; time < 200; time++) {
      expect(passwordProblem(randomBytes(12).toString('base64url'), person)).toBeNull();
    }
  });

  it('is as long as people count, however its letters are put together', () => {
    const letters = 'ế'.repeat(2).normalize('NFD');
    expect(letters.length).toBe(6);
    expect(passwordProblem(`${letters}chè xanh`.normalize('NFD'))).toBeNull();
    expect(passwordProblem('ếộặữễ'.normalize('NFD'))).toBe('too_short');
    expect(passwordProblem('😀'.repeat(5))).toBe('too_short');
  });
});
