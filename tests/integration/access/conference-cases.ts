import { expect } from 'vitest';
import { changeBookletPages, undoBooklet } from '@/lib/data/conferences/booklet';
import {
  finishConference,
  reopenConference,
  saveConference,
} from '@/lib/data/conferences/commands';
import { addPack, putPackFirst, removePack, renamePack } from '@/lib/data/conferences/packs';
import {
  findConference,
  listConferences,
  readConferenceState,
} from '@/lib/data/conferences/queries';
import { readReportedBoard } from '@/lib/data/conferences/reported';
import { changeSlides, markSeen, undoLast } from '@/lib/data/conferences/slides';
import { findPublishedConference } from '@/lib/data/public/conferences';
import { conferenceDraft, makeConference, packOf } from '@/tests/support/conference';
import { type AccessCase, nowhere, refused } from './case';
import { type AccessWorld, leaked } from './world';

/** Who prepares no conference: people of provinces, reviewers, and organisers of the other set. */
const strangers = (world: AccessWorld) => [
  ...[world.near.staff, world.near.lead, world.far.staff, world.far.lead],
  ...[world.reviewer, world.administrator, world.demo],
];

/** Somebody whose roles were taken away. */
const nobody = (world: AccessWorld) => ({ ...world.organiser, roles: [] });

