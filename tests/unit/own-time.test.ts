import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withinOwnTime } from '@/lib/own-time';

function beBusy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('an answer within the time of this process', () => {
  it('is given, and so is a refusal', async () => {
    await expect(withinOwnTime(pause(50, 'here'), 500)).resolves.toBe('here');
    await expect(withinOwnTime(Promise.reject(new Error('refused')), 500)).rejects.toThrow(
      'refused',
    );
  });

  it('is missed where it stays away', async () => {
    const begun = performance.now();
    await expect(withinOwnTime(new Promise(() => {}), 300)).rejects.toThrow('within 300 ms');
    expect(performance.now() - begun).toBeGreaterThan(250);
  });

  it('is not missed where it came while the process was busy, in several steps too', async () => {
    const steps = pause(20)
      .then(() => pause(20))
      .then(() => pause(20, 'here'));
    const answer = withinOwnTime(steps, 300);
    beBusy(900);
    await expect(answer).resolves.toBe('here');
  });
});
