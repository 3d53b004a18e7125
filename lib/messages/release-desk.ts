import { room } from './room';

export const releaseDeskMessages = room('releaseDesk');
