import { expect, it } from 'vitest';
import { noteIn } from '@/lib/messages/published-notes';
import { indicatorsByCode } from '@/prisma/seed/catalogue/catalogue';
import { readPublished } from '@/prisma/seed/published';
import { readTerritory } from '@/prisma/seed/territory';

it('every note of a published figure has English words', () => {
  const { figures } = readPublished(readTerritory(), indicatorsByCode);
  const notes = [...new Set(figures.flatMap(({ note }) => note ?? []))];
  expect(notes.length).toBeGreaterThan(30);
  expect(notes.filter((note) => noteIn('en', note).lang !== 'en')).toEqual([]);
  expect(noteIn('vi', notes[0] ?? '')).toEqual({ text: notes[0], lang: 'vi' });
});

it('what a province wrote stands as it wrote it', () => {
  expect(noteIn('en', 'Đã đối chiếu.')).toEqual({ text: 'Đã đối chiếu.', lang: 'vi' });
});
