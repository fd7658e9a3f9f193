/** The words of a tie that its record is checked by; apart from domain/tie.ts, since the popup loads them first. */
/** What a tie between me and someone can be like. Words only: nothing here is better than another. */
export const strengths = ['strong', 'ordinary', 'tenuous'] as const
export type Strength = (typeof strengths)[number]
/** Who gives, as the client sees it now. */
export const givings = ['them', 'you', 'both'] as const
export type Giving = (typeof givings)[number]
export const layers = ['body', 'mind', 'spirit'] as const
export type Layer = (typeof layers)[number]
/** How far it has come; "resting" and "ended" are as good as any. */
export const stages = ['found', 'contacted', 'waiting', 'meeting', 'working', 'resting', 'ended'] as const
export type Stage = (typeof stages)[number]
/** What someone is to me in these months, as I see it: help, load or both. */
export const loads = ['help', 'load', 'both'] as const
export type Load = (typeof loads)[number]
