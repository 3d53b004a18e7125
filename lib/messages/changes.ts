import { room } from './room';

export const changeMessages = room('changes');
