import { room } from './room';

export const reviewMessages = room('review');
