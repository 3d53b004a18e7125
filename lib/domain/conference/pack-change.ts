import type { Slide, SlideContent } from './slide';
import { mostOf } from './slide';

/** A slide as it stands in a pack. */
export interface PackSlide extends Slide {
  /** Moves with each change of its words and what it is of; not of its place, nor when it is hidden or frozen. */
  readonly version: number;
}

/** What one step does to a pack. `version` is the one that was seen. */
export type PackChange =
  /** New slides after one of them; after null they stand first. */
  | {
      readonly kind: 'add';
      readonly after: string | null;
      readonly slides: readonly { readonly id: string; readonly content: SlideContent }[];
    }
  | ({ readonly kind: 'save'; readonly id: string; readonly version: number } & Pick<
      Slide,
      'content' | 'ownTitle' | 'notes'
    >)
  | { readonly kind: 'hide'; readonly id: string; readonly hidden: boolean }
  /** As it was made of the slide that was seen; null: it follows the figures again. */
  | {
      readonly kind: 'freeze';
      readonly id: string;
      readonly version: number;
      readonly frozen: unknown;
    }
  /** Before another; before null it stands last. */
  | { readonly kind: 'move'; readonly id: string; readonly before: string | null }
  | { readonly kind: 'duplicate'; readonly id: string; readonly copy: string }
  | { readonly kind: 'remove'; readonly id: string; readonly version: number };

/** `gone`: the slide is no longer there · `stale`: somebody changed it since · `too_many`: no room. */
type PackProblem = 'gone' | 'stale' | 'too_many';

export type ChangedPack =
  | { readonly kind: 'ok'; readonly slides: readonly PackSlide[] }
  | { readonly kind: 'problem'; readonly problem: PackProblem };

export function changePack(slides: readonly PackSlide[], change: PackChange): ChangedPack {
  if (change.kind === 'add') return added(slides, change);
  const place = slides.findIndex(({ id }) => id === change.id);
  const slide = slides[place];
  if (!slide) return problem('gone');
  switch (change.kind) {
    case 'save':
      if (slide.version !== change.version) return problem('stale');
      return ok(
        replaced(slides, place, {
          version: slide.version + 1,
          content: change.content,
          ownTitle: change.ownTitle,
          notes: change.notes,
          // What was frozen showed something else.
          frozen: isSame(slide.content, change.content) ? slide.frozen : null,
        }),
      );
    case 'hide':
      return ok(replaced(slides, place, { hidden: change.hidden }));
    case 'freeze':
      if (slide.version !== change.version) return problem('stale');
      return ok(replaced(slides, place, { frozen: change.frozen }));
    case 'move':
      return moved(slides, slide, change.before);
    case 'duplicate':
      if (slides.length >= mostOf.slides) return problem('too_many');
      return ok([
        ...slides.slice(0, place + 1),
        { ...slide, id: change.copy, version: 1 },
        ...slides.slice(place + 1),
      ]);
    case 'remove':
      if (slide.version !== change.version) return problem('stale');
      return ok(slides.filter(({ id }) => id !== change.id));
  }
}

function added(
  slides: readonly PackSlide[],
  { after, slides: additions }: Extract<PackChange, { kind: 'add' }>,
): ChangedPack {
  if (slides.length + additions.length > mostOf.slides) return problem('too_many');
  const place = after === null ? 0 : slides.findIndex(({ id }) => id === after) + 1;
  // The one that they should follow is gone: they stand last, where they are seen.
  const at = after !== null && place === 0 ? slides.length : place;
  const made = additions.map(
    ({ id, content }): PackSlide => ({
      ...{ id, content, ownTitle: null, notes: '', hidden: false, frozen: null, version: 1 },
    }),
  );
  return ok([...slides.slice(0, at), ...made, ...slides.slice(at)]);
}

function moved(slides: readonly PackSlide[], slide: PackSlide, before: string | null): ChangedPack {
  const others = slides.filter(({ id }) => id !== slide.id);
  const at = before === null ? others.length : others.findIndex(({ id }) => id === before);
  if (at < 0) return before === slide.id ? ok(slides) : problem('gone');
  return ok([...others.slice(0, at), slide, ...others.slice(at)]);
}

