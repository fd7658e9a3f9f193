/** What a reminder says: anyone may see it, so it is a day and a time and nothing else. */
export const notice = {
  today: 'Today',
  tomorrow: 'Tomorrow',
  at: (day: string, time: string) => `${day} at ${time}`,
  why: 'You asked to be told.'
} as const
