import type { Catalogue } from '../catalogue'
import type { partnershipRoom as room, qualityIdeas as ideas } from '../en/quality-ideas'

export const qualityIdeas: Catalogue<typeof ideas> = {
  'shared-power': {
    means:
      'Zwei finden es gemeinsam heraus. Sie sagen, was sie sehen, du sagst, was du siehst. Das letzte Wort hast du.',
    ask: 'Wie entscheiden wir, wenn wir es verschieden sehen?',
    myself: 'Habe ich gesagt, was ich denke, bevor etwas feststand?',
    cue: 'Sie fragen zuerst, was du denkst, und ein Nein von dir ist in Ordnung.'
  },
  'my-story': {
    means: 'Die Hilfe geht von deinem Leben aus und ist dafür gemacht. Nicht jedem hilft derselbe Plan.',
    ask: 'Wie viel Zeit ist am Anfang für meine Geschichte?',
    myself: 'Welchen Teil meiner Geschichte habe ich bisher weggelassen?',
    cue: 'Sie kommen auf etwas zurück, das du vor Wochen erzählt hast.'
  },
  'daily-life': {
    means: 'Wie du isst, schläfst, dich bewegst und fühlst, zählt mehr als das meiste in einer Flasche.',
    ask: 'Welcher Teil des Alltags kommt zuerst?',
    myself: 'Was an meinen Tagen würde ich gern ändern, wenn es an mir läge?',
    cue: 'Sie fragen nach Abenden und Mahlzeiten, nicht nur nach dem, was weh tut.'
  },
  'being-heard': {
    means:
      'Wird deine Geschichte nicht gehört, kann sich die Hilfe nicht um dich drehen. Was du dabei fühlst, zählt.',
    ask: 'Was hilft, damit nicht verloren geht, was ich erzählt habe?',
    myself: 'Was konnte ich sagen, und was nicht?',
    cue: 'Sie warten, wenn du stockst, und sagen, was sie gehört haben.'
  },
  'clear-expectations': {
    means:
      'Du weißt, was du anfängst: wie lange es dauern kann, was es kosten kann, wer was tut, wie es endet.',
    ask: 'Wann wüssten wir, ob es hilft? Was kann alles zusammen kosten?',
    myself: 'Was nehme ich an, das niemand gesagt hat?',
    cue: 'Sie nennen einen Tag, an dem ihr wieder hinschaut, und vorher einen Preis.'
  },
  'fits-my-outlook': {
    means:
      'Ihr Blick auf Gesundheit passt dazu, wie du lebst. Eine Chirurgin kann auch ohne das die richtige sein.',
    ask: 'Was ist von dem anderen zu halten, was ich tue?',
    myself: 'Wie viel von meiner Sicht brauche ich von diesem einen Menschen?',
    cue: 'Sie hören von deinen Kräutern, Gebeten oder Tabletten, ohne die Stirn zu runzeln.'
  },
  'not-about-selling': {
    means: 'Tests und Mittel können der Arbeit helfen. Um sie geht es nicht.',
    ask: 'Bekomme ich das auch anderswo? Wer verdient daran?',
    myself: 'Ging ich mit einem Plan nach Hause oder mit einer Tüte?',
    cue: 'Sie sagen dir ungefragt, was es anderswo kostet.'
  },
  'fair-exchange': {
    means:
      'Geben und Nehmen halten es lebendig. Das kann Geld sein, ein Tausch oder etwas, das du gemacht hast.',
    ask: 'Gibt es einen Preis nach Einkommen oder andere Wege, zu zahlen?',
    myself: 'Fühlt sich für mich fair an, was ich gebe und bekomme?',
    cue: 'Über Geld wird offen geredet, und es ist keine Schande dabei.'
  },
  'open-to-options': {
    means: 'Mehr als ein Weg liegt auf dem Tisch, auch das Warten. „Der einzige Weg“ schließt Türen.',
    ask: 'Was könnten wir noch tun? Und wenn wir erst einmal nichts tun?',
    myself: 'Sagt etwas in mir Nein? Was sagt es?',
    cue: 'Sie nennen einen Weg, der nicht ihrer ist, und was für ihn spricht.'
  },
  'wider-web': {
    means: 'Niemand trägt dich allein. Freunde und Familie geben, was keine Praxis kann, und umgekehrt.',
    ask: 'Ist ein Wort mit den anderen möglich, die mir helfen?',
    myself: 'Wer hält mich noch, und wissen sie voneinander?',
    cue: 'Sie fragen, wer sonst für dich da ist, und schreiben ihnen, wenn du magst.'
  },
  'ebb-and-flow': {
    means:
      'Mehr, wenn das Leben rau ist, weniger, wenn es ruhig ist. Es kann Jahre dauern und zwischendurch ruhen.',
    ask: 'Wie sähe seltener aus, und wie das Wiederkommen?',
    myself: 'Ist es Zeit für mehr, für weniger oder für eine Pause?',
    cue: 'Sie freuen sich, wenn du sie weniger brauchst, und die Tür bleibt offen.'
  },
  'honest-about-limits': {
    means: 'Sie sagen, was sie nicht wissen und nicht können. Sie versprechen nichts Schnelles.',
    ask: 'Was wird hier nicht behandelt? Wann ginge es für mich anderswo weiter?',
    myself: 'Hoffe ich auf mehr, als ein Mensch geben kann?',
    cue: 'Sie sagen „Das weiß ich nicht“ und dann, was sie als Nächstes tun würden.'
  },
  'trust-and-empathy': {
    means: 'Du kannst hier offen sein, und sie auch. Niemand muss stark wirken.',
    ask: 'Was darf ich erzählen, und wer erfährt es noch?',
    myself: 'Was behalte ich dort für mich?',
    cue: 'Sie fragen, wie es für dich ist. Du sagst mehr, als du vorhattest.'
  },
  'same-goal': {
    means: 'Ihr schaut in dieselbe Richtung. Was du hoffst und woran sie arbeiten, ist eins.',
    ask: 'Woran arbeiten wir, in einem Satz?',
    myself: 'Könnte ich in einem Satz sagen, was ich hier hoffe?',
    cue: 'Sie fragen, was du gern wieder tun können möchtest.'
  },
  'way-of-working': {
    means: 'Du siehst, wie sie vorgehen: worauf es beruht, was als Nächstes kommt und warum.',
    ask: 'Wie finden wir das heraus? Wie heißt dieser Weg?',
    myself: 'Könnte ich einer Freundin sagen, was wir dort tun und warum?',
    cue: 'Sie zeichnen es auf oder sagen es so, dass du es weitersagen kannst.'
  },
  'small-steps': {
    means: 'Es ändert sich Stück für Stück, in Schritten, die dir etwas bedeuten und die du gehen kannst.',
    ask: 'Was ist der kleinste nächste Schritt?',
    myself: 'Welcher Schritt war meiner, und was kam dabei heraus?',
    cue: 'Du gehst mit einer Sache nach Hause, und sie passt in deine Woche.'
  }
}

