import type { Catalogue } from '../catalogue'
import type { compare as englishCompare, decide as englishDecide, suits as englishSuits } from '../en/compare'
import { rowHints, rowNames, rowQuestions } from './compare-rows'

export const compare: Catalogue<typeof englishCompare> = {
  title: 'Nebeneinander',
  sub: 'In deinen Worten. Hier wird nichts zusammengezählt: Partnerschaft ist keine Checkliste, und die Wahl ist deine.',
  name: 'Name dieser Seite',
  keep: 'Unter einem Namen behalten',
  keepHint: 'Wer in diesem Winter helfen könnte',
  named: 'Fertig',
  rename: 'Den Namen ändern',
  since: (day: string) => `Begonnen ${day}`,
  none: 'Hier steht noch niemand',
  noneHint:
    'Wähle zwei, die helfen könnten, oder eine Person und „Bleiben, wie es ist“. Drei oder vier sind genug.',
  one: 'Hier steht eine Person. Neben wem?',
  oneHint: 'Stell noch jemanden dazu oder „Bleiben, wie es ist“: alles zu lassen ist auch eine Wahl.',
  gone: 'Diese Seite ist nicht mehr da',
  goneHint:
    'Sie wurde entfernt oder zurückgenommen. Wenn das gerade eben war, bringt „Rückgängig“ sie wieder.',
  add: 'Eine Spalte dazu',
  addWho: 'Wen möchtest du hier sehen?',
  addHint: 'Sie kommen ans Ende. Die Reihenfolge ist deine und bleibt, wie du sie gewählt hast.',
  addThem: 'Hierher stellen',
  addStay: 'Bleiben, wie es ist',
  addBoth: 'Beides',
  full: 'Hier stehen fünf Menschen. Nimm jemanden weg, damit Platz ist.',
  stay: 'Bleiben, wie es ist',
  staySaid: 'Wie es jetzt ist',
  both: 'Beides',
  bothSaid: 'Eines für dies, das andere für das',
  corner: 'In der Reihenfolge, die du gewählt hast',
  earlier: (name: string) => `${name} eins nach vorn`,
  later: (name: string) => `${name} eins nach hinten`,
  takeAway: (name: string) => `${name} von hier wegnehmen`,
  more: (name: string) => `Mehr zu ${name}`,
  views: { all: 'Alle Zeilen', differ: 'Wo es verschieden ist', 'to-ask': 'Noch zu fragen' },
  view: 'Gezeigte Zeilen',
  viewNone: {
    all: 'Alle Zeilen sind weggelassen.',
    differ: 'Was du bisher weißt, ist bei allen gleich oder nur von einer Person bekannt.',
    'to-ask': 'Es gibt nichts mehr zu fragen.'
  },
  howKnown: 'Woher du es weißt:',
  basis: { felt: 'gefühlt', told: 'gesagt', read: 'gelesen', lived: 'erlebt' },
  pair: { first: 'Nebeneinander', second: 'und' },
  table: 'Menschen nebeneinander',
  tableHint:
    'Pfeiltasten gehen von Zelle zu Zelle. Eingabe schreibt in eine Zelle, Escape verlässt sie. Tab geht zu dem, was darin ist.',
  practical: 'Praktisches',
  ownRows: 'Deine eigenen Zeilen',
  addRow: 'Eine eigene Zeile dazu',
  newRow: 'Worum geht es in der Zeile?',
  addRowNow: 'Die Zeile dazu',
  rowMissing: 'Schreib erst, worum es in der Zeile geht.',
  removeRow: (name: string) => `Die Zeile ${name} wegnehmen`,
  leaveOut: (name: string) => `${name} auf dieser Seite weglassen`,
  leaveOutShort: 'Diese Zeile weglassen',
  leftOut: 'Auf dieser Seite weggelassen',
  bringBack: (name: string) => `${name} zurückholen`,
  mattersOf: (name: string) => `Wie wichtig dir ${name} ist`,
  weights: {
    'a-lot': 'Mir sehr wichtig',
    some: 'Etwas wichtig',
    'not-now': 'Jetzt nicht',
    none: 'Ist es wichtig?'
  },
  forMe: 'Für mich',
  notKnown: 'Noch nicht bekannt',
  ask: 'Noch nicht bekannt, fragen',
  askOf: (row: string, name: string) => `${row}: noch nicht bekannt, ${name} fragen`,
  askIfSo: 'Fragen, ob es so ist',
  askWhether: (what: string) => `Fragen, ob es so ist: ${what}`,
  toAsk: 'Steht bei deinen Fragen',
  asked: 'Gefragt, noch keine Antwort',
  madeQuestion: (name: string) => `Eine Frage an ${name} steht bei deinen Fragen.`,
  notExpected: (whom: string) =>
    whom === '' ? 'Nicht erwartet von jemandem für eine Sache.' : `Nicht erwartet (${whom}).`,
  coveredBy: (name: string) => `Das ist bei ${name} aufgehoben.`,
  tooEarly: 'Noch zu früh zu sagen',
  against: 'hinsehen',
  conflict: 'Diese beiden sagen nicht dasselbe',
  sides: { me: 'was ich mitbrachte', us: 'zwischen uns' },
  moreSaid: (count: number) => (count === 1 ? 'Noch eines' : `Noch ${count}`),
  write: (row: string, name: string) => `Schreiben: ${row}, ${name}`,
  writeShort: 'Schreiben (Eingabe)',
  yours: 'In deinen Worten',
  know: 'Woher du es weißt',
  done: 'Fertig',
  takesNew: 'Nimmt neue Leute',
  takesNoNew: 'Nimmt zurzeit niemanden neu',
  print: 'Drucken',
  copy: 'Als Text kopieren',
  copyCsv: 'Für eine Tabelle kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht zugelassen.',
  out: {
    title: { print: 'Vor dem Drucken', text: 'Vor dem Kopieren', csv: 'Vor dem Kopieren' },
    hint: {
      print: 'Was du notiert hast, ist privat, bis du sagst, dass es aufs Papier darf. Kreuze an, was darf.',
      share: 'Was du notiert hast, ist privat, bis du sagst, dass es hinaus darf. Kreuze an, was darf.'
    },
    mine: 'Was du notiert hast',
    ofRow: (row: string, name: string) => `${row}, ${name}`,
    stays: (count: number) =>
      count === 0
        ? 'Nichts bleibt zurück.'
        : count === 1
          ? 'Ein Satz bleibt hier, bei dir.'
          : `${count} Sätze bleiben hier, bei dir.`,
    leftOut: (names: string) => `Weggelassen, weil du sie privat hältst: ${names}.`,
    all: 'Alle ankreuzen',
    none: 'Keinen ankreuzen',
    decision: 'Auch die Entscheidung darunter',
    preview: 'Was hinausgeht',
    go: { print: 'Drucken', text: 'Kopieren', csv: 'Kopieren' },
    readable: 'Wer es bekommt, kann es lesen.'
  },
  saved: 'Behaltene Seiten',
  savedOn: (day: string) => `begonnen ${day}`,
  another: 'Eine neue beginnen',
  remove: 'Diese Seite entfernen',
  endNote:
    'Fragen warten auf deinen nächsten Termin mit dieser Person. „Beides“ ist auch eine Antwort: eines für dies, und das andere für den Rest.',
  suitsLink: 'Was mir passt',
  rowHints,
  rowNames,
  rowQuestions
}

