import type { Catalogue } from '../catalogue'
import type { quickClose as english } from '../en/quick-close'

export const quickClose: Catalogue<typeof english> = {
  close: 'Schnell zu',
  hint: 'Alle Seiten von Care Web gehen sofort zu. Oder drück dreimal die Umschalttaste.',
  title: 'Schnell zu',
  does: 'Wenn jemand hereinkommt: ein Druck auf „Schnell zu“, oder dreimal die Umschalttaste, schnell und allein. Die Seite ist sofort leer, und alle Seiten von Care Web gehen zu. Was du getippt hast, bleibt.',
  doesNot:
    'Was es nicht tut: Der Verlauf des Browsers und seine Liste der zuletzt geschlossenen Seiten nennen Care Web weiter. Andere Seiten bleiben offen. Dateien, die du gespeichert hast, bleiben, wo sie sind. Wer diesen Browser benutzen kann, kann Care Web wieder öffnen.',
  keys: 'Dreimal Umschalttaste',
  keysAre: { on: 'Schließt', off: 'Tut nichts' },
  keysHint: 'Der Knopf schließt auf jeden Fall.'
}
