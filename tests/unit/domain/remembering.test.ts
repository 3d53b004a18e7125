import { describe, expect, it } from 'vitest';
import { remembering } from '@/lib/domain/remembering';

describe('remembering', () => {
  const counting = () => {
    const asked: string[] = [];
    const ask = remembering((text) => {
      asked.push(text);
      return text.length;
    });
    return { asked, ask };
  };

  it('computes the same text once, and answers each with its own', () => {
    const { asked, ask } = counting();
    expect(['a', 'bb', 'a', 'bb', ''].map(ask)).toEqual([1, 2, 1, 2, 0]);
    expect(asked).toEqual(['a', 'bb', '']);
  });

  it('keeps no long texts, and not more than some thousands', () => {
    const { asked, ask } = counting();
    const long = 'x'.repeat(201);
    expect([ask(long), ask(long)]).toEqual([201, 201]);
    expect(asked).toEqual([long, long]);
    ask('first');
    for (let number = 0; number < 4_000; number += 1) ask(String(number));
    ask('first');
    expect(asked.filter((text) => text === 'first')).toHaveLength(2);
  });
});
