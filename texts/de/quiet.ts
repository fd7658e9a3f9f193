import type { Catalogue } from '../catalogue'
import type { quiet as english } from '../en/quiet'

export const quiet: Catalogue<typeof english> = {
  title: 'Leiser Modus',
  open: 'Eine Frage nach der anderen',
  setting:
    'Für einen Tag mit wenig Kraft: eine Frage auf einmal, groß, und nie mehr als fünf Dinge zur Wahl. Es wartet dort, wo du aufgehört hast.',
  begin: 'Was würde jetzt helfen?',
  beginHint: 'Eines ist genug. Du kannst bei jedem Wort aufhören.',
  goOnWith: 'Weiter, wo ich war',
  ways: {
    before: 'Einen Besuch vorbereiten',
    after: 'Zwei Sätze nach einem Besuch',
    happened: 'Etwas ist geschehen',
    noticed: 'Etwas fiel mir auf'
  },
  waits: (what) => `Es wartet: ${what}`,
  questions: {
    before: {
      whom: 'Wen siehst du?',
      when: 'Wann ist es?',
      heard: 'Wenn nur eines ankommt, was ist es?',
      ask: 'Möchtest du etwas fragen?',
      ready: 'Dein Blatt ist da'
    },
    after: {
      which: 'Welcher Besuch war es?',
      said: 'Was konntest du sagen?',
      unsaid: 'Was kam nicht zur Sprache?',
      kept: 'Das ist behalten'
    },
    happened: {
      what: 'Was ist geschehen?',
      when: 'Wann war es?',
      side: 'War es in dir oder um dich?',
      kept: 'Es steht auf deiner Lebenslinie'
    },
    noticed: {
      whom: 'Um wen geht es?',
      about: 'Was kommt dem nahe?',
      sentence: 'Was fiel dir auf?',
      kept: 'Das ist behalten'
    }
  },
  hints: {
    before: {
      whom: 'Ein Besuch, der geplant ist, oder jemand, den du sehen möchtest.',
      when: 'So gut du es weißt. Es kann offen bleiben.',
      heard: 'Ein paar Worte genügen, oder keine.',
      ask: 'Drück auf das, was mitgeht, oder schreib eine Zeile.',
      ready: 'Darauf steht, was du geschrieben hast. Mehr braucht es nicht.'
    },
    after: {
      which: 'Die letzten stehen oben.',
      said: 'Ein Satz genügt.',
      unsaid: 'Es wartet auf das nächste Blatt. Oder nichts.',
      kept: 'Was nicht gesagt wurde, wartet auf das nächste Mal.'
    },
    happened: {
      what: 'Ein paar Worte: Umzug, ein Verlust, eine Geburt.',
      when: 'Ungefähr genügt. Es kann offen bleiben.',
      side: 'Oder lass es offen.',
      kept: 'Du kannst es dort jederzeit ändern.'
    },
    noticed: {
      whom: 'Irgendjemand aus deinem Netz.',
      about: 'Es muss nicht genau passen.',
      sentence: 'In deinen Worten. Niemand sonst liest es.',
      kept: 'Es steht auf der Seite dieser Person, und nur du siehst es.'
    }
  },
  someoneElse: 'Jemand anders',
  someoneElseHint: 'Alle in deinem Netz stehen zur Wahl.',
  choose: 'Diese Person',
  newVisit: (name) => `Ein Besuch bei ${name}`,
  nobody: 'Noch ist niemand in deinem Netz. Sobald jemand da ist, geht es.',
  noVisit: 'Noch liegt kein Besuch hinter dir.',
  others: 'Etwas anderes',
  days: { today: 'Heute', tomorrow: 'Morgen', open: 'Ich weiß es noch nicht' },
  times: { today: 'Heute', month: 'Diesen Monat', year: 'Dieses Jahr', open: 'Das lasse ich offen' },
  orWrite: 'Oder in Worten',
  answer: 'Deine Worte',
  question: 'Eine Frage von dir',
  oneMore: 'Noch eine schreiben',
  sides: { inner: 'In mir', outer: 'Um mich', both: 'Beides', open: 'Das lasse ich offen' },
  back: 'Zurück',
  goOn: 'Weiter',
  enough: 'Genug für heute',
  waitsHere: 'Es wartet hier auf dich.',
  aloud: 'Vorlesen',
  stop: 'Nicht mehr vorlesen',
  seeSheet: 'Ansehen und drucken',
  hearSheet: 'Anhören',
  seeVisit: 'Den Besuch ansehen',
  seeLine: 'Die Lebenslinie ansehen',
  seePerson: 'Die Seite der Person ansehen',
  another: 'Etwas anderes'
}
