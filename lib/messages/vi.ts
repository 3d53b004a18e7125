import { vi as answers } from './vi/answers';
import { vi as changes } from './vi/changes';
import { vi as deadline } from './vi/deadline';
import { vi as entry } from './vi/entry';
import { vi as failure } from './vi/failure';
import { vi as intake } from './vi/intake';
import { vi as keptHere } from './vi/kept-here';
import { vi as releaseDesk } from './vi/release-desk';
import { vi as review } from './vi/review';
import { vi as rules } from './vi/rules';
import { vi as sheet } from './vi/sheet';
import { vi as signIn } from './vi/sign-in';
import { vi as windowExtension } from './vi/window-extension';
import { vi as words } from './vi/words';

/** The rooms of words that the pages of work speak in the browser, where one language is. */
export const vi = {
  answers,
  changes,
  deadline,
  entry,
  failure,
  intake,
  keptHere,
  releaseDesk,
  review,
  rules,
  sheet,
  signIn,
  windowExtension,
  words,
};