export const decide: Catalogue<typeof englishDecide> = {
  title: 'Eine Entscheidung, wenn es eine gibt',
  hint: 'Warten entscheidet nichts. Schreib so viel oder so wenig, wie du magst.',
  begin: 'Eine Entscheidung aufschreiben',
  question: 'Worum geht es?',
  options: 'Was gewählt werden könnte',
  option: (nth: string) => `Möglichkeit ${nth}`,
  optionNew: 'Noch eine Möglichkeit',
  takeOption: (name: string) => `Wegnehmen: ${name}`,
  notNow: 'Jetzt nicht',
  suggestedBy: (name: string) => `Was ${name} vorgeschlagen hat`,
  think: 'Was ich denke',
  howMade: 'Wie sie gefallen ist',
  makers: { we: 'Wir zusammen', i: 'Ich', they: 'Die anderen', 'not-sure': 'Weiß ich nicht genau' },
  choice: 'Meine Wahl, vorerst',
  lookAgain: 'Wann wieder hinsehen'
}

export const suits: Catalogue<typeof englishSuits> = {
  title: 'Was mir passt',
  sub: 'Je eine Zeile, oder keine. Sie steht neben dem, was andere anbieten, damit du beides zugleich siehst.',
  fields: {
    money: 'Geld',
    time: 'Zeit',
    distance: 'Wie weit',
    energy: 'Kraft dafür',
    language: 'Sprache',
    access: 'Hineinkommen und Wege',
    outlook: 'Wie ich Gesundheit sehe'
  },
  hints: {
    money: 'Was ein Monat kosten darf',
    time: 'Vormittags, nicht an Schultagen',
    distance: 'Eine halbe Stunde mit dem Bus',
    energy: 'Ein Termin in der Woche ist genug',
    language: 'Schweres sage ich in meiner Sprache',
    access: 'Ein Aufzug, oder keine Stufen',
    outlook: 'Zuerst Kräuter, wo das reicht'
  },
  back: 'Nebeneinander'
}
