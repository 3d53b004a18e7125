import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';

/** Prisma's own commands on the stand-in for its engine. */

const execute = promisify(execFile);

async function prisma(args: readonly string[]): Promise<{ code: number; output: string }> {
  try {
    const { stdout, stderr } = await execute(
      process.execPath,
      ['node_modules/prisma/build/index.js', ...args],
      { env: { ...process.env, DATABASE_URL: databaseUrl(), NO_COLOR: '1' } },
    );
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

describe('prisma', () => {
  it('says that a started database is up to date', async () => {
    const { code, output } = await prisma(['migrate', 'status']);
    expect(output).toContain('Database schema is up to date!');
    expect(code).toBe(0);
  });

  const compare = ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--exit-code'];

  it('finds that schema and migrations agree', async () => {
    const { code, output } = await prisma([...compare, '--to-schema', 'prisma/schema.prisma']);
    expect(output).toContain('No difference detected');
    expect(code).toBe(0);
  });

  it('finds a planted difference between them', async () => {
    const planted = join(tmpdir(), `so-lieu-planted-${process.pid}.prisma`);
    const schema = readFileSync('prisma/schema.prisma', 'utf8');
    writeFileSync(planted, `${schema}\nmodel Planted {\n  id Int @id\n}\n`);
    try {
      const { code, output } = await prisma([...compare, '--to-schema', planted]);
      expect(output).toContain('Planted');
      expect(code).toBe(2);
    } finally {
      rmSync(planted);
    }
  });
});
