import type { Translation } from '../translation';
import type { vi } from '../vi/failure';

export const en = {
  causes: {
    busy: 'The server is busy, as somebody else is writing in the same place, so nothing was written. Try again in a few seconds.',
    disk_full:
      'The disk of the server is full, so nothing could be written. Tell the administrator; press again once there is room.',
    database_away:
      'The database does not answer for the moment, so it is not known whether this was written. Try again in a few minutes.',
  },
  reference: 'Reference',
} satisfies Translation<typeof vi>;