/** Of packs that are being prepared: organisers alone, and of their own set. */
export const conferenceCases: Readonly<Record<string, AccessCase>> = {
  'conferences/queries listConferences': async (world) => {
    await makeConference(world.organiser, 'Liệt kê', ['a']);
    for (const stranger of strangers(world)) expect(await listConferences(stranger)).toEqual([]);
    const listed = await listConferences(world.organiser);
    expect(listed.map(({ slug }) => slug)).toContain('liet-ke-2026');
  },
  'conferences/queries findConference': async (world) => {
    const { slug } = await makeConference(world.organiser, 'Tìm', ['a']);
    for (const stranger of strangers(world)) {
      expect(await findConference(stranger, slug)).toBeNull();
    }
    expect((await findConference(world.organiser, slug))?.packs[0]?.slides).toHaveLength(1);
  },
  'conferences/queries readConferenceState': async (world) => {
    const { slug } = await makeConference(world.organiser, 'Trạng thái', ['a']);
    for (const stranger of strangers(world)) {
      expect(await readConferenceState(stranger, slug)).toBeNull();
    }
    expect(await readConferenceState(world.organiser, slug)).toMatch(/^\d+-preparing-/);
  },
  'conferences/reported readReportedBoard': async (world) => {
    const { slug } = await makeConference(world.organiser, 'Ai đã nộp', ['a']);
    const others = [...strangers(world).filter((one) => one !== world.reviewer), nobody(world)];
    for (const stranger of others) {
      expect(await readReportedBoard(stranger, slug)).toBeNull();
    }
    for (const viewer of [world.organiser, world.reviewer]) {
      expect(await readReportedBoard(viewer, 'khong-co')).toBeNull();
      const board = await readReportedBoard(viewer, slug);
      expect(board?.areas.map(({ area }) => area.id).sort()).toEqual(['test-joined', 'test-other']);
      // States and counts, and nothing that was written, nor by whom.
      expect(leaked(board)).toEqual([]);
      expect(JSON.stringify(board)).not.toContain(world.near.staff.name);
    }
  },
  'conferences/commands saveConference': async (world) => {
    const { conferenceId } = await makeConference(world.organiser, 'Lưu', []);
    for (const stranger of strangers(world)) {
      expect(await saveConference(stranger, conferenceDraft('Lạ'))).toEqual(refused);
      const change = { ...conferenceDraft('Lạ'), conferenceId, version: 1 };
      expect(await saveConference(stranger, change)).toEqual(refused);
    }
  },
  'conferences/commands finishConference': async (world) => {
    const { slug, conferenceId, packId } = await makeConference(world.organiser, 'Xong', ['a']);
    for (const stranger of strangers(world)) {
      expect(await finishConference(stranger, conferenceId, packId)).toEqual(refused);
    }
    expect(await finishConference(world.organiser, conferenceId, nowhere)).toEqual(refused);
    expect(await findPublishedConference(slug)).toBeNull();
  },
  'conferences/commands reopenConference': async (world) => {
    const { slug, conferenceId, packId } = await makeConference(world.organiser, 'Mở lại', ['a']);
    await finishConference(world.organiser, conferenceId, packId);
    for (const stranger of strangers(world)) {
      expect(await reopenConference(stranger, conferenceId)).toEqual(refused);
    }
    expect(await findPublishedConference(slug)).not.toBeNull();
    expect(await reopenConference(world.organiser, conferenceId)).toMatchObject({ kind: 'ok' });
    expect(await findPublishedConference(slug)).toBeNull();
  },
  'conferences/booklet changeBookletPages': async (world) => {
    const { slug, packId } = await makeConference(world.organiser, 'Chọn trang', ['a']);
    const change = { kind: 'leave_out', area: 'test-joined' } as const;
    for (const stranger of strangers(world)) {
      expect(await changeBookletPages(stranger, packId, change)).toEqual(refused);
    }
    expect(await changeBookletPages(world.organiser, nowhere, change)).toEqual(refused);
    const { booklet } = await packOf(world.organiser, slug);
    expect(booklet.every(({ isOut }) => !isOut)).toBe(true);
  },
  'conferences/booklet undoBooklet': async (world) => {
    const { slug, packId } = await makeConference(world.organiser, 'Hoàn tác trang', ['a']);
    const change = { kind: 'leave_out', area: 'test-joined' } as const;
    await changeBookletPages(world.organiser, packId, change);
    for (const stranger of strangers(world)) {
      expect(await undoBooklet(stranger, packId)).toEqual(refused);
    }
    const { booklet } = await packOf(world.organiser, slug);
    expect(booklet.filter(({ isOut }) => isOut)).toHaveLength(1);
  },
  'conferences/packs addPack': async (world) => {
    const { slug, conferenceId } = await makeConference(world.organiser, 'Thêm tập', ['a']);
    const pack = { conferenceId, title: 'Tập hai', slides: [] };
    for (const stranger of strangers(world)) {
      expect(await addPack(stranger, pack)).toEqual(refused);
    }
    expect(await addPack(world.organiser, { ...pack, conferenceId: nowhere })).toEqual(refused);
    expect((await findConference(world.organiser, slug))?.packs).toHaveLength(1);
  },
  'conferences/packs renamePack': async (world) => {
    const { slug, packId } = await makeConference(world.organiser, 'Đổi tên tập', ['a']);
    const change = { title: 'Khác', seen: 'Đổi tên tập' };
    for (const stranger of strangers(world)) {
      expect(await renamePack(stranger, packId, change)).toEqual(refused);
    }
    expect(await renamePack(world.organiser, nowhere, change)).toEqual(refused);
    expect((await packOf(world.organiser, slug)).title).toBe('Đổi tên tập');
  },
  'conferences/packs putPackFirst': async (world) => {
    const { packId } = await makeConference(world.organiser, 'Lên đầu', ['a']);
    for (const stranger of strangers(world)) {
      expect(await putPackFirst(stranger, packId)).toEqual(refused);
    }
    expect(await putPackFirst(world.organiser, nowhere)).toEqual(refused);
  },
  'conferences/packs removePack': async (world) => {
    const { slug, conferenceId } = await makeConference(world.organiser, 'Bỏ tập', ['a']);
    await addPack(world.organiser, { conferenceId, title: 'Tập hai', slides: [] });
    const packs = (await findConference(world.organiser, slug))?.packs ?? [];
    for (const { id, moved } of packs) {
      for (const stranger of strangers(world)) {
        expect(await removePack(stranger, id, moved)).toEqual(refused);
      }
    }
    expect(await removePack(world.organiser, nowhere, '')).toEqual(refused);
    expect((await findConference(world.organiser, slug))?.packs).toHaveLength(2);
  },
  'conferences/slides changeSlides': async (world) => {
    const { slug, packId } = await makeConference(world.organiser, 'Đổi', ['a']);
    const remove = { kind: 'remove', id: `${slug}-a`, version: 1 } as const;
    for (const stranger of strangers(world)) {
      expect(await changeSlides(stranger, packId, remove)).toEqual(refused);
    }
    expect((await packOf(world.organiser, slug)).slides).toHaveLength(1);
  },
  'conferences/slides undoLast': async (world) => {
    const { slug, packId } = await makeConference(world.organiser, 'Hoàn tác', ['a']);
    for (const stranger of strangers(world)) {
      expect(await undoLast(stranger, packId)).toEqual(refused);
    }
    expect((await packOf(world.organiser, slug)).slides).toHaveLength(1);
  },
  'conferences/slides markSeen': async (world) => {
    const { slug, packId } = await makeConference(world.organiser, 'Đã xem', ['a']);
    const seen = new Map([[`${slug}-a`, [{ of: 'x', said: '1' }]]]);
    for (const stranger of strangers(world)) {
      expect(await markSeen(stranger, packId, seen)).toEqual(refused);
    }
    expect((await packOf(world.organiser, slug)).slides[0]?.seen).toBeNull();
  },
};
