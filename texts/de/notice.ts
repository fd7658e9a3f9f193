/** Was eine Erinnerung sagt: Jeder kann sie sehen, darum nennt sie Tag und Uhrzeit und sonst nichts. */
export const notice = {
  today: 'Heute',
  tomorrow: 'Morgen',
  at: (day: string, time: string) => `${day} um ${time}`,
  why: 'Du wolltest erinnert werden.'
} as const
