import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOutcome } from '@/lib/domain/figure/balance';
import { number, range } from '../makers';

const balance = (start: string, ins: readonly string[], outs: readonly string[], end: string) => ({
  start: number(start),
  ins: ins.map((value) => number(value)),
  outs: outs.map((value) => number(value)),
  end: number(end),
});

describe('a balance of a stock', () => {
  it('closes where start and flows come to the end', () => {
    expect(balanceOutcome(balance('100', ['5', '2'], ['30'], '77'))).toEqual({ kind: 'closes' });
    expect(balanceOutcome(balance('0', [], [], '0'))).toEqual({ kind: 'closes' });
  });

  it('names what is left with its sign and the least sure status', () => {
    expect(balanceOutcome(balance('100', ['5'], ['30'], '80'))).toEqual({
      kind: 'open',
      remainder: number('5'),
    });
    const early = { ...balance('100', ['5'], ['30'], '70'), end: number('70', { status: 'P' }) };
    expect(balanceOutcome(early)).toEqual({
      kind: 'open',
      remainder: number('-5', { status: 'P' }),
    });
  });

  it('may close where words reach so far, and is open where they do not', () => {
    const about = number('1000', { precision: 'about' });
    expect(balanceOutcome({ ...balance('0', ['30'], [], '1200'), start: about }).kind).toBe(
      'may_close',
    );
    expect(balanceOutcome({ ...balance('0', ['30'], [], '5000'), start: about })).toEqual({
      kind: 'open',
      remainder: number('3970', { precision: 'about' }),
    });
    const atLeast = number('10', { precision: 'at_least' });
    expect(balanceOutcome({ ...balance('0', [], [], '90'), start: atLeast }).kind).toBe(
      'may_close',
    );
    expect(balanceOutcome({ ...balance('0', [], [], '5'), start: atLeast }).kind).toBe('open');
    expect(balanceOutcome({ ...balance('0', [], [], '4'), start: range('3', '5') }).kind).toBe(
      'may_close',
    );
  });

  it('always closes when the end is what start and flows come to, and else says by how much not', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        amount,
        fc.array(amount, { maxLength: 4 }),
        fc.array(amount, { maxLength: 4 }),
        fc.integer({ min: -5, max: 5 }),
        (start, ins, outs, off) => {
          const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
          const end = start + sum(ins) - sum(outs) + off;
          const outcome = balanceOutcome(
            balance(String(start), ins.map(String), outs.map(String), String(end)),
          );
          expect(outcome).toEqual(
            off === 0 ? { kind: 'closes' } : { kind: 'open', remainder: number(String(off)) },
          );
        },
      ),
    );
  });
});
