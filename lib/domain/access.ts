/** Who may do what. One table; what is not in it is refused. */

export const roles = ['staff', 'lead', 'reviewer', 'organiser', 'administrator'] as const;
export type Role = (typeof roles)[number];

interface ViewerRole {
  readonly role: Role;
  /**
   * For staff and leads: the living province they belong to and all that went into it. Empty for
   * the other roles.
   */
  readonly areaIds: readonly string[];
}

/** A signed-in person, made only in lib/auth. */
export interface Viewer {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly demo: boolean;
  readonly roles: readonly ViewerRole[];
}

type Reach = 'own_province' | 'everywhere';

const permissionTable = {
  /** See that a report exists and its state. */
  'report.see': { staff: 'own_province', lead: 'own_province', reviewer: 'everywhere' },
  /** Read the figures of a report that is not submitted. */
  'report.read_draft': { staff: 'own_province', lead: 'own_province' },
  /** Read the figures of a report from its submission on. */
  'report.read_submitted': { staff: 'own_province', lead: 'own_province', reviewer: 'everywhere' },
  'report.start': { staff: 'own_province' },
  'report.edit': { staff: 'own_province' },
  'report.hand_over': { staff: 'own_province' },
  'report.give_back': { lead: 'own_province' },
  'report.submit': { lead: 'own_province' },
  'report.return': { reviewer: 'everywhere' },
  'report.accept': { reviewer: 'everywhere' },
  'report.correct': { staff: 'own_province', reviewer: 'everywhere' },
  'report.withdraw': { staff: 'own_province' },
  'report.take_back': { reviewer: 'everywhere' },
  'report.drop': { staff: 'own_province' },
  'release.prepare': { reviewer: 'everywhere' },
  'release.publish': { reviewer: 'everywhere' },
  'conference.prepare': { organiser: 'everywhere' },
  /** Read figures of a release that is not out, where one was named to it (`embargo_reader`). */
  'embargo.read': { organiser: 'everywhere' },
  /** See of every report its state and how many of its cells are filled, and no figure of it. */
  'conference.follow': { organiser: 'everywhere', reviewer: 'everywhere' },
  /** Read what a conference asks one's province, and what was answered so far. */
  'answer.read': { staff: 'own_province', lead: 'own_province' },
  'answer.edit': { staff: 'own_province' },
  'answer.hand_in': { lead: 'own_province' },
  /** Accept a province's answers from their being handed in on, or return them. */
  'answer.decide': { organiser: 'everywhere' },
  'user.manage': { administrator: 'everywhere' },
  /** Give one province more time for a quarter. */
  'window.extend': { reviewer: 'everywhere', administrator: 'everywhere' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Permission = keyof typeof permissionTable;
export const permissions = Object.keys(permissionTable) as Permission[];

/**
 * The provinces in which a viewer holds a permission: 'everywhere', or their identifiers (none:
 * refused). The scope of every query that is not public is made from this.
 */
export function areasWithin(
  viewer: Viewer,
  permission: Permission,
): 'everywhere' | readonly string[] {
  const row: Partial<Record<Role, Reach>> = permissionTable[permission];
  const areaIds: string[] = [];
  for (const { role, areaIds: own } of viewer.roles) {
    const reach = row[role];
    if (reach === 'everywhere') return 'everywhere';
    if (reach === 'own_province') areaIds.push(...own);
  }
  return [...new Set(areaIds)];
}

/** Whether a viewer may do something, in a province where the permission is about one. */
export function can(viewer: Viewer, permission: Permission, areaId?: string): boolean {
  const areas = areasWithin(viewer, permission);
  if (areas === 'everywhere') return true;
  return areaId === undefined ? areas.length > 0 : areas.includes(areaId);
}
