import { passwordLength } from './password';

/** Why a password may not be set; null: it may. NIST SP 800-63B: length and a block list, no recipe. */
export type PasswordProblem = 'too_short' | 'too_long' | 'guessed_first' | 'own_name';

/** Rows of keys and alphabets that hands run along. */
const RUNS = [
  '0123456789',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl;',
  'zxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujmik',
  '147258369',
];
/** So many keys in a row are no accident. */
const SHORTEST_RUN = 3;

/** What guessers try first, with any digits and signs around it; without marks and in lower case. */
const FIRST_GUESSES =
  /^(?:password|passw|matkhau|qwerty|asdfgh|zxcvbn|admin|administrator|administrators|root|user|welcome|letmein|iloveyou|anhyeuem|emyeuanh|yeuem|monkey|dragon|football|sunshine|princess|superman|vietnam|vietnamvodich|hanoi|saigon|thainguyen|hoptacxa|htx|lienminh|lienminhhtx|lienminhhoptacxa|solieu|solieuhtx|changeme|default|secret|abc|abcd|test|demo|canbo|lanhdao|tonghop|quantri)+$/;

const FEWEST_LETTERS = 5;

export function passwordProblem(
  password: string,
  person: { readonly email?: string; readonly name?: string } = {},
): PasswordProblem | null {
  const length = lengthOfPassword(password);
  if (length < passwordLength.min) return 'too_short';
  if (length > passwordLength.max) return 'too_long';
  const plain = fold(password);
  if (new Set(plain).size < FEWEST_LETTERS || isRun(plain) || isRepeated(plain)) {
    return 'guessed_first';
  }
  if (wordsIn(plain).some((word) => FIRST_GUESSES.test(word))) return 'guessed_first';
  if (/^\d+$/.test(plain) && length < 12) return 'guessed_first';
  return ownNames(person).some((name) => plain.includes(name)) ? 'own_name' : null;
}

/** The letters of a password without what is put around and between them; signs read as letters. */
function wordsIn(plain: string): string[] {
  const inner = plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const signs: Readonly<Record<string, string>> = {
    '@': 'a',
    '0': 'o',
    $: 's',
    '5': 's',
    '1': 'i',
  };
  const read = [...inner].map((sign) => signs[sign] ?? sign).join('');
  return [plain, read].map((text) => text.replace(/[^a-z]/g, ''));
}

/** Characters as a person counts them, after the normalisation under which it is hashed. */
export function lengthOfPassword(password: string): number {
  return [...password.normalize('NFC')].length;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, '');
}

/** Nothing but runs along rows of keys, forwards or backwards: `qwertyuiop`, `12345abcde`. */
function isRun(text: string): boolean {
  const lines = RUNS.flatMap((row) => [row.repeat(3), [...row].reverse().join('').repeat(3)]);
  const isMadeOfRuns = (rest: string): boolean =>
    rest === '' ||
    Array.from({ length: rest.length }, (_, index) => rest.length - index).some(
      (length) =>
        length >= SHORTEST_RUN &&
        lines.some((line) => line.includes(rest.slice(0, length))) &&
        isMadeOfRuns(rest.slice(length)),
    );
  return isMadeOfRuns(text);
}

/** One thing said again and again; then only what is said once counts. */
function isRepeated(text: string): boolean {
  return /^(.{1,9}?)\1+$/.test(text);
}

function ownNames({ email = '', name = '' }: { email?: string; name?: string }): string[] {
  const [mailbox = ''] = email.split('@');
  return [fold(mailbox), fold(name)].filter((one) => one.length >= 5);
}
