import { room } from './room';

export const deadlineMessages = room('deadline');
