import type { CueTable } from './family'
import { hints } from './de-hints'
import { everyday } from './de-everyday'
import { partnership } from './de-partnership'
import { plainly } from './de-plainly'
import { practice } from './de-practice'

/** German. */
export const de: CueTable = {
  groups: {
    you: 'sie|dich|du|euch|ihnen|dir|patient*|klient*|mensch*|jede[rnms]?',
    your: 'ihr(e|en|em|er|es)?|dein(e|en|em|er|es)?|euer|eure*|des patienten|der patient*|der klient*|des menschen|des einzelnen',
    we: 'ich|wir|man|frau \\w+|herr \\w+|dr\\.? \\w+',
    visit:
      'termin*|sitzung*|behandlung*|erstgespräch*|erstanamnese*|anamnese*|folgetermin*|folgebehandlung*|gespräch*|beratung*|stunde*|erstkonsultation*|konsultation*|therapie*|massage*|untersuchung*|praxisbesuch*|hausbesuch*|coaching*|kurs*|seminar*|erstbehandlung*|akupunktur*|erstberatung*|kosten*|honorar*|preis*',
    money: '#(,-+)? ?(€|eur|euro|chf|franken|fr\\.)|(€|eur|chf|fr\\.) ?#',
    time: '# ?(-|–|bis)? ?#? ?(min\\.?|minuten|stunden?|std\\.?)|(eine|zwei|drei|anderthalb|eineinhalb|ein bis zwei) (volle )?stunden?|(eine|einer) (halbe|halben|ganze|volle)n? stunde',
    colleague:
      'ärzt*|arzt|hausarzt*|fachärzt*|therapeut*|kolleg*|klinik*|psychotherapeut*|physiotherapeut*|heilpraktiker*|hebamme*|fachleute*|krankenh*|schulmedizin*',
    food: 'ernährung*|essen|ernähren|nahrung*|mahlzeit*',
    sleep: 'schlaf*',
    move: 'bewegung*|sport|bewegen',
    calm: 'stress*|entspannung*|achtsamkeit|ruhe|atmung',
    habit: 'lebensstil*|lebensführung|lebensweise|alltag*|gewohnheit*'
  },
  families: [...partnership, ...practice, ...everyday, ...plainly, ...hints]
}
