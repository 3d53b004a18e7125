import type { Role } from '../../../lib/domain/access';

/** Who acts in the record of the demonstration set. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

interface DemoAccount extends Actor {
  readonly email: string;
  readonly role: Role;
  /** Slug of the province of staff and leads. */
  readonly province: string | null;
}

/** The accounts that anyone may try; `.example` is a name that belongs to nobody. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    id: 'demo-canbo-thai-nguyen',
    name: 'Cán bộ Thái Nguyên (minh họa)',
    email: 'canbo.thainguyen@lmhtx.example',
    role: 'staff',
    province: 'thai-nguyen',
  },
  {
    id: 'demo-canbo-lao-cai',
    name: 'Cán bộ Lào Cai (minh họa)',
    email: 'canbo.laocai@lmhtx.example',
    role: 'staff',
    province: 'lao-cai',
  },
  {
    id: 'demo-lanhdao-thai-nguyen',
    name: 'Lãnh đạo Thái Nguyên (minh họa)',
    email: 'lanhdao.thainguyen@lmhtx.example',
    role: 'lead',
    province: 'thai-nguyen',
  },
  {
    id: 'demo-tonghop',
    name: 'Cán bộ tổng hợp (minh họa)',
    email: 'tonghop@lmhtx.example',
    role: 'reviewer',
    province: null,
  },
  {
    id: 'demo-hoinghi',
    name: 'Ban tổ chức hội nghị (minh họa)',
    email: 'hoinghi@lmhtx.example',
    role: 'organiser',
    province: null,
  },
  {
    id: 'demo-quantri',
    name: 'Quản trị (minh họa)',
    email: 'quantri@lmhtx.example',
    role: 'administrator',
    province: null,
  },
];

export const reviewer: Actor = {
  id: 'demo-tonghop',
  name: 'Cán bộ tổng hợp (minh họa)',
};

/** Staff of a province; only two provinces' have an account to sign in with. */
export function staffOf(slug: string, nameVi: string): Actor {
  return { id: `demo-canbo-${slug}`, name: `Cán bộ ${nameVi} (minh họa)` };
}

export function leadOf(slug: string, nameVi: string): Actor {
  return { id: `demo-lanhdao-${slug}`, name: `Lãnh đạo ${nameVi} (minh họa)` };
}
