import type { Translation } from '../translation';
import type { vi } from '../vi/kept-here';

export const en = {
  title: (count) =>
    count === 1
      ? '1 cell was typed on this computer and not sent'
      : `${count} cells were typed on this computer and not sent`,
  mayBeSent:
    'The report below does not have them. Open the form again: what can be read is sent by itself, and what cannot be sent says why.',
  isLocked:
    'The report is locked, so they cannot be sent, and it does not have them. They stay on this computer until the report is open for entry again, or until you remove them.',
  openAndSend: 'Open the form and send',
  blank: 'blank',
  remove: 'Remove these cells',
  removeText: 'What was typed in the cells above and not sent will be removed from this computer.',
  removeConfirm: 'Remove from this computer',
  barred: (count) =>
    `Not done: ${count === 1 ? '1 cell was' : `${count} cells were`} typed on this computer and not sent, so the report still has the old figures. Send or remove them first.`,
  signOutAsk: (cells, forms) =>
    `This computer still holds ${[
      cells > 0 && (cells === 1 ? '1 cell not sent' : `${cells} cells not sent`),
      forms > 0 && (forms === 1 ? '1 text begun' : `${forms} texts begun`),
    ]
      .filter(Boolean)
      .join(' and ')}. Signing out removes them.`,
  signOutConfirm: 'Remove and sign out',
  stay: 'Stay',
  waitingTitle: 'Waiting on this computer',
  waitingLead:
    'Cells that were typed and that the server does not have. When the line is back, open the report: they go up by themselves, in the order in which they were typed.',
  waitingNone: 'Nothing waits: all that was typed on this computer has gone up.',
  waitingOf: (cells) => `${cells} ${cells === 1 ? 'cell waits' : 'cells wait'}`,
  openReport: 'Open the report',
  offlineNow: 'This computer has no network at the moment.',
  offlineReports: 'Opens without a network',
  offlineReportsNone:
    'No report is kept on this computer yet. Open one while there is a network; from then on it opens without.',
} satisfies Translation<typeof vi>;
