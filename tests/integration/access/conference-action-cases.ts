import { expect } from 'vitest';
import { conferenceDraft, desk, makeConference, packOf } from '@/tests/support/conference';
import { type Acting, answerOf, form, refused } from './acting';
import { leaked } from './world';

const actions = {
  desk: () => import('@/app/[locale]/(workspace)/lam-viec/hoi-nghi/actions'),
  files: () =>
    Promise.all([
      import('@/app/[locale]/(workspace)/lam-viec/hoi-nghi/[slug]/pptx/route'),
      import('@/app/[locale]/(workspace)/lam-viec/hoi-nghi/[slug]/pdf/route'),
    ]),
  board: () =>
    import('@/app/[locale]/(workspace)/lam-viec/hoi-nghi/[slug]/bang-bao-cao/tinh-hinh/route'),
  state: () => import('@/app/[locale]/(workspace)/lam-viec/hoi-nghi/[slug]/trang-thai/route'),
};

const strangers = ({ world }: Acting) => [world.near.lead, world.far.staff, world.reviewer];

/** What organisers do, asked by everybody else too. */
export const conferenceActionCases: Readonly<Record<string, (acting: Acting) => Promise<void>>> = {
  'lam-viec/hoi-nghi saveConferenceAction': async (acting) => {
    const { saveConferenceAction } = await actions.desk();
    const { words, firstDay } = conferenceDraft('Của tỉnh khác');
    const send = () =>
      answerOf(
        saveConferenceAction(
          null,
          form({
            ...{ titleVi: words.title.vi, placeVi: 'Huế', hostVi: 'Liên minh', firstDay },
            areas: 'test-joined',
          }),
        ),
      );
    acting.as(null);
    expect(await send()).toMatch(/^→ \/dang-nhap/);
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      expect(await send()).toEqual(refused);
    }
    acting.as(acting.world.organiser);
    expect(await send()).toBe('→ /lam-viec/hoi-nghi/cua-tinh-khac-2026');
  },
  'lam-viec/hoi-nghi changeSlidesAction': async (acting) => {
    const { changeSlidesAction } = await actions.desk();
    const { organiser } = acting.world;
    const { slug, packId } = await makeConference(organiser, 'Đổi trang', ['a']);
    const send = (fields: Readonly<Record<string, string>>) =>
      answerOf(changeSlidesAction(null, form({ slug, packId, ...fields })));
    const remove = { change: 'remove', slideId: `${slug}-a` };
    const changes: Readonly<Record<string, string>>[] = [
      remove,
      { change: 'undo' },
      { change: 'seen' },
      { change: 'add', kind: 'text' },
    ];
    acting.as(null);
    expect(await send(remove)).toMatch(/^→ \/dang-nhap/);
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      for (const change of changes) {
        expect(await send(change)).toEqual(refused);
      }
    }
    acting.as(organiser);
    expect(await send({ change: 'nothing' })).toMatchObject({ kind: 'problem' });
    expect(await send({ change: 'add', kind: 'text' })).toMatch(/^→ \/lam-viec\/hoi-nghi\//);
    const [first] = (await packOf(organiser, slug)).slides;
    const save = { change: 'save', slideId: first?.id ?? '', kind: 'text', version: '1' };
    expect(await send({ ...save, headingVi: 'x'.repeat(301) })).toMatchObject({ kind: 'problem' });
    expect(await send({ ...save, headingVi: '=1+1 🌾' })).toMatch(/^→/);
    expect(await send({ ...save, headingVi: 'muộn' })).toMatchObject({ isStale: true });
    expect((await packOf(organiser, slug)).slides[0]?.content).toMatchObject({
      heading: { vi: '=1+1 🌾' },
    });
  },
  'lam-viec/hoi-nghi changeBookletAction': async (acting) => {
    const { changeBookletAction } = await actions.desk();
    const { organiser } = acting.world;
    const { slug, packId } = await makeConference(organiser, 'Chọn trang in', ['a']);
    const send = (fields: Readonly<Record<string, string>>) =>
      answerOf(changeBookletAction(null, form({ slug, packId, ...fields })));
    const leaveOut = { change: 'leave_out', area: 'test-joined' };
    acting.as(null);
    expect(await send(leaveOut)).toMatch(/^→ \/dang-nhap/);
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      expect(await send(leaveOut)).toEqual(refused);
      expect(await send({ change: 'undo' })).toEqual(refused);
    }
    acting.as(organiser);
    expect(await send({ change: 'undo' })).toMatchObject({ kind: 'problem' });
    expect(await send({ change: 'nothing', area: 'test-joined' })).toMatchObject({
      kind: 'problem',
    });
    expect(await send({ ...leaveOut, area: 'khong-co' })).toMatchObject({ kind: 'problem' });
    expect(await send(leaveOut)).toBe(`→ /lam-viec/hoi-nghi/${slug}/tap-tai-lieu?tinh=test-joined`);
    const { booklet } = await packOf(organiser, slug);
    expect(booklet).toMatchObject([{ isOut: true }, { isOut: false }]);
  },
  'lam-viec/hoi-nghi changePackAction': async (acting) => {
    const { changePackAction } = await actions.desk();
    const { organiser } = acting.world;
    const { slug, conferenceId, packId } = await makeConference(organiser, 'Các tập', ['a']);
    const send = (fields: Readonly<Record<string, string>>) =>
      answerOf(changePackAction(null, form({ slug, conferenceId, packId, ...fields })));
    const changes: Readonly<Record<string, string>>[] = [
      { change: 'add', title: 'Tập hai' },
      { change: 'rename', title: 'Khác', seen: 'Các tập' },
      { change: 'first' },
      { change: 'remove' },
    ];
    acting.as(null);
    expect(await send({ change: 'add', title: 'Tập hai' })).toMatch(/^→ \/dang-nhap/);
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      for (const change of changes) expect(await send(change)).toEqual(refused);
    }
    acting.as(organiser);
    expect(await send({ change: 'nothing' })).toMatchObject({ kind: 'problem' });
    expect(await send({ change: 'add', title: ' ' })).toMatchObject({ kind: 'problem' });
    expect(await send({ change: 'remove' })).toMatchObject({
      text: expect.stringContaining('ít nhất một tập'),
    });
    expect(await send({ change: 'add', title: 'Tập hai' })).toMatch(/\?tap=/);
    expect(await send({ change: 'remove', seen: 'cũ' })).toMatchObject({ isStale: true });
    expect(await send({ change: 'rename', title: 'Mới', seen: 'cũ' })).toMatchObject({
      text: expect.stringContaining('“Các tập”'),
    });
    expect((await desk(organiser, slug)).packs.map(({ title }) => title)).toEqual([
      ...['Các tập', 'Tập hai'],
    ]);
  },
  'lam-viec/hoi-nghi finishConferenceAction': async (acting) => {
    const { finishConferenceAction } = await actions.desk();
    const { organiser } = acting.world;
    const { slug, conferenceId, packId } = await makeConference(organiser, 'Hoàn thành', ['a']);
    const send = (change: string) =>
      answerOf(finishConferenceAction(null, form({ slug, conferenceId, packId, change })));
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      expect(await send('finish')).toEqual(refused);
      expect(await send('reopen')).toEqual(refused);
    }
    acting.as(organiser);
    expect(await send('finish')).toBe(`→ /lam-viec/hoi-nghi/${slug}`);
    expect((await packOf(organiser, slug)).slides).toHaveLength(1);
  },
  'lam-viec/hoi-nghi/[slug]/trang-thai GET': async (acting) => {
    const { GET } = await actions.state();
    const { slug } = await makeConference(acting.world.organiser, 'Nhìn', ['a']);
    const ask = () => GET(new Request('http://a.example/'), { params: Promise.resolve({ slug }) });
    acting.as(null);
    expect((await ask()).status).toBe(401);
    for (const stranger of strangers(acting)) {
      acting.as(stranger);
      expect((await ask()).status).toBe(404);
    }
    acting.as(acting.world.organiser);
    expect(await (await ask()).text()).toMatch(/^1-preparing-/);
  },
  'lam-viec/hoi-nghi/[slug]/bang-bao-cao/tinh-hinh GET': async (acting) => {
    const { GET } = await actions.board();
    const { organiser, reviewer, near, far, administrator } = acting.world;
    const { slug } = await makeConference(organiser, 'Màn ở hành lang', ['a']);
    const ask = () =>
      GET(new Request('http://a.example/'), { params: Promise.resolve({ locale: 'vi', slug }) });
    acting.as(null);
    expect((await ask()).status).toBe(401);
    for (const stranger of [near.staff, near.lead, far.staff, administrator]) {
      acting.as(stranger);
      expect((await ask()).status).toBe(404);
    }
    for (const viewer of [organiser, reviewer]) {
      acting.as(viewer);
      const shown = await (await ask()).json();
      expect(shown.handedInOf).toBe('trên 2 đơn vị tham dự');
      expect(leaked(shown)).toEqual([]);
    }
  },
  'lam-viec/hoi-nghi/[slug]/pptx GET': (acting) => closedFile(acting, 'Trình bày', 0),
  'lam-viec/hoi-nghi/[slug]/pdf GET': (acting) => closedFile(acting, 'Tập tài liệu', 1),
};

/** A file of a draft pack: for its organisers, and for nobody else. */
async function closedFile(acting: Acting, title: string, which: 0 | 1): Promise<void> {
  const { GET } = (await actions.files())[which];
  const { slug } = await makeConference(acting.world.organiser, title, ['a']);
  const { id } = await packOf(acting.world.organiser, slug);
  const ask = (query = '') =>
    GET(new Request(`http://a.example/${query}`), {
      params: Promise.resolve({ locale: 'vi', slug }),
    });
  acting.as(null);
  expect((await ask()).status).toBe(401);
  for (const stranger of strangers(acting)) {
    acting.as(stranger);
    for (const query of ['', `?tap=${id}`]) expect((await ask(query)).status).toBe(404);
  }
  // A pack that is not one of the conference's is none, for its organisers too.
  acting.as(acting.world.organiser);
  expect((await ask('?tap=khong-co')).status).toBe(404);
}
