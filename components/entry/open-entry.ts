import type { ReportEntry } from './report-entry';

/** The keeper of the form that is open in this page, for whoever leads away from it. */
let open: ReportEntry | null = null;

export function setOpenEntry(entry: ReportEntry | null): void {
  open = entry;
}

export async function saveOpenEntry(): Promise<void> {
  if (open && open.snapshot().unsaved > 0) await open.saveBeforeLeaving();
}

/** The page is made anew at once; what is unsaved is in the browser's store. */
export function leaveOpenEntry(): void {
  if (open) open.leaving = true;
}

export function giveUpOpenEntry(): void {
  open?.giveUp();
}
