import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/locale';
import { words } from '@/lib/messages/words';

describe('the words of the field', () => {
  it.each(locales)('tell statuses, absences, precisions and states apart in %s', (locale) => {
    const { status, absence, absenceMark, precisionName, scope, reportState } = words[locale];
    for (const group of [status, absence, absenceMark, precisionName, scope, reportState]) {
      const texts = Object.values(group);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.every((one) => one.trim() === one && one !== '')).toBe(true);
      expect(texts.map((one) => one.normalize('NFC'))).toEqual(texts);
    }
  });
});
