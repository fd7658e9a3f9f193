import type { CueTable } from './family'
import { everyday } from './nl-everyday'
import { partnership } from './nl-partnership'
import { practice } from './nl-practice'

/** Dutch. */
export const nl: CueTable = {
  groups: {
    your: 'je|jouw|uw|ieders|jullie|van de (cliënt|patiënt)',
    visit:
      'sessies?|consult(en)?|behandeling(en)?|afspra(ak|ken)|gesprek(ken)?|intake*|kennismaking*|massages?|therapie|tarie(f|ven)|kosten|uur|coaching',
    money: '€ ?#(,-)?|# ?(euro|€)',
    time: '# ?(-|–|à|tot|of)? ?#? ?(min\\.?|minuten|uur|uren)|(een|anderhalf|twee) uur|half uur',
    colleague:
      'arts(en)?|huisarts(en)?|specialist(en)?|therapeut(en)?|collega*|behandelaar*|fysiotherapeut*|psycholo*|hulpverlener*|zorgverlener*|ziekenhui*|professional*',
    food: 'voeding*|eten|dieet|maaltijd*',
    sleep: 'slaap|slapen|rust',
    move: 'beweging|bewegen|sport*|wandelen',
    calm: 'stress|ontspanning|mindfulness|ademhaling',
    habit: 'leefstijl*|levensstijl|gewoonte*|dagelijks leven|leefgewoon*'
  },
  families: [...partnership, ...practice, ...everyday]
}
