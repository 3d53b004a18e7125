import { execFile } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { findViewerOf, signInWith } from '@/lib/auth/session';
import { closeDatabase } from '@/lib/data/database';

afterAll(closeDatabase);

const email = 'quan.tri@thu.example';

function user(input: string, ...words: string[]) {
  return new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/run.cjs', 'user', ...words],
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
      },
    );
    child.stdin?.end(input);
  });
}

async function signIn(password: string) {
  const outcome = await signInWith(email, password, new Headers());
  if (outcome.kind !== 'ok') return outcome.kind;
  const { name, value } = outcome.cookie;
  return findViewerOf(new Headers({ cookie: `${name}=${encodeURIComponent(value)}` }));
}

describe('npm run user', () => {
  it('makes the first administrator, gives a new password, lets nobody in any more', async () => {
    const roles = ['--role', 'administrator', '--role', 'staff:yen-bai'];
    const added = await user('', 'add', email.toUpperCase(), '--name', 'Quản Trị', ...roles);
    expect(added.code).toBe(0);
    const madeUp = /password: (\S+)/.exec(added.said)?.[1] ?? '';
    expect(await signIn(madeUp)).toMatchObject({
      name: 'Quản Trị',
      demo: false,
      roles: [{ role: 'administrator' }, { areaIds: ['lao-cai-2025', 'lao-cai', 'yen-bai'] }],
    });
    const changed = await user('mật khẩu mới toanh\n', 'passwd', email, '--password', '-');
    expect(changed).toEqual({ code: 0, said: `${email}\n` });
    expect(await signIn(madeUp)).toBe('wrong');
    expect(await signIn('mật khẩu mới toanh')).toMatchObject({ email });
    expect((await user('', 'list')).said).toBe(
      `${email}\tQuản Trị\tadministrator, staff:yen-bai\n`,
    );
    for (let attempt = 0; attempt < 11; attempt += 1) await signIn('sai');
    expect(await signIn('mật khẩu mới toanh')).toBe('limited');
    expect(await user('', 'unlock', email)).toEqual({
      code: 0,
      said: `${email} · mở khóa / unlocked\n`,
    });
    expect(await signIn('mật khẩu mới toanh')).toMatchObject({ email });
    for (let attempt = 0; attempt < 11; attempt += 1) await signIn('sai');
    await user('trâu chè đồi nắng\n', 'passwd', email, '--password', '-');
    expect(await signIn('trâu chè đồi nắng')).toMatchObject({ email });
    expect((await user('', 'disable', email)).code).toBe(0);
    expect(await signIn('trâu chè đồi nắng')).toBe('wrong');
  }, 180_000);

  it('says what is wrong, without a stack', async () => {
    const cases = [
      [['add', email, '--name', 'A', '--role', 'staff'], 'Not a role: "staff"'],
      [['add', email, '--name', 'A', '--role', 'lead:khong-co'], 'No province "khong-co"'],
      [['passwd', 'khong.co@thu.example'], 'no account khong.co@thu.example'],
      [['passwd', email, '--password', 'ngắn'], '10 to 128'],
      [['passwd', email, '--password', '1234567890'], 'guessed first'],
      [['unlock', 'khong.co@thu.example'], 'no account khong.co@thu.example'],
      [['bogus', email], 'npm run user -- add EMAIL'],
    ] as const;
    const answers = await Promise.all(cases.map(([words]) => user('', ...words)));
    for (const [index, { code, said }] of answers.entries()) {
      expect(code).toBe(1);
      expect(said).toContain(cases[index]?.[1]);
      expect(said).not.toContain('    at ');
    }
  }, 60_000);
});
