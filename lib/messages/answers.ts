import { room } from './room';

export const answerMessages = room('answers');
