import type { Catalogue } from '../catalogue'
import type { rowHints as hints, rowNames as names, rowQuestions as questions } from '../en/compare-rows'

export const rowHints: Catalogue<typeof hints> = {
  'shared-power': 'Gemeinsam entschieden, das letzte Wort habe ich',
  'my-story': 'Für mich gemacht, nicht aus dem Kochbuch',
  'daily-life': 'Wie ich esse, schlafe, mich bewege und fühle',
  'being-heard': 'Wird meine Geschichte gehört?',
  'clear-expectations': 'Wie lange, wie viel, worauf achten',
  'fits-my-outlook': 'Wie sie das andere sehen, was ich tue',
  'not-about-selling': 'Mittel helfen der Arbeit, sie sind nicht die Arbeit',
  'fair-exchange': 'Geld oder Tausch',
  'open-to-options': 'Nie „der einzige Weg“',
  'wider-web': 'Weiß von den anderen, spricht mit ihnen',
  'ebb-and-flow': 'Mehr bei Sturm, weniger bei Ruhe',
  'honest-about-limits': 'Keine schnelle Lösung, sagt „Ich weiß es nicht“',
  'trust-and-empathy': 'Kann ich hier offen sein?',
  'same-goal': 'Woran wir arbeiten',
  'way-of-working': 'Wie wir vorgehen',
  'small-steps': 'Eines, das getan werden kann',
  respect: 'Vor mir und vor dem, was ich schon tue',
  'help-with-this': 'Bei dem, weswegen ich kam'
}

export const rowNames: Catalogue<typeof names> = {
  respect: 'Respekt',
  'help-with-this': 'Hilfe hierbei',
  fees: 'Kosten',
  estimate: 'Worauf es hinauslaufen mag',
  where: 'Wo',
  wait: 'Wartezeit',
  languages: 'Sprachen',
  insurance: 'Versicherung',
  accepting: 'Nimmt neue Leute',
  standing: 'Ausbildung und Zulassung, Stand wann',
  introduced: 'Wer mir davon erzählt hat'
}

export const rowQuestions: Catalogue<typeof questions> = {
  respect: 'Was möchtest du über das wissen, was ich schon tue?',
  'help-with-this': 'Wie oft siehst du jemanden damit?',
  fees: 'Was kostet ein Termin, der erste und die danach?',
  estimate: 'Was kostet es etwa, bis wir wissen, ob es hilft?',
  where: 'Wo ist es, und wie komme ich hinein?',
  wait: 'Wie lange dauert es bis zum ersten Termin?',
  languages: 'Welche Sprachen sprichst du?',
  insurance: 'Welche Versicherungen nimmst du?',
  accepting: 'Nimmst du zurzeit neue Leute?',
  standing: 'Wo kann ich deine Zulassung nachsehen?',
  introduced: 'Mit wem arbeitest du hier noch zusammen?'
}
