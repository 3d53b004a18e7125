/** The form that a tick beside a cell belongs to, wherever on the page it stands. */
export const returnFormId = 'buoc-tra-lai';
