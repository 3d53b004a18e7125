import { room } from './room';

export const entryMessages = room('entry');
