import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '@/scripts/lock';
import { startMark } from '@/scripts/process';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-lieu-lock-'));
  path = join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  it('is held by one, and names it to the next', () => {
    const lock = takeLock(path);
    expect(takeLock(path)).toEqual({ heldBy: process.pid });
    if ('release' in lock) lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(path, JSON.stringify({ processId: pid, mark: 'long ago' }));
    expect(takeLock(path)).toHaveProperty('release');
  });

  it('is taken over when its number belongs to another process by now', () => {
    const mark = `not ${startMark(process.ppid)}`;
    writeFileSync(path, JSON.stringify({ processId: process.ppid, mark }));
    expect(takeLock(path)).toHaveProperty('release');
  });

  it('is taken over from a file that was cut short', () => {
    writeFileSync(path, '{"processId":');
    expect(takeLock(path)).toHaveProperty('release');
    expect(existsSync(path)).toBe(true);
  });
});
