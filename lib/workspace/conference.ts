import type { BookletEntry } from '@/lib/domain/conference/booklet-choice';
import type { ConferenceWords } from '@/lib/domain/conference/conference';
import type { PackSlide } from '@/lib/domain/conference/pack-change';
import type { SaidFigure } from '@/lib/domain/conference/slide';
import type { Invalid, Refused } from '@/lib/domain/outcome';
import type { Day } from '@/lib/domain/period';

/** A conference in the list of an organiser's desk. */
export interface ConferenceListing {
  readonly slug: string;
  readonly words: ConferenceWords;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly state: 'preparing' | 'finished';
  readonly slideCount: number;
}

/** A slide with who changed it last, and what its figures said when it was last looked at. */
export interface DeskSlide extends PackSlide {
  readonly seen: readonly SaidFigure[] | null;
  readonly changedBy: string;
  /** ISO instant. */
  readonly changedAt: string;
}

export interface DeskPack {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly DeskSlide[];
  /** Moves with each change of it, by whomever. */
  readonly moved: string;
  /** What this viewer did last and can take back; null where there is nothing. */
  readonly undoable: string | null;
  /** All that take part, in the order of the booklet, also those whose page it leaves out. */
  readonly booklet: readonly BookletPage[];
  /** Whether this viewer did something to the booklet that can be taken back. */
  readonly isBookletUndoable: boolean;
}

interface BookletPage extends BookletEntry {
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A conference as its organisers prepare it. */
export interface ConferenceDesk extends Omit<ConferenceListing, 'slideCount'> {
  readonly id: string;
  readonly version: number;
  /** Areas that take part; empty where they are not known. */
  readonly participants: readonly string[];
  readonly packs: readonly DeskPack[];
}

export type SaveConferenceOutcome =
  | { readonly kind: 'ok'; readonly slug: string }
  /** Somebody else changed it since it was seen: nothing was stored. */
  | { readonly kind: 'stale'; readonly by: string }
  | Invalid
  | Refused;

export type PackOutcome =
  | { readonly kind: 'ok'; readonly slideId: string | null }
  /** The slide was changed since it was seen; both are kept for their organisers to choose. */
  | { readonly kind: 'stale'; readonly by: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'too_many' }
  | { readonly kind: 'nothing_to_undo' }
  /** What was done last was changed again by somebody since: the next undo is of the step before. */
  | { readonly kind: 'overtaken'; readonly by: string }
  | Invalid
  | Refused;

export type FinishOutcome = { readonly kind: 'ok'; readonly slug: string } | Invalid | Refused;

export type ChangePackOutcome =
  /** Null: it was removed. */
  | { readonly kind: 'ok'; readonly packId: string | null }
  /** Somebody else called it something else since it was seen. */
  | { readonly kind: 'renamed'; readonly title: string }
  /** Somebody changed it since it was seen: nothing was removed. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'last_pack' }
  | { readonly kind: 'too_many_packs' }
  | Invalid
  | Refused;