export const partnershipRoom: Catalogue<typeof room> = {
  title: 'Was Partnerschaft heißen kann',
  sub: 'Ideen aus zwei Aufsätzen, kein Gesetz und keine Liste zum Abhaken. Die meisten guten Partnerschaften haben nicht alles davon. Nenne sie, wie du magst, blende welche aus, füge eigene hinzu.',
  essays: 'Die zwei Aufsätze',
  essayHealing:
    '„Healing Partnerships“, aus Aumdocs Holistic Healing Archive, etwa 2003. Geschrieben für Menschen, die Hilfe suchen.',
  essayTherapeutic:
    '„Therapeutic Partnership“, von der Gründerin einer Schule für Ernährung, 2019. Geschrieben für die, die helfen.',
  from: {
    healing: 'Aus „Healing Partnerships“',
    therapeutic: 'Aus „Therapeutic Partnership“',
    both: 'Aus beiden Aufsätzen'
  },
  own: 'Deine eigene',
  goodTime: 'Denk an ein Mal, als es gut ging. Was hat es gut gemacht?',
  goodTimeHint: 'Sie rief noch am selben Abend zurück',
  goodTimeWhy:
    'Ein paar Worte sind genug. Sie werden deine erste eigene Eigenschaft, ganz oben in der Liste.',
  addOwn: 'Hinzufügen',
  addAnother: 'Eine eigene Eigenschaft hinzufügen',
  addAnotherHint: 'Was macht Hilfe für dich noch gut?',
  missing: 'Schreib erst ein paar Worte.',
  list: 'Die Eigenschaften',
  orderHint: 'Zieh eine an ihrem Griff, oder bewege sie mit den Tasten: Alt und ein Pfeil.',
  move: (name: string) => `„${name}“ verschieben`,
  up: (name: string) => `„${name}“ nach oben`,
  down: (name: string) => `„${name}“ nach unten`,
  movedTo: (name: string, before: string) => `„${name}“ steht jetzt vor „${before}“`,
  movedLast: (name: string) => `„${name}“ steht jetzt am Ende`,
  matters: 'Mir ist das wichtig',
  mattersOf: (name: string) => `Wie wichtig dir „${name}“ ist`,
  weight: { '': 'Nicht gesagt', 'a-lot': 'Sehr', some: 'Etwas', 'not-now': 'Jetzt nicht' },
  more: 'Was es heißen kann',
  moreOf: (name: string) => `Was „${name}“ heißen kann`,
  ask: 'Sie fragen',
  myself: 'Mich selbst fragen',
  cue: 'Du merkst es vielleicht so',
  name: 'Wie du es nennst',
  ours: (name: string) => `Bei uns heißt es „${name}“.`,
  meaning: 'Was es dir bedeutet',
  meaningHint: 'In deinen Worten, wenn du magst',
  hide: 'Ausblenden',
  hideOne: (name: string) => `„${name}“ ausblenden`,
  hidden: 'Ausgeblendet',
  hiddenHint: 'Sie stehen in keiner Liste. Was du dazu festgehalten hast, bleibt.',
  show: 'Wieder zeigen',
  showOne: (name: string) => `„${name}“ wieder zeigen`
}
