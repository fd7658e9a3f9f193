import type { Catalogue } from '../catalogue'
import type { general as english } from '../en/general'

export const general: Catalogue<typeof english> = {
  product: 'Care Web',
  undo: 'Rückgängig',
  redo: 'Wiederherstellen',
  close: 'Schließen',
  remove: 'Entfernen',
  staysHere: 'Alles bleibt in diesem Browser. Kein Konto, und nichts wird irgendwohin geschickt.',
  fromPage: 'von der Seite',
  fromYou: 'von dir',
  readFrom: {
    'json-ld': 'aus den eigenen Daten der Seite',
    microdata: 'aus den eigenen Daten der Seite',
    rdfa: 'aus den eigenen Daten der Seite',
    microformats: 'aus den eigenen Daten der Seite',
    meta: 'aus dem Kopf der Seite',
    link: 'aus einem Link auf der Seite',
    text: 'aus dem Text der Seite gelesen'
  },
  noName: 'Noch ohne Namen',
  sector: { professional: 'Fachleute', family: 'Familie & Freunde', community: 'Gemeinschaft' },
  ring: { closest: 'ganz nah', close: 'nah', 'further-out': 'weiter weg' },
  kind: {
    practitioner: 'Fachperson',
    practice: 'Praxis',
    product: 'Produkt',
    advice: 'Rat',
    supporter: 'Wen ich kenne'
  }
}
