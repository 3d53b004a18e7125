/** When something ends, and how long until then or since. */
export const vi = {
  endOf: (day: string) => `hết ngày ${day}`,
  daysLeft: (days: number) => `còn ${days} ngày`,
  lessThanADay: 'còn chưa đầy 1 ngày',
  overdue: (days: number) => `đã quá hạn ${days} ngày`,
  overdueToday: 'vừa quá hạn',
};
