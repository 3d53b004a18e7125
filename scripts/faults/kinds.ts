import { pause } from '../process';
import type { Clerk } from './clerk';
import { lineFailures } from './line';
import type { FaultySite } from './site';

export interface Struck {
  readonly site: FaultySite;
  readonly clerk: Clerk;
  readonly random: () => number;
}

/** Something that goes wrong, and how it comes right again. */
export interface FaultKind {
  readonly name: string;
  /** Two faults that befall the same do not strike at once. */
  readonly befalls: 'server' | 'database' | 'line' | 'tab' | 'browser clock';
  readonly strike: (struck: Struck) => Promise<void>;
}

const MINUTE = 60_000;
/** Milliseconds: further, and the session is over or the window shut, which lose nothing either. */
const SERVER_JUMP = 6 * 60 * MINUTE;
const BROWSER_JUMP = 400 * 24 * 60 * MINUTE;
/** Milliseconds. */
const LONGEST_CUT = 6_000;

/** Forth or back, by minutes as often as by much. */
function jump(random: () => number, longest: number): number {
  const far = random() < 0.5 ? longest : 10 * MINUTE;
  return Math.round((random() * 2 - 1) * far);
}

const lineCuts = lineFailures.map(
  (failure): FaultKind => ({
    name: `line ${failure}`,
    befalls: 'line',
    strike: async ({ site, random }) => {
      site.line.fail(failure);
      await pause(random() * LONGEST_CUT);
      site.line.mend();
    },
  }),
);

export const faultKinds: readonly FaultKind[] = [
  {
    name: 'server killed',
    befalls: 'server',
    strike: async ({ site, random }) => {
      await site.killServer();
      await pause(random() * 2_000);
      await site.start();
    },
  },
  {
    name: 'server clock jumped',
    befalls: 'server',
    strike: async ({ site, random }) => {
      await site.killServer();
      await site.start(jump(random, SERVER_JUMP));
    },
  },
  {
    name: 'database killed',
    befalls: 'database',
    strike: async ({ site, random }) => {
      site.killDatabase();
      await pause(random() * 1_000);
    },
  },
  ...lineCuts,
  {
    name: 'no network',
    befalls: 'line',
    strike: async ({ clerk, random }) => {
      await clerk.setOffline(true);
      await pause(random() * LONGEST_CUT);
      await clerk.setOffline(false);
    },
  },
  {
    name: 'tab closed',
    befalls: 'tab',
    strike: ({ clerk, random }) => clerk.reopen(random() * 1_000),
  },
  {
    name: 'browser clock jumped',
    befalls: 'browser clock',
    strike: ({ clerk, random }) => clerk.jumpClock(jump(random, BROWSER_JUMP)),
  },
];