/** What a change did, so that it can be taken back. */
export interface RecordedChange {
  readonly before: readonly PackSlide[];
  readonly after: readonly PackSlide[];
  /** The order of all slides before and after; null where it stayed. */
  readonly order: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
}

/** Of two states of a pack what differs; null where nothing does. */
export function recordOf(
  before: readonly PackSlide[],
  after: readonly PackSlide[],
): RecordedChange | null {
  const was = new Map(before.map((slide) => [slide.id, slide]));
  const is = new Map(after.map((slide) => [slide.id, slide]));
  const isTouched = (id: string) => !isUnchanged(was.get(id), is.get(id));
  const order = { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
  const touched = {
    before: before.filter(({ id }) => isTouched(id)),
    after: after.filter(({ id }) => isTouched(id)),
    order: isSame(order.before, order.after) ? null : order,
  };
  const isNothing = touched.before.length + touched.after.length === 0 && touched.order === null;
  return isNothing ? null : touched;
}

/**
 * The pack without a change, whatever else was done to it since: only slides that somebody changed
 * afterwards stand in the way (`stale`).
 */
export function undoChange(slides: readonly PackSlide[], change: RecordedChange): ChangedPack {
  const current = new Map(slides.map((slide) => [slide.id, slide]));
  for (const slide of change.after) {
    if (!isUnchanged(current.get(slide.id), slide)) return problem('stale');
  }
  const wanted = new Map(change.before.map((slide) => [slide.id, slide]));
  const touched = new Set([...change.before, ...change.after].map(({ id }) => id));
  const kept = slides.flatMap((slide): PackSlide[] => {
    if (!touched.has(slide.id)) return [slide];
    const before = wanted.get(slide.id);
    if (!before) return [];
    // A version never comes back: whoever saw the one between finds that it is another.
    const isSaid = isSame(wordsOf(before), wordsOf(slide));
    return [{ ...before, version: isSaid ? slide.version : slide.version + 1 }];
  });
  const returned = change.before
    .filter(({ id }) => !current.has(id))
    .map((slide) => ({ ...slide, version: slide.version + 1 }));
  return ok(inOrder([...kept, ...returned], slides, change.order));
}

/** In the order before, where nobody ordered them anew; slides that came since stay behind their neighbours. */
function inOrder(
  slides: readonly PackSlide[],
  current: readonly PackSlide[],
  order: RecordedChange['order'],
): PackSlide[] {
  if (order === null) return [...slides];
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const now = current.map(({ id }) => id);
  const isAsLeft = isSame(
    now.filter((id) => order.after.includes(id)),
    order.after.filter((id) => now.includes(id)),
  );
  const base = isAsLeft ? order.before : now;
  const others = isAsLeft ? now : order.before;
  const ids = base.filter((id) => byId.has(id));
  for (const [index, id] of others.entries()) {
    if (ids.includes(id) || !byId.has(id)) continue;
    const neighbour = others.slice(0, index).findLast((one) => ids.includes(one));
    ids.splice(neighbour === undefined ? 0 : ids.indexOf(neighbour) + 1, 0, id);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function replaced(
  slides: readonly PackSlide[],
  place: number,
  fields: Partial<PackSlide>,
): PackSlide[] {
  return slides.map((slide, index) => (index === place ? { ...slide, ...fields } : slide));
}

const wordsOf = ({ content, ownTitle, notes }: PackSlide) => ({ content, ownTitle, notes });

/** Whether a slide is and says the same, whatever its version and place are; so do two that are not there. */
export function isUnchanged(one: PackSlide | undefined, other: PackSlide | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    isSame(wordsOf(one), wordsOf(other)) &&
    one.hidden === other.hidden &&
    isSame(one.frozen, other.frozen)
  );
}

/** Of what JSON can hold, whatever the order of its names. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function ok(slides: readonly PackSlide[]): ChangedPack {
  return { kind: 'ok', slides };
}

function problem(of: PackProblem): ChangedPack {
  return { kind: 'problem', problem: of };
}
