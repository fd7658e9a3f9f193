/**
 * The sixteen qualities of a healing partnership, as ideas from two essays ("Healing Partnerships" and
 * "Therapeutic Partnership"), never as law. Ids are stable: kept passages point to them.
 */
export const qualityNames = {
  'shared-power': 'Shared power',
  'my-story': 'My story',
  'daily-life': 'Daily life',
  'being-heard': 'Being heard',
  'clear-expectations': 'Clear expectations',
  'fits-my-outlook': 'Fits my outlook',
  'not-about-selling': 'Not about selling',
  'fair-exchange': 'Fair exchange',
  'open-to-options': 'Open to options',
  'wider-web': 'Part of a wider web',
  'ebb-and-flow': 'Ebb and flow',
  'honest-about-limits': 'Honest about limits',
  'trust-and-empathy': 'Trust and empathy',
  'same-goal': 'Toward the same thing',
  'way-of-working': 'A way of working I understand',
  'small-steps': 'Small, meaningful steps'
} as const satisfies Record<string, string>

export type QualityId = keyof typeof qualityNames
export const isQualityId = (id: string): id is QualityId => Object.hasOwn(qualityNames, id)
