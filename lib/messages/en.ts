import { en as answers } from './en/answers';
import { en as changes } from './en/changes';
import { en as deadline } from './en/deadline';
import { en as entry } from './en/entry';
import { en as failure } from './en/failure';
import { en as intake } from './en/intake';
import { en as keptHere } from './en/kept-here';
import { en as releaseDesk } from './en/release-desk';
import { en as review } from './en/review';
import { en as rules } from './en/rules';
import { en as sheet } from './en/sheet';
import { en as signIn } from './en/sign-in';
import { en as windowExtension } from './en/window-extension';
import { en as words } from './en/words';

export const en = {
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
