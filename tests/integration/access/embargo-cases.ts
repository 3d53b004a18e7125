import { expect } from 'vitest';
import { database } from '@/lib/data/database';
import {
  listEmbargoChoices,
  openUnderEmbargo,
  readEmbargo,
  readOpenedEmbargoes,
  recordEmbargoedFile,
} from '@/lib/data/releases/embargo';
import { makePerson, makeViewer } from '@/tests/support/world';
import { type AccessCase, nowhere, refused } from './case';
import { type AccessWorld, canaries, leaked } from './world';

/** Who opens no release to anybody: all but reviewers, and those of the other set. */
const strangers = (world: AccessWorld) => [
  ...[world.near.staff, world.near.lead, world.far.staff, world.far.lead],
  ...[world.organiser, world.administrator, world.demo],
];

/** Of figures that are not out: who was named reads them, and nobody else. */
export const embargoCases: Readonly<Record<string, AccessCase>> = {
  'releases/embargo listEmbargoChoices': async (world) => {
    const { releaseId } = world.draftRelease;
    for (const stranger of strangers(world)) {
      expect(await listEmbargoChoices(stranger, releaseId)).toBeNull();
    }
    expect(await listEmbargoChoices(world.reviewer, nowhere)).toBeNull();
    const choices = (await listEmbargoChoices(world.reviewer, releaseId)) ?? [];
    expect(choices.map(({ userId }) => userId)).toContain(world.organiser.userId);
    expect(choices.map(({ userId }) => userId)).not.toContain(world.near.staff.userId);
  },
  'releases/embargo openUnderEmbargo': async (world) => {
    const { releaseId } = world.draftRelease;
    const own = [world.organiser.userId];
    for (const stranger of strangers(world)) {
      expect(await openUnderEmbargo(stranger, releaseId, own)).toEqual(refused);
    }
    expect(await openUnderEmbargo(world.reviewer, nowhere, own)).toEqual(refused);
    const ofOtherSet = await makePerson(['organiser'], { demo: true });
    for (const one of [world.near.staff, world.reviewer, ofOtherSet]) {
      const named = [...own, one.userId];
      expect(await openUnderEmbargo(world.reviewer, releaseId, named)).toMatchObject({
        kind: 'invalid',
      });
    }
    expect(await readEmbargo(world.organiser)).toBeNull();
  },
  'releases/embargo readEmbargo': async (world) => {
    const { releaseId } = world.draftRelease;
    const other = await makeViewer('organiser');
    await openUnderEmbargo(world.reviewer, releaseId, [world.organiser.userId]);
    for (const stranger of [...strangers(world), world.reviewer, other]) {
      if (stranger === world.organiser) continue;
      expect(await readEmbargo(stranger)).toBeNull();
    }
    // The right goes with the role, and with the set.
    for (const change of [{ roles: [] }, { demo: true }]) {
      expect(await readEmbargo({ ...world.organiser, ...change })).toBeNull();
    }
    expect(leaked(await readEmbargo(world.organiser))).toEqual([canaries.accepted]);
    await openUnderEmbargo(world.reviewer, releaseId, []);
    expect(await readEmbargo(world.organiser)).toBeNull();
  },
  'releases/embargo readOpenedEmbargoes': async (world) => {
    const { releaseId } = world.draftRelease;
    await openUnderEmbargo(world.reviewer, releaseId, [world.organiser.userId]);
    for (const stranger of [...strangers(world), await makeViewer('organiser')]) {
      if (stranger === world.organiser) continue;
      expect(await readOpenedEmbargoes(stranger)).toEqual([]);
    }
    expect(await readOpenedEmbargoes(world.organiser)).toEqual([releaseId]);
    await openUnderEmbargo(world.reviewer, releaseId, []);
    expect(await readOpenedEmbargoes(world.organiser)).toEqual([]);
  },
  'releases/embargo recordEmbargoedFile': async (world) => {
    const count = () =>
      database().auditEvent.count({ where: { action: 'conference.take_embargoed_file' } });
    const before = await count();
    for (const stranger of strangers(world)) {
      if (stranger === world.organiser) continue;
      await recordEmbargoedFile(stranger, nowhere, { type: 'pptx', slides: 1 });
    }
    expect(await count()).toBe(before);
    await recordEmbargoedFile(world.organiser, nowhere, { type: 'pptx', slides: 1 });
    expect(await count()).toBe(before + 1);
  },
};
