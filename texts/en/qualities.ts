import type { QualityId } from '@/domain/quality'
import type { SpecialistRow } from '@/domain/specialist'

/** What each quality of a partnership is called, and what can always be expected of a specialist. */
export const qualities = {
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
  'small-steps': 'Small, meaningful steps',
  respect: 'Respect',
  'help-with-this': 'Help with this'
} as const satisfies Record<QualityId | SpecialistRow, string>
