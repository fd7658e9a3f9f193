import type { Catalogue } from '../catalogue'
import type { found as english } from '../en/found'

export const found: Catalogue<typeof english> = {
  groups: {
    people: 'Menschen und Orte',
    things: 'Produkte und Rat',
    clips: 'Fundstücke',
    passages: 'Stellen',
    notes: 'Deine Notizen',
    visits: 'Besuche, Fragen und was du nimmst',
    weighing: 'Vergleichen und Betrachten',
    texts: 'In den behaltenen Texten'
  },
  kinds: {
    practitioner: 'Fachperson',
    supporter: 'wen ich kenne',
    practice: 'Praxis',
    product: 'Produkt',
    advice: 'Rat',
    picture: 'Bild',
    pdf: 'PDF',
    passage: 'Stelle',
    note: 'deine Worte',
    observation: 'was dir auffiel',
    expectation: 'was du erwartest',
    tie: 'deine Worte zu einer Verbindung',
    'also-written': 'auch geschrieben',
    visit: 'ein Besuch',
    question: 'eine Frage',
    taking: 'was du nimmst',
    'life-event': 'deine Lebenslinie',
    rhythm: 'wie oft ihr euch seht',
    quality: 'was Partnerschaft heißen kann',
    comparison: 'nebeneinander',
    decision: 'eine Entscheidung',
    suits: 'was zu dir passt',
    review: 'beim Betrachten deines Netzes',
    snapshot: 'ein Bild deines Netzes'
  }
}
