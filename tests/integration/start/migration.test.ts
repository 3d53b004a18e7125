import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { writeMigration } from '@/scripts/data-model/write-migration';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-migration-'));
const migrations = join(folder, 'migrations');
const schema = join(folder, 'schema.prisma');
cpSync('prisma/migrations', migrations, { recursive: true });
const before = readdirSync(migrations);

afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, now = '2099-01-02T03:04:05Z') =>
  writeMigration({ name, now: new Date(now), url: databaseUrl(), migrations, schema });

describe('a new migration', () => {
  it('is written for what the schema has and the migrations do not, once', async () => {
    const text = readFileSync('prisma/schema.prisma', 'utf8');
    writeFileSync(schema, `${text}\nmodel Planted {\n  id Int @id\n}\n`);
    const file = await write('planted_table');
    expect(file).toBe(join(migrations, '20990102030405_planted_table', 'migration.sql'));
    expect(readFileSync(file ?? '', 'utf8')).toContain('CREATE TABLE "Planted"');
    expect(await write('again', '2099-01-02T03:04:06Z')).toBeNull();
    expect(readdirSync(migrations)).toHaveLength(before.length + 1);
  });

  it('is refused under no name, and before one that is there', async () => {
    await expect(write('')).rejects.toThrow(/is no name/);
    await expect(write('../outside')).rejects.toThrow(/is no name/);
    await expect(write('early', '2020-01-01T00:00:00Z')).rejects.toThrow(/stamped later than now/);
  });
});
