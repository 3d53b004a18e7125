import type { Translation } from './translation';

interface PreviewMessages {
  readonly contents: string;
  readonly firstTime: string;
  readonly nothingChanged: string;
  readonly changes: (count: number) => string;
  readonly allFigures: (count: number) => string;
  readonly columns: {
    readonly indicator: string;
    readonly before: string;
    readonly after: string;
  };
}

/** What a release says, before and after it is published. */
const vi = {
  /** Of a draft, and of what is published: the same page tells both, each in its tense. */
  preview: {
    draft: {
      contents: 'Sẽ công khai',
      firstTime: 'Lần đầu công bố quý này của tỉnh.',
      nothingChanged: 'Không có ô nào khác bản đang công bố.',
      changes: (count) => `${count} ô khác bản đang công bố.`,
      allFigures: (count) => `Tất cả ${count} ô sẽ công bố`,
      columns: { indicator: 'Chỉ tiêu', before: 'Đang công bố', after: 'Sẽ công bố' },
    },
    published: {
      contents: 'Đã công khai',
      firstTime: 'Lần đầu công bố quý này của tỉnh.',
      nothingChanged: 'Không có ô nào khác bản công bố trước đó.',
      changes: (count) => `${count} ô khác bản công bố trước đó.`,
      allFigures: (count) => `Tất cả ${count} ô đã công bố`,
      columns: { indicator: 'Chỉ tiêu', before: 'Trước đó', after: 'Đã công bố' },
    },
  } satisfies Record<'draft' | 'published', PreviewMessages>,
  blankGoesOut: (count: number) => `${count} ô để trống sẽ ghi “chưa có báo cáo”.`,
  lookAtReport: 'xem báo cáo',
  notPublic: 'chưa có',
};

const en = {
  preview: {
    draft: {
      contents: 'What becomes public',
      firstTime: 'The province’s quarter comes out for the first time.',
      nothingChanged: 'No cell differs from what is published.',
      changes: (count) =>
        count === 1
          ? '1 cell differs from what is published.'
          : `${count} cells differ from what is published.`,
      allFigures: (count) => `All ${count} cells that go out`,
      columns: { indicator: 'Indicator', before: 'Published now', after: 'To be published' },
    },
    published: {
      contents: 'What became public',
      firstTime: 'The province’s quarter came out for the first time.',
      nothingChanged: 'No cell differs from what was public before.',
      changes: (count) =>
        count === 1
          ? '1 cell differs from what was public before.'
          : `${count} cells differ from what was public before.`,
      allFigures: (count) => `All ${count} cells that came out`,
      columns: { indicator: 'Indicator', before: 'Before', after: 'Published' },
    },
  },
  blankGoesOut: (count) =>
    count === 1
      ? '1 blank cell goes out as “not reported”.'
      : `${count} blank cells go out as “not reported”.`,
  lookAtReport: 'look at the report',
  notPublic: 'none',
} satisfies Translation<typeof vi>;

export const releasePreviewMessages = { vi, en };
