import { expect, it } from 'vitest';
import { inOneLanguage } from '@/components/entry/one-language';
import type { ReportView } from '@/lib/workspace/report-view';
import { indicator, rule } from '../domain/makers';

const spoken = {
  nameVi: 'tên',
  nameEn: 'name',
  definitionVi: 'định nghĩa',
  definitionEn: 'definition',
  legalSourceNoteVi: 'ghi chú',
  legalSourceNoteEn: 'note',
};
const view = {
  indicators: [indicator('A', spoken)],
  computed: [indicator('B', spoken)],
  rules: [rule({ messageVi: 'sai', messageEn: 'wrong' })],
} as unknown as ReportView;

it.each([
  ['vi', ['định nghĩa', 'ghi chú', 'sai'], ['definition', 'note', 'wrong']],
  ['en', ['definition', 'note', 'wrong'], ['định nghĩa', 'ghi chú', 'sai']],
] as const)(
  'sends a reader of %s the long words of one language, and names in both',
  (locale, own, other) => {
    const sent = JSON.stringify(inOneLanguage(view, locale));
    for (const word of ['tên', 'name', ...own]) expect(sent).toContain(`"${word}"`);
    for (const word of other) expect(sent).not.toContain(`"${word}"`);
  },
);
