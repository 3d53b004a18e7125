import { expect, it } from 'vitest';
import { inLocale } from '@/lib/locale';

it('reads what a row says in a language, an empty field too', () => {
  const row = { nameVi: 'Đồi', nameEn: 'Hill', noteVi: 'ghi chú', noteEn: null };
  expect(inLocale(row, 'name', 'vi')).toBe('Đồi');
  expect(inLocale(row, 'name', 'en')).toBe('Hill');
  expect(inLocale(row, 'note', 'vi')).toBe('ghi chú');
  expect(inLocale(row, 'note', 'en')).toBeNull();
});
