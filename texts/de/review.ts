import type { Catalogue } from '../catalogue'
import type { thin as englishThin } from '../en/review'

const supportAs: Record<string, string> = {
  listens: 'Zuhören',
  practical: 'Hilfe im Alltag',
  knows: 'Bescheid wissen',
  company: 'Gesellschaft',
  touch: 'Berührung',
  prayer: 'Gebet',
  laughs: 'Lachen',
  money: 'Geld',
  'comes-along': 'Mitkommen',
  emergency: 'Dasein in der Not'
}

export const thin: Catalogue<typeof englishThin> = {
  lookOver: 'Dein Netz betrachten',
  ask: 'Wo ist es dünn?',
  hide: 'Genug für jetzt',
  title: 'Wo das Netz dünn ist',
  sub: 'Was dein Netz zeigt. Nichts davon muss behoben werden.',
  none: 'Gerade ist nichts zu zeigen.',
  noneHint: 'Was du auf der Seite eines Menschen über das Band sagst, kann sich später hier zeigen.',
  supportAs,
  onlyOne: (name, supports) => `Nur ${name} trägt ${supports}.`,
  both: (one, two) => `${one} und ${two}`,
  oneThread: (layer, name) => `${layer} hängt an einem Faden: ${name}.`,
  noLayer: (layer) => `Für ${layer} ist noch niemand da.`,
  heavy: (name, supports) => `Viel ruht auf ${name}: ${supports}.`,
  load: (name) => `Du hast ${name} gerade eine Last genannt.`,
  notCovered: (quality, name) =>
    `„${quality}“ wird von ${name} nicht erwartet. Noch hält es niemand für dich.`,
  coverRests: (quality, name, by) =>
    `„${quality}“ wird von ${name} nicht erwartet. ${by} hielt es, und das ruht jetzt.`,
  coverEnded: (quality, name, by) =>
    `„${quality}“ wird von ${name} nicht erwartet. ${by} hielt es, und das ist zu Ende.`,
  coverGone: (quality, name) =>
    `„${quality}“ wird von ${name} nicht erwartet. Wer es hielt, ist nicht mehr in deinem Netz.`,
  fromYou: (names) => `Mit ${names} geht das Geben seit langem in eine Richtung, von dir aus.`,
  toYou: (names) => `Mit ${names} geht das Geben seit langem in eine Richtung, zu dir hin.`,
  emptySector: (sector) => `Im Teil „${sector}“ ist noch Platz. Dort steht niemand.`,
  sellsIt: (name, product) => `${name} schlägt ${product} vor und verkauft es auch.`,
  assumed: (name, what) => `Bei ${name} nimmst du das an: „${what}“ Gesagt hat es noch niemand.`,
  asOf: {
    phones: (name, day) => `Die Telefonnummer von ${name} ist vom ${day}.`,
    fees: (name, day) => `Was ${name} verlangt, ist vom ${day}.`
  },
  loose: (product) => `${product} steht für sich. Nichts sagt, wer es vorgeschlagen hat.`,
  acts: {
    'who-else': 'Wer könnte es noch?',
    who: 'Wer könnte es?',
    ask: 'Eine Frage daraus machen',
    note: 'Eine Notiz schreiben',
    open: 'Noch einmal ansehen',
    place: 'Sagen, wohin es gehört'
  },
  asked: (name) => `Es ist jetzt eine Frage an ${name}.`,
  assumedQuestion: (what) => `Ich nehme an, dass es so ist: ${what} Stimmt das?`,
  from: 'Das kommt von',
  later: 'Beiseite legen',
  laterWhat: (sentence) => `Für jetzt beiseite legen: ${sentence}`,
  never: 'Nichts für mich',
  neverWhat: (sentence) => `Nichts für mich, nie wieder zeigen: ${sentence}`,
  isAside: 'Beiseite gelegt. Rückgängig bringt es zurück.'
}
