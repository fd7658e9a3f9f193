/**
 * The sixteen qualities of a healing partnership, as ideas from two essays ("Healing Partnerships" and
 * "Therapeutic Partnership"), never as law. Ids are stable: kept passages point to them. What each is called stands in
 * texts/.
 */
export const qualities = [
  'shared-power',
  'my-story',
  'daily-life',
  'being-heard',
  'clear-expectations',
  'fits-my-outlook',
  'not-about-selling',
  'fair-exchange',
  'open-to-options',
  'wider-web',
  'ebb-and-flow',
  'honest-about-limits',
  'trust-and-empathy',
  'same-goal',
  'way-of-working',
  'small-steps'
] as const

export type QualityId = (typeof qualities)[number]
export const isQualityId = (id: string): id is QualityId => qualities.some((one) => one === id)
