import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changePack,
  type PackChange,
  type PackSlide,
  type RecordedChange,
  recordOf,
  undoChange,
} from '@/lib/domain/conference/pack-change';
import { mostOf, type SlideContent } from '@/lib/domain/conference/slide';

const content = (vi: string): SlideContent => ({
  kind: 'text',
  heading: { vi, en: '' },
  lines: [],
});

const slide = (id: string): PackSlide => ({
  ...{
    id,
    content: content(id),
    ownTitle: null,
    notes: '',
    hidden: false,
    frozen: null,
    version: 1,
  },
});

const pack = ['a', 'b', 'c'].map(slide);

function done(slides: readonly PackSlide[], change: PackChange): readonly PackSlide[] {
  const changed = changePack(slides, change);
  if (changed.kind !== 'ok') throw new Error(changed.problem);
  return changed.slides;
}

const idsOf = (slides: readonly PackSlide[]) => slides.map(({ id }) => id).join('');

/** What a slide says, without the number of its version. */
const saidBy = (slides: readonly PackSlide[]) => slides.map(({ version: _, ...rest }) => rest);

describe('a change of a pack', () => {
  it('adds after a slide, first, and last where that one is gone', () => {
    const slides = [{ id: 'x', content: content('x') }];
    expect(idsOf(done(pack, { kind: 'add', after: 'a', slides }))).toBe('axbc');
    expect(idsOf(done(pack, { kind: 'add', after: null, slides }))).toBe('xabc');
    expect(idsOf(done(pack, { kind: 'add', after: 'gone', slides }))).toBe('abcx');
  });

  it('moves before another, last, and leaves all where it is', () => {
    expect(idsOf(done(pack, { kind: 'move', id: 'c', before: 'a' }))).toBe('cab');
    expect(idsOf(done(pack, { kind: 'move', id: 'a', before: null }))).toBe('bca');
    expect(idsOf(done(pack, { kind: 'move', id: 'b', before: 'b' }))).toBe('abc');
    expect(changePack(pack, { kind: 'move', id: 'b', before: 'gone' })).toEqual({
      kind: 'problem',
      problem: 'gone',
    });
  });

  it('saves only what was seen, and then is another', () => {
    const save = { kind: 'save', id: 'b', ownTitle: null, notes: 'n' } as const;
    const saved = done(pack, { ...save, version: 1, content: content('B') });
    expect(saved[1]).toMatchObject({ version: 2, notes: 'n', content: content('B') });
    expect(changePack(saved, { ...save, version: 1, content: content('late') })).toEqual({
      kind: 'problem',
      problem: 'stale',
    });
    expect(changePack(pack, { ...save, id: 'gone', version: 1, content: content('') })).toEqual({
      kind: 'problem',
      problem: 'gone',
    });
  });

  it('keeps what is frozen while it shows the same, and no longer', () => {
    const frozen = done(pack, { kind: 'freeze', id: 'a', version: 1, frozen: { vi: 1 } });
    const save = { kind: 'save', id: 'a', version: 1, ownTitle: null, notes: '' } as const;
    expect(done(frozen, { ...save, content: content('a') })[0]?.frozen).toEqual({ vi: 1 });
    expect(done(frozen, { ...save, content: content('other') })[0]?.frozen).toBeNull();
  });

  it('takes no more slides than a pack holds', () => {
    const full = Array.from({ length: mostOf.slides }, (_, index) => slide(`s${index}`));
    expect(changePack(full, { kind: 'duplicate', id: 's0', copy: 'x' })).toMatchObject({
      problem: 'too_many',
    });
    const slides = [{ id: 'x', content: content('x') }];
    expect(changePack(full, { kind: 'add', after: null, slides })).toMatchObject({
      problem: 'too_many',
    });
  });
});

const change = (ids: readonly string[]): fc.Arbitrary<PackChange> => {
  const one = fc.constantFrom(...ids, 'gone');
  return fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      after: fc.option(one, { nil: null }),
      slides: fc.constant([{ id: 'new', content: content('new') }]),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      id: one,
      before: fc.option(one, { nil: null }),
    }),
    fc.record({ kind: fc.constant('duplicate' as const), id: one, copy: fc.constant('copy') }),
    fc.record({ kind: fc.constant('remove' as const), id: one, version: fc.constant(1) }),
    fc.record({ kind: fc.constant('hide' as const), id: one, hidden: fc.boolean() }),
    fc.record({
      ...{ kind: fc.constant('save' as const), id: one, version: fc.constant(1) },
      ...{ content: fc.constant(content('saved')), ownTitle: fc.constant(null) },
      notes: fc.string({ maxLength: 3 }),
    }),
  );
};

