import type { Catalogue } from '../catalogue'
import type { map as english } from '../en/map'

export const map: Catalogue<typeof english> = {
  print: 'Drucken',
  tidy: 'Aufräumen',
  lens: 'Schau auf',
  lenses: {
    all: 'alles',
    closeness: 'Nähe',
    giving: 'wer gibt',
    layers: 'Körper, Seele, Geist',
    load: 'was alle tragen',
    visit: 'vor einem Besuch'
  },
  close: 'Von Nahem',
  whole: 'Das Ganze',
  drawnOn: (day) => `Gezeichnet ${day}`,
  ofDay: (day) => `Dein Netz am ${day}`,
  how: 'Pfeiltasten gehen von einem zum nächsten, Enter öffnet, Alt mit einem Pfeil bewegt, Entf entfernt.',
  legend: 'Was Linien und Formen bedeuten',
  more: (count) => `+${count}`,
  moreIn: (count, sector) => `${count} weitere in ${sector}. Zeigen.`,
  fold: 'Weniger zeigen',
  movedTo: (name, ring, sector) => `${name}: ${ring}, ${sector}.`,
  tidied: 'Aufgeräumt. Rückgängig bringt es zurück, wie es war.',
  tools: 'Werkzeuge',
  addHere: 'Drück auf eine leere Stelle, um dort jemanden dazuzunehmen. Mit dem Finger drück lange.',
  nextVisit: (day) => `nächster Besuch ${day}`,
  next: 'Nächstes',
  prepare: (day) => `Vorbereiten: ${day}`,
  noVisits: 'Noch ist kein Besuch geplant.',
  among: 'zwischen Leuten'
}
