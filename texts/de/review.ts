import type { Catalogue } from '../catalogue'
import type {
  pictures as englishPictures,
  review as englishReview,
  take as englishTake,
  thin as englishThin
} from '../en/review'

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
  unmet: (support) => `Du hast gesagt, dass du das brauchst: ${support}. Noch bringt es niemand.`,
  lookAgain: (question) =>
    question === ''
      ? 'Es gibt eine Entscheidung, die du um diese Zeit noch einmal ansehen wolltest.'
      : `Um diese Zeit wolltest du das noch einmal ansehen: „${question}“`,
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
  aboutNow: (name) => `Nach dem Rhythmus, den du gesetzt hast, ist das nächste Mal mit ${name} etwa jetzt.`,
  begunTogether: (one, two) =>
    `${one} und ${two} haben kurz nacheinander begonnen. Vielleicht sind sie schwer auseinanderzuhalten.`,
  loose: (product) => `${product} steht für sich. Nichts sagt, wer es vorgeschlagen hat.`,
  acts: {
    'who-else': 'Wer könnte es noch?',
    who: 'Wer könnte es?',
    ask: 'Eine Frage daraus machen',
    note: 'Eine Notiz schreiben',
    open: 'Noch einmal ansehen',
    'look-again': 'Ansehen',
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

export const pictures: Catalogue<typeof englishPictures> = {
  title: 'Bilder deines Netzes',
  sub: 'Wie dein Netz an einem Tag stand. Ein Bild ändert sich nie, und es bleibt hier.',
  none: 'Noch kein Bild',
  noneHint: 'Behalte heute eines. Nächste Jahreszeit kannst du es neben das legen, was dann ist.',
  keep: 'Ein Bild von heute behalten',
  name: 'Ein Name dafür, wenn du magst',
  nameHint: 'Vor dem Winter',
  kept: (name) => `Behalten: ${name}.`,
  ofDay: (day) => `Bild vom ${day}`,
  list: 'Deine Bilder',
  open: (name) => `${name} ansehen`,
  remove: (name) => `${name} entfernen`,
  gone: 'Dieses Bild ist nicht mehr da.',
  beside: 'Daneben liegt',
  now: 'Dein Netz, wie es jetzt ist',
  show: 'Zeigen',
  views: { since: 'Was sich geändert hat', both: 'Nebeneinander' },
  since: (one, two) => `Von ${one} zu ${two}`,
  same: 'Zwischen den beiden ist nichts anders.',
  came: 'Wer kam',
  left: 'Wer ging',
  moved: 'Wer woanders steht',
  ties: 'Wie die Bänder sind',
  among: 'Zwischen Leuten',
  threadWent: (said) => `${said}: nicht mehr.`,
  ghost: 'Ein gestrichelter Kreis: jemand, der ging.',
  nowIn: (name, before, after) => `${name}: damals ${before}, jetzt ${after}.`,
  strainCame: (name) => `${name}: jetzt ist Spannung darin.`,
  strainWent: (name) => `${name}: die Spannung ist weg.`,
  fields: {
    strength: 'wie stark',
    giving: 'wer gibt',
    layers: 'gut für',
    supports: 'tut für dich',
    load: 'Hilfe oder Last'
  },
  ofField: (name, field) => `${name}, ${field}`,
  notSaid: 'nichts gesagt',
  someone: 'Jemand, dessen Name gelöscht ist'
}

export const review: Catalogue<typeof englishReview> = {
  title: 'Dein Netz betrachten',
  sub: 'Etwa zehn Minuten, eine Frage nach der anderen. Hör auf, wann du magst: Es wartet hier auf dich.',
  begin: 'Anfangen',
  waits: (day) => `Das hast du am ${day} begonnen. Es hat auf dich gewartet.`,
  back: 'Zurück',
  goOn: 'Weiter',
  leave: 'Für jetzt lassen',
  screens: {
    who: 'Wer kam, wer ging, wer steht woanders?',
    'they-give': 'Was geben sie dir?',
    'i-give': 'Was gibst du?',
    load: 'Ist es Hilfe, Last oder beides?',
    thin: 'Wo ist es dünn?',
    focus: 'Worum geht es jetzt?',
    step: 'Ein kleiner Schritt?',
    picture: 'Ein Bild von heute'
  },
  hints: {
    who: 'Sag, wie nah jeder jetzt ist. Wer neu ist, kann dazukommen, und wer ging, kann gehen.',
    'they-give': 'Öffne, wen du magst. Du kannst jeden auslassen.',
    'i-give': 'Ein paar Worte zu jedem, oder gar keine.',
    load: 'So wie es sich in diesen Monaten anfühlt. Auch beides ist eine Antwort.',
    thin: 'Was dein Netz zeigt. Nichts davon muss behoben werden.',
    focus: 'Höchstens drei Dinge. Eines reicht.',
    step: 'Klein genug für diese Woche. Oder keiner: Ausruhen ist gut.',
    picture: 'Es hält fest, wie dein Netz heute steht. Das nächste Mal kannst du beide nebeneinander legen.'
  },
  earlier: 'Was du beim Betrachten geschrieben hast',
  sinceLast: (name) => `Was sich seit „${name}“ geändert hat`,
  nobody: 'In deinem Netz ist noch niemand.',
  nobodyHint: 'Sobald jemand darin ist, kannst du es hier anschauen. Ein Vorname genügt.',
  ring: (name) => `Wie nah ist ${name}?`,
  goes: (name) => `${name} ist gegangen, entfernen`,
  left: 'Ist gegangen',
  gone: (name) => `${name} ist entfernt. Rückgängig bringt es zurück.`,
  needs: 'Was brauchst du in diesen Monaten, wer immer es bringt?',
  gives: (name) => `Was ${name} für dich tut`,
  nothingSaid: 'noch nichts gesagt',
  giving: (name) => `Wer gibt, du oder ${name}?`,
  iGiveHint: 'In deinen eigenen Worten',
  iGive: (name) => `Was du ${name} gibst`,
  load: (name) => `Was ist ${name} jetzt für dich?`,
  loads: { help: 'Hilfe', load: 'Last', both: 'beides' },
  focusLine: (nth) => `Worum es geht: ${nth}`,
  nths: ['eines', 'noch eines', 'und noch eines'],
  lastFocus: (lines) => `Das letzte Mal war es: ${lines}`,
  stepLine: 'Ein kleiner Schritt',
  lastStep: (line) => `Das letzte Mal war es: ${line}`,
  end: 'Das Bild behalten und aufhören',
  done: 'Das war es für heute',
  doneHint: 'Das Bild ist behalten, mit seinem Tag.',
  yourStep: (step) => `Dein kleiner Schritt: ${step}`,
  toLast: 'Neben das letzte legen',
  toPictures: 'Deine Bilder ansehen',
  toWeb: 'Zurück zu deinem Netz',
  last: (day) => `Das letzte Mal war am ${day}.`
}

export const take: Catalogue<typeof englishTake> = {
  title: 'Drucken und mitnehmen',
  sub: 'Das ist alles, was darauf steht. Wer das Blatt bekommt, sieht das und nicht mehr.',
  what: 'Was',
  whats: { map: 'Karte', words: 'In Worten', blank: 'Leere Karte' },
  paper: 'Papier',
  papers: { A4: 'A4', letter: 'Letter' },
  withRoles: 'Was sie tun, wer sie für dich sind',
  withStrain: 'Spannung in einem Band',
  withAmong: 'Wer wen kennt',
  leftOut: (names) => `Weggelassen, weil du sie für dich behältst: ${names}.`,
  allThere: 'Niemand ist weggelassen. Auf der Seite eines Menschen kannst du sagen, dass er privat bleibt.',
  neverOn: 'Was du für dich geschrieben hast, steht nie darauf.',
  print: 'Drucken',
  svg: 'Als Zeichnung behalten (SVG)',
  png: 'Als Bild behalten (PNG)',
  text: 'Als Text behalten',
  preview: 'Was auf dem Blatt steht',
  nobody: 'In deinem Netz ist noch niemand. Eine leere Karte lässt sich trotzdem drucken.',
  mapOf: (day) => `Mein Netz am ${day}`,
  blankTitle: 'Mein Netz',
  blankHint: 'Du bist in der Mitte. Wer hält dich? Je näher, desto enger.',
  blankDay: 'Tag:',
  file: 'mein-netz'
}
