import type { Catalogue } from '../catalogue'
import type { qualities as english } from '../en/qualities'

export const qualities: Catalogue<typeof english> = {
  'shared-power': 'Geteilte Macht',
  'my-story': 'Meine Geschichte',
  'daily-life': 'Mein Alltag',
  'being-heard': 'Gehört werden',
  'clear-expectations': 'Klare Erwartungen',
  'fits-my-outlook': 'Passt zu meiner Sicht',
  'not-about-selling': 'Es geht nicht ums Verkaufen',
  'fair-exchange': 'Fairer Austausch',
  'open-to-options': 'Offen für andere Wege',
  'wider-web': 'Teil eines größeren Netzes',
  'ebb-and-flow': 'Ebbe und Flut',
  'honest-about-limits': 'Ehrlich über Grenzen',
  'trust-and-empathy': 'Vertrauen und Mitgefühl',
  'same-goal': 'Auf dasselbe hin',
  'way-of-working': 'Eine Arbeitsweise, die ich verstehe',
  'small-steps': 'Kleine, sinnvolle Schritte',
  respect: 'Respekt',
  'help-with-this': 'Hilfe bei dem hier'
}
