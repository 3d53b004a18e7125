import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawModel, readRooms } from '@/scripts/data-model/drawing';

const schema = readFileSync('prisma/schema.prisma', 'utf8');

describe('the picture of the data model', () => {
  it('is that of the schema as it is; npm run data-model draws it again', () => {
    expect(readFileSync('.github/data-model.md', 'utf8')).toBe(drawModel(schema));
  });

  it('shows every model once, with what it refers to', () => {
    const models = readRooms(schema).flatMap((room) => room.models);
    expect(models.map(({ name }) => name)).toEqual(
      [...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name),
    );
    expect(models.find(({ name }) => name === 'ReleaseReport')?.relations).toEqual([
      { to: 'Release', optional: false, name: 'release' },
      { to: 'Report', optional: false, name: 'report' },
    ]);
    const figure = models.find(({ name }) => name === 'Figure');
    expect(figure?.relations).toContainEqual({ to: 'Source', optional: true, name: 'source' });
  });
});
