import type { Catalogue } from '../catalogue'
import type { partnership as english } from '../en/partnership'

export const partnership: Catalogue<typeof english> = {
  notSaid: 'nicht gesagt',
  remove: (what: string) => `${what} entfernen`,
  thisLine: 'Diese Zeile',

  pickUp: 'Wieder aufnehmen',
  pickedUp: 'wieder aufgenommen',
  turn: (what: string, day: string) => `${what}, ${day}`,
  turns: 'Wie es ging',

  looking: 'Während ich suche',
  lookingHint: 'Wen du gefragt hast, was sie sagten, wen du als Nächstes anrufst.',
  contact: 'Wie ich gefragt habe',
  ways: {
    rang: 'angerufen',
    wrote: 'geschrieben',
    'waiting-list': 'ich stehe auf der Warteliste'
  },
  said: 'Was sie sagten',
  saidHint: 'Acht Wochen, im März noch einmal anrufen',
  next: 'Wen ich als Nächstes anrufe',
  nextHint: 'Ein Name, eine Nummer, ein Tag',
  addContact: 'Anruf oder Brief hinzufügen',
  rests: 'Die Suche ruht gerade',

  more: 'Mehr über euch zwei',
  shape: 'Wie lange es gehen soll',
  shapes: { 'one-visit': 'ein Besuch', 'few-visits': 'ein paar Besuche', open: 'offen' },
  theyGive: 'Was sie geben',
  theyGiveHint: 'In deinen Worten',
  iGive: 'Was ich gebe',
  iGiveHint: 'Geld, Zeit, Honig aus dem Garten',
  limits: 'Grenzen',
  limitsHint: 'Zeiten, Anrufe zwischendurch, was sie anderen lassen',
  wayOfWork: 'Wie sie arbeiten',
  wayOfWorkHint: 'Hört erst zu, schreibt mit, braucht einen Plan',

  roles: 'Wer sie für mich sind',
  role: 'Rolle',
  roleHint: 'Meine Physio; später eine Freundin',
  from: 'Seit',
  to: 'Bis',
  addRole: 'Rolle hinzufügen',

  standing: 'Stand in ihrem Beruf',
  standings: {
    licensed: 'zugelassen',
    certified: 'mit Zertifikat',
    registered: 'eingetragen',
    lineage: 'aus einer Reihe von Lehrern',
    none: 'keiner, und braucht keinen',
    'not-known': 'nicht bekannt'
  },
  standingWords: 'In Worten',
  standingHint: 'Wo, und von wem',
  known: 'Woher ich es weiß',
  sources: { page: 'wie die Seite sagt', checked: 'ich habe nachgesehen' },
  knownOn: 'Stand vom',
  addStanding: 'Stand hinzufügen',

  ties: 'Bänder unter den Leuten',
  tiesNone: 'Wer dich geschickt hat, wer mit wem arbeitet, wer wen kennt.',
  tieKind: 'Was sie verbindet',
  kinds: {
    'referred-by': 'geschickt von',
    'works-with': 'arbeitet mit',
    family: 'Familie von',
    knows: 'kennt'
  },
  sentOn: 'hat dich geschickt zu',
  choose: 'Wen?',
  chooseTitle: (name: string, kind: string) => `${name}: ${kind} …`,
  chooseHint: 'Jemand aus deinem Netz.',
  tieSaid: (from: string, kind: string, to: string) => `${from}: ${kind} ${to}`,
  covers: 'übernimmt das für',
  coversFor: (one: string, other: string) => `${one} übernimmt etwas für ${other}`,

  onTheMap: 'Wo auf der Karte',
  nextTo: 'Neben',
  anywhere: 'wo Platz ist',
  alone: 'In diesem Teil ist noch niemand sonst.',

  draw: 'Zwei verbinden',
  drawHow:
    'Zieh einen Faden von einer Person zur anderen, oder drück erst die eine und dann die andere. Escape beendet es.',
  drawFrom: (name: string) => `Von ${name}. Jetzt die andere Person.`,
  drawTitle: (one: string, other: string) => `Was verbindet ${one} und ${other}?`,
  drawDone: 'Verbinden',
  tied: (one: string, other: string) => `${one} und ${other} sind verbunden.`
}
