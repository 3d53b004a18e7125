import type { Failed, Invalid } from './outcome';

/** What the sign-in form answers where it does not go on to the page one wanted. */
export type SignInAnswer =
  /** Asked for with the field `stay`: the page that asked remains. */
  | { readonly kind: 'signed_in'; readonly userId: string }
  | { readonly kind: 'wrong'; readonly email: string }
  | { readonly kind: 'limited'; readonly seconds: number; readonly email: string }
  | Invalid
  | Failed;
