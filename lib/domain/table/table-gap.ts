/** Why a cell of a table has no figure, not even an absence that somebody stated. */
export type CellGap =
  | 'unknown'
  /** The area has no part in that scope. */
  | 'notApplicable'
  /** The province no longer existed. */
  | 'ended'
  /** Of a sum: the provinces' numbers are of different status. */
  | 'mixedStatus'
  /** Of a sum: what is counted cannot be added up, or nobody counted what it would take. */
  | 'notAddable';