const ids = ['a', 'b', 'c', 'd', 'e'];

describe('taking back', () => {
  it('gives the pack as it was, whatever the change', () => {
    fc.assert(
      fc.property(change(ids), (one) => {
        const before = ids.map(slide);
        const changed = changePack(before, one);
        if (changed.kind !== 'ok') return;
        const record = recordOf(before, changed.slides);
        if (record === null) return;
        const back = undoChange(changed.slides, record);
        expect(back.kind === 'ok' && saidBy(back.slides)).toEqual(saidBy(before));
      }),
    );
  });

  it('goes back step by step through any number of one’s own', () => {
    fc.assert(
      fc.property(fc.array(change(ids), { maxLength: 6 }), (changes) => {
        const steps: { before: readonly PackSlide[]; record: RecordedChange }[] = [];
        let slides: readonly PackSlide[] = ids.map(slide);
        for (const [index, one] of changes.entries()) {
          const changed = changePack(slides, asSeen(named(one, `${index}`), slides));
          const record = changed.kind === 'ok' ? recordOf(slides, changed.slides) : null;
          if (changed.kind !== 'ok' || record === null) continue;
          // As it comes back from where it is kept.
          steps.push({ before: slides, record: JSON.parse(JSON.stringify(record)) });
          slides = changed.slides;
        }
        for (const { before, record } of steps.reverse()) {
          const back = undoChange(slides, record);
          if (back.kind !== 'ok') throw new Error(back.problem);
          expect(saidBy(back.slides)).toEqual(saidBy(before));
          slides = back.slides;
        }
      }),
    );
  });

  it('knows a slide as it was left, whatever the order of its names', () => {
    const saved = done(pack, {
      ...{ kind: 'save', id: 'a', version: 1, ownTitle: null, notes: 'n' },
      content: content('A'),
    });
    const record = recordOf(pack, saved);
    const kept = (one: PackSlide) => ({ ...one, content: reversed(one.content) });
    const after = record?.after.map(kept) ?? [];
    expect(undoChange(saved, { before: record?.before ?? [], after, order: null })).toMatchObject({
      kind: 'ok',
    });
    // A version never comes back.
    const back = undoChange(saved, { before: record?.before ?? [], after, order: null });
    expect(back.kind === 'ok' && back.slides[0]?.version).toBe(3);
  });

  it('loses no slide of what another did since, or says that it stands in the way', () => {
    fc.assert(
      fc.property(change(ids), change(ids), (mine, theirs) => {
        const before = ids.map(slide);
        const first = changePack(before, mine);
        if (first.kind !== 'ok') return;
        const record = recordOf(before, first.slides);
        const second = changePack(first.slides, renamed(theirs));
        if (record === null || second.kind !== 'ok') return;
        const back = undoChange(second.slides, record);
        if (back.kind === 'problem') {
          expect(back.problem).toBe('stale');
          return;
        }
        const added = second.slides.filter(({ id }) => id.startsWith('their'));
        for (const { id } of added) expect(idsOf(back.slides)).toContain(id);
        expect(new Set(back.slides.map(({ id }) => id)).size).toBe(back.slides.length);
        const theirRemoved = theirs.kind === 'remove' ? theirs.id : '';
        for (const id of ids) {
          if (id !== theirRemoved) expect(back.slides.map((one) => one.id)).toContain(id);
        }
      }),
    );
  });
});

/** The second organiser's slides bear other names. */
const renamed = (one: PackChange) => named(one, 'their');

/** New slides bear a name of their own. */
function named(one: PackChange, name: string): PackChange {
  if (one.kind === 'add') return { ...one, slides: [{ id: name, content: content(name) }] };
  return one.kind === 'duplicate' ? { ...one, copy: `${name}-copy` } : one;
}

/** Of the version that is there. */
function asSeen(one: PackChange, slides: readonly PackSlide[]): PackChange {
  if (!('version' in one)) return one;
  return { ...one, version: slides.find(({ id }) => id === one.id)?.version ?? 0 };
}

function reversed(content: SlideContent): SlideContent {
  return Object.fromEntries(Object.entries(content).reverse()) as SlideContent;
}
