/** How long it is meant to go on. */
export const shapes = ['one-visit', 'few-visits', 'open'] as const
export type Shape = (typeof shapes)[number]
/** How someone was asked for a place. */
export const contactWays = ['rang', 'wrote', 'waiting-list'] as const
export type ContactWay = (typeof contactWays)[number]
/** How someone stands in their trade. Words only: "may, or may not, be sanctioned by the state" (Healing Partnerships). */
export const standings = ['licensed', 'certified', 'registered', 'lineage', 'none', 'not-known'] as const
export type StandingWord = (typeof standings)[number]
export const standingSources = ['page', 'checked'] as const
export type StandingSource = (typeof standingSources)[number]
