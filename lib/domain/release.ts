import { z } from 'zod';
import type { Figure, Value } from './figure/figure';
import { identifierSchema } from './identifier';
import type { CellKey } from './indicator/indicator';
import type { Invalid, Refused } from './outcome';
import type { Quarter } from './period';
import { hasLostLetters, tidyLine, tidyText } from './plain-text';

export interface ReleasedArea {
  readonly id: string;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** What a release is called and says of itself, in both languages. */
export interface ReleaseWords {
  readonly titleVi: string;
  readonly titleEn: string;
  /** Goes out with it: what it holds, or what it corrects and why. */
  readonly noteVi: string;
  readonly noteEn: string;
}

/** A published release, without its figures. */
export interface PublishedRelease extends ReleaseWords {
  readonly slug: string;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly reports: readonly {
    readonly area: ReleasedArea;
    readonly quarter: Quarter;
    readonly revision: number;
  }[];
}

/** That a revision of an area's report of a quarter came out, and by which release. */
export interface PublishedReport {
  /** Identifier of the area. */
  readonly area: string;
  readonly quarter: Quarter;
  readonly revision: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly release: Pick<ReleaseWords, 'titleVi' | 'titleEn'> & { readonly slug: string };
}

/** A figure that a release corrected. */
export interface FigureCorrection {
  readonly before: Figure;
  readonly after: Figure;
}

export interface PublishedReleaseView extends PublishedRelease {
  /** Every figure that came out with it, also those that a later release corrected. */
  readonly figures: readonly Figure[];
  /** Figures whose value or reason for absence it changed. */
  readonly corrections: readonly FigureCorrection[];
  /** Later releases that revise reports of this one, oldest first. */
  readonly supersededBy: readonly Pick<PublishedRelease, 'slug' | 'titleVi' | 'titleEn'>[];
}

/** A cell of an accepted report that differs from what is public. */
export interface CellDifference {
  readonly key: CellKey;
  /** Null: not public before. */
  readonly before: Value | null;
  /** A blank cell goes out as "not reported". */
  readonly after: Value;
}

/** A report in a release, as the reviewer checks it before publishing and finds it afterwards. */
export interface ReleaseDeskReport {
  readonly reportId: string;
  readonly area: ReleasedArea;
  readonly quarter: Quarter;
  readonly revision: number;
  /** Lines asked for and blank: they go out as "not reported". Told while it is a draft. */
  readonly blank: readonly CellKey[];
  /** Every line that goes, or went, out; in the form's order. */
  readonly figures: readonly CellDifference[];
  /** Those of them that differ from what was public before; empty for a first revision. */
  readonly differences: readonly CellDifference[];
}

export interface ReleaseDesk extends ReleaseWords {
  readonly id: string;
  readonly slug: string;
  readonly state: 'draft' | 'published';
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  /** Names what is shown; publishing sends it back. Null once it is published. */
  readonly seen: SeenRelease | null;
  readonly reports: readonly ReleaseDeskReport[];
}

/** A draft as somebody saw it: fingerprints of its words and of what each report makes public. */
export interface SeenRelease {
  readonly words: string;
  /** By report. */
  readonly reports: Readonly<Record<string, string>>;
}

const fingerprint = identifierSchema(64);

export const seenReleaseSchema = z.object({
  words: fingerprint,
  reports: z.record(identifierSchema(), fingerprint),
});

/** The reports that came into a draft, left it, or would go out otherwise than they were seen. */
export function changesOfSeen(seen: SeenRelease, now: SeenRelease) {
  const ids = Object.keys(now.reports);
  return {
    words: seen.words !== now.words,
    added: ids.filter((id) => seen.reports[id] === undefined),
    removed: Object.keys(seen.reports).filter((id) => now.reports[id] === undefined),
    changed: ids.filter(
      (id) => seen.reports[id] !== undefined && seen.reports[id] !== now.reports[id],
    ),
  };
}

/** A release in the list of a reviewer's desk. */
export type ReleaseListing = Omit<ReleaseDesk, 'reports' | 'seen'> & {
  readonly reportCount: number;
};

/** An accepted report that no release holds yet. */
export interface ReleaseCandidate {
  readonly reportId: string;
  readonly area: ReleasedArea;
  readonly quarter: Quarter;
  readonly revision: number;
  readonly acceptedSince: string;
}

const written = z.string('required').refine((text) => !hasLostLetters(text), 'lost_letters');
const title = written.transform(tidyLine).pipe(z.string().min(1, 'required').max(200, 'too_long'));
const note = written.transform(tidyText).pipe(z.string().min(1, 'required').max(4000, 'too_long'));

/** A release as it is prepared; without a slug one is made from the Vietnamese title. */
export const releaseDraftSchema = z.object({
  /** The draft to change; left out: a new one. */
  releaseId: identifierSchema().optional(),
  titleVi: title,
  titleEn: title,
  noteVi: note,
  noteEn: note,
  slug: z
    .string()
    .trim()
    .max(80, 'too_long')
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'not_a_slug')
    .optional(),
  reportIds: z.array(z.string().max(100)).min(1, 'required').max(200),
});
export type ReleaseDraft = z.infer<typeof releaseDraftSchema>;

export type PrepareOutcome =
  | { readonly kind: 'ok'; readonly releaseId: string; readonly slug: string }
  | Invalid
  | Refused;

type NamedReport = Pick<ReleaseDeskReport, 'area' | 'quarter'>;

export type PublishOutcome =
  | { readonly kind: 'ok'; readonly slug: string }
  /** Somebody changed the draft since it was seen: nothing was published. */
  | {
      readonly kind: 'stale';
      /** Its title, public note or address. */
      readonly words: boolean;
      readonly added: readonly NamedReport[];
      readonly removed: readonly NamedReport[];
      readonly changed: readonly NamedReport[];
    }
  | Invalid
  | Refused;

export type DiscardOutcome = { readonly kind: 'ok' } | Refused;
