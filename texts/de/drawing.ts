import type { Catalogue } from '../catalogue'
import type { drawing as englishDrawing, tie as englishTie } from '../en/drawing'

const said: Record<string, Record<string, string>> = {
  strength: { strong: 'fest', ordinary: 'gewöhnlich', tenuous: 'lose' },
  giving: { them: 'du bekommst', you: 'du gibst', both: 'beide geben' },
  stage: {
    found: 'gefunden',
    contacted: 'in Kontakt',
    waiting: 'am Warten',
    meeting: 'beim Kennenlernen',
    working: 'im Gang',
    resting: 'ruht',
    ended: 'zu Ende'
  },
  shape: { 'one-visit': 'ein Besuch', 'few-visits': 'ein paar Besuche', open: 'offen' }
}

export const tie: Catalogue<typeof englishTie> = {
  title: 'Das Band zwischen euch',
  change: 'Das Band ändern',
  said,
  strength: 'Wie fest',
  strengths: { strong: 'fest', ordinary: 'gewöhnlich', tenuous: 'lose' },
  strained: 'angespannt',
  isStrained: 'Es ist Spannung darin',
  giving: 'Wer gibt',
  givings: { them: 'du bekommst', you: 'du gibst', both: 'beide geben' },
  notSaid: 'nicht gesagt',
  layers: 'Wofür es gut ist',
  layer: { body: 'Körper', mind: 'Seele', spirit: 'Geist' },
  supports: 'Was sie für dich tun',
  support: {
    listens: 'hört zu',
    practical: 'packt mit an',
    knows: 'weiß Bescheid',
    company: 'leistet Gesellschaft',
    touch: 'Berührung',
    prayer: 'Gebet',
    laughs: 'lacht mit dir',
    money: 'Geld',
    'comes-along': 'kommt mit',
    emergency: 'ist im Notfall da'
  },
  ownSupport: 'Etwas anderes, das sie tun',
  addSupport: 'Dazu',
  stage: 'Wie weit es ist',
  and: (words) =>
    words.length > 1 ? `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}` : (words[0] ?? ''),
  inWords: (strength, giving) => (giving ? `Band ${strength}, ${giving}` : `Band ${strength}`),
  forYou: 'Für dich',
  label: 'Band'
}

export const drawing: Catalogue<typeof englishDrawing> = { showAs: 'Zeigen als', map: 'Karte', list: 'Liste' }
