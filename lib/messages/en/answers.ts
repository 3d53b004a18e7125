import type { Translation } from '../translation';
import type { vi } from '../vi/answers';

export const en = {
  unknown:
    'It is not known yet whether what you sent was recorded: the connection broke before the answer came.',
  unknownMore:
    'The page is asking the server again. What is recorded already is not recorded twice. What you typed is still here.',
  slow: 'The server has not answered; it is not known yet whether what you sent was recorded. What you typed is still here.',
  askAgain: 'Ask again now',
  asking: 'Asking again…',
  outdated: 'The page has been updated: please reload. What you typed is kept.',
  outdatedNothingTyped:
    'The page has been updated: please reload and go on. What you just pressed was not recorded.',
  reload: 'Reload the page',
  notTaken: {
    too_large:
      'What was sent is larger than 2 MB, so the server did not take it; nothing was recorded. Please shorten it and send it again.',
    too_slow:
      'The connection is too slow: the server did not receive all of what was sent, and nothing was recorded. What you typed is still here.',
    unreadable:
      'The server could not read what was sent; nothing was recorded. What you typed is still here.',
  },
  restored: 'What you typed before and could not send has been put back below.',
} satisfies Translation<typeof vi>;
