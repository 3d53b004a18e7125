import type { Quarter } from '../domain/period';
import type { Grid } from '../intake/grid';

/** What became of a file that was handed in to be read; the words for its codes are messages/intake. */
export type FileReading =
  | {
      readonly kind: 'read';
      readonly sheets: readonly Grid[];
      /** Of which report it says that it is; null: it is no workbook of ours. */
      readonly about: {
        readonly form: string;
        readonly province: string;
        readonly quarter: Quarter;
      } | null;
      readonly notices: readonly { readonly code: string; readonly sheet: string | null }[];
    }
  | { readonly kind: 'not_read'; readonly code: string }
  | { readonly kind: 'refused' };
