import type { Value } from '@/lib/domain/figure/figure';

/** A value as the columns of a cell, of a change or of a figure. */
export function valueFields(value: Value) {
  const none = {
    value: null,
    valueHigh: null,
    text: null,
    themes: [],
    absence: null,
    status: 'A',
    precision: 'exact',
  } as const;
  switch (value.type) {
    case 'number': {
      const { value: number, valueHigh, status, precision } = value;
      return { ...none, value: number, valueHigh, status, precision };
    }
    case 'text':
      return { ...none, text: value.text, themes: value.themes, status: value.status };
    case 'absent':
      return { ...none, absence: value.absence };
  }
}
