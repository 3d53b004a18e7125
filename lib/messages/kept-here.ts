import { room } from './room';

export const keptHereMessages = room('keptHere');
