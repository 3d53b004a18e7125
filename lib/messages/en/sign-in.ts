import type { Translation } from '../translation';
import type { vi } from '../vi/sign-in';

export const en = {
  title: 'Sign in',
  lead: 'For staff of the Cooperative Alliances who enter, review and publish figures. Readers need no account.',
  email: 'Email',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Signing in…',
  wrong: 'The email or the password is wrong.',
  limited: (minutes) =>
    `Too many failed attempts. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}; until then even the right password is refused.`,
  required: 'Enter both email and password.',
  failed: (reference) => `The server failed and you are not signed in. Reference: ${reference}.`,
  goesOn: 'After signing in you return to the page you were on.',
  held: 'What you typed when the session ended has been kept. Sign in with the same account to get it back.',
  help: 'Forgotten your password? Ask your Alliance’s administrator to set a new one.',
  back: 'To the public pages',
} satisfies Translation<typeof vi>;
