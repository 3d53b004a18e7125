import type { Dataset } from '../../domain/figure/figure';
import type { TableChoice } from '../../domain/table/table-choice';

/** Tables worth having, for whoever has chosen nothing yet. */

const nothingChosen: TableChoice = {
  indicators: [],
  areas: [],
  periods: [],
  scopes: [],
  boundary: undefined,
  rows: 'area',
  columns: 'period',
  sort: null,
  showsEmpty: false,
  page: 1,
  isAsking: false,
};

type ReadyName = 'poverty' | 'units' | 'country' | 'quarters' | 'province' | 'parts';

interface ReadyTable {
  readonly name: ReadyName;
  readonly choice: TableChoice;
}

const ready = (name: ReadyName, choice: Partial<TableChoice>): ReadyTable => ({
  name,
  choice: { ...nothingChosen, ...choice },
});

export const readyTables: Readonly<Record<Dataset, readonly ReadyTable[]>> = {
  real: [
    ready('poverty', {
      indicators: ['thu-nhap-binh-quan-dau-nguoi', 'ty-le-ho-ngheo-co-quan-thong-ke'],
      areas: ['cac-tinh'],
      periods: ['2023'],
      boundary: '63',
      columns: 'indicator',
      sort: { column: 'ty-le-ho-ngheo-co-quan-thong-ke', ascending: false },
    }),
    ready('units', {
      indicators: ['hop-tac-xa-co-quan-thong-ke', 'lao-dong-hop-tac-xa-co-quan-thong-ke'],
      areas: ['cac-tinh'],
      periods: ['2022-12-31'],
      columns: 'indicator',
    }),
    ready('country', {
      indicators: [
        'chu-the-ocop',
        'doanh-thu-binh-quan-hop-tac-xa',
        'san-pham-ocop',
        'so-hop-tac-xa',
      ],
      areas: ['ca-nuoc'],
      periods: ['moi-10'],
      rows: 'period',
      columns: 'indicator',
    }),
  ],
  demo: [
    ready('quarters', {
      indicators: ['so-hop-tac-xa'],
      areas: ['cac-tinh'],
      periods: ['quy-8'],
      sort: { column: 'moi-nhat', ascending: false },
    }),
    ready('province', {
      indicators: [
        'chu-the-ocop',
        'hop-tac-xa-nong-nghiep',
        'san-pham-ocop',
        'so-hop-tac-xa',
        'thanh-vien-hop-tac-xa',
      ],
      areas: ['thai-nguyen'],
      periods: ['quy-8'],
      rows: 'indicator',
    }),
    ready('parts', {
      indicators: ['hop-tac-xa-dang-hoat-dong'],
      areas: ['cac-tinh'],
      periods: ['quy-2'],
      scopes: ['dtts', 'toan-tinh'],
      columns: 'scope',
    }),
  ],
};
