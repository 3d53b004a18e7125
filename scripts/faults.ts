import { randomInt } from 'node:crypto';
import { chromium } from '@playwright/test';
import { currentQuarter } from '@/lib/domain/period';
import { randomFrom } from '../prisma/seed/demo-set/random';
import { onEnding } from './ending';
import { Clerk } from './faults/clerk';
import { countDoubled, readHeld } from './faults/held';
import { faultKinds, type Struck } from './faults/kinds';
import { FaultySite } from './faults/site';
import { type Loss, TypedLedger } from './faults/typed-ledger';
import { pause } from './process';
import { findBrowser } from './test/browser';

/**
 * `npm run faults [-- COUNT [SEED]]`: strikes a server, its database, the line, the browser's tab and
 * the clocks while a clerk types a report in a real browser, and looks after each fault whether all
 * that the screen called saved or waiting is where it was said to be. The seed decides what strikes
 * and what is typed; what meets what is the machine's. Ends with 1 when anything was lost.
 */

/** Faults after which everything must have arrived. */
const ROUND = 25;
/** Milliseconds for what waits to arrive once nothing is wrong any more. */
const ARRIVAL = 120_000;
const SHOWN = 100;

const count = Number(process.argv[2] ?? 1_000);
const seed = process.argv[3] ?? String(randomInt(1_000_000));
if (!Number.isInteger(count) || count < 1) {
  console.error('How many faults: npm run faults -- 1000 SEED');
  process.exit(1);
}
const random = randomFrom(seed);
const quarter = currentQuarter(new Date());
const ledger = new TypedLedger();
const losses: Loss[] = [];
const struck = new Map(faultKinds.map(({ name }) => [name, 0]));
let conflicts = 0;

type Ground = Pick<Struck, 'site' | 'clerk'>;

let closing: Promise<void> | undefined;
const opened: (() => Promise<void>)[] = [];
function close(): Promise<void> {
  closing ??= (async () => {
    for (const one of opened.reverse()) await one().catch(console.error);
  })();
  return closing;
}
onEnding(async (code) => {
  await close();
  process.exit(code);
});

console.log(`▸ ${count} faults, seed ${seed}`);
const begun = performance.now();
const underWay = new Map<string, Promise<void>>();
try {
  const site = await FaultySite.open();
  opened.push(() => site.close());
  const browser = await chromium.launch(findBrowser());
  opened.push(() => browser.close());
  const clerk = await Clerk.open(browser, site, quarter, ledger, random);
  for (let number = 1; number <= count && closing === undefined; number++) {
    await strike({ site, clerk, random }, number);
    await check({ site, clerk }, number);
    if (number % ROUND === 0 || number === count) await settle({ site, clerk }, number);
    if (number % SHOWN === 0 || number === count) tell(number);
  }
  tellAll(await countDoubled(site, quarter), clerk.reopened);
} finally {
  await close();
}

function tellAll(doubled: number, reopened: number): void {
  console.log('\nfaults');
  for (const [name, times] of struck) console.log(`  ${name.padEnd(22)} ${times}`);
  console.log(
    `conflicts of the clerk with themselves: ${conflicts}; pages that opened at a later try: ${reopened}; changes written twice: ${doubled}`,
  );
  for (const { fault, key, text, why } of losses) {
    console.log(`LOST after fault ${fault}: ${key} = "${text}": ${why}`);
  }
  process.exitCode = losses.length > 0 || doubled > 0 ? 1 : 0;
}

/** One fault while the clerk types; every other time the next one does not wait for its end. */
async function strike(ground: Struck, number: number): Promise<void> {
  const kind = faultKinds[Math.floor(random() * faultKinds.length)];
  if (kind === undefined) return;
  const [before, cells, isWaitedFor] = [random() * 1_500, 1 + random() * 3, random() < 0.5];
  await underWay.get(kind.befalls);
  const typing = ground.clerk.type(cells, number);
  await pause(before);
  const striking = kind.strike(ground);
  // Whoever waits for it hears what went wrong with it.
  striking.catch(() => {});
  underWay.set(kind.befalls, striking);
  struck.set(kind.name, (struck.get(kind.name) ?? 0) + 1);
  await typing;
  if (isWaitedFor) await striking;
}

async function check({ site, clerk }: Ground, number: number): Promise<void> {
  const { cells, kept } = await clerk.look(number);
  const held = { kept, ...(await readHeld(site, quarter)) };
  losses.push(...clerk.takeLosses(), ...ledger.compare(cells, held, number));
}

/** All comes right again, and what waited arrives. */
async function settle(ground: Ground, number: number): Promise<void> {
  for (const striking of underWay.values()) await striking;
  const deadline = Date.now() + ARRIVAL;
  for (;;) {
    const { cells } = await ground.clerk.look(number);
    const late = cells.filter(({ standing }) => !['stored', 'wrong', 'blank'].includes(standing));
    if (late.length === 0) break;
    if (Date.now() > deadline) {
      const why = (standing: string) => `it is still called ${standing} after ${ARRIVAL} ms`;
      losses.push(
        ...late.map(({ key, text, standing }) => ({
          fault: number,
          key,
          text,
          why: why(standing),
        })),
      );
      break;
    }
    if ((await ground.clerk.help()) === 'conflict') conflicts += 1;
    await pause(500);
  }
  await check(ground, number);
}

function tell(number: number): void {
  const { saved, waiting } = ledger.called;
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(
    `  ${number} faults: ${ledger.keystrokes} keystrokes, ${saved} contents called saved, ${waiting} waiting, ${losses.length} lost (${minutes} min)`,
  );
}
