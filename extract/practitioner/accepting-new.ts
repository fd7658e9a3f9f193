import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'

const closed =
  /(?:not|no longer|isn['’]t|aren['’]t|unable to)\s+(?:\w+\s+){0,3}(?:accept|tak)(?:ing|e)?\s+(?:on\s+)?(?:any\s+)?new\s+(?:patients|clients)|(?:practice|schedule|caseload) is (?:currently )?(?:full|closed to new)|wait(?:ing)? ?list only|closed to new (?:patients|clients)|(?:keine|derzeit keine) (?:neuen |neue )(?:patient|klient)|aufnahmestopp|ne (?:prend|prends|prenons) (?:plus|pas) de nouveaux patients|no (?:se )?acepta\w* (?:nuevos )?pacientes|patiëntenstop|geen nieuwe (?:patiënten|cliënten)/iu
const open =
  /(?:accept(?:ing|s)?|tak(?:ing|es?) on|welcom(?:ing|es?)|openings? for|open to)\s+(?:\w+\s+)?new\s+(?:patients|clients)|new (?:patients|clients) (?:are )?(?:always )?(?:welcome|accepted)|(?:neue|neuen) (?:patient\p{L}*|klient\p{L}*)[^.]{0,30}(?:willkommen|aufgenommen|angenommen)|(?:nehme|nehmen|nimmt) (?:gerne |wieder |noch )*neue (?:patient|klient)|accepte (?:de )?nouveaux patients|nouveaux patients (?:acceptés|bienvenus)|acept(?:a|amos|o) nuevos pacientes|nieuwe (?:patiënten|cliënten) (?:zijn )?(?:welkom|aannemen)/iu

/** Whether the page says that new clients are taken; a page that says neither says nothing. */
export function acceptingNewInText(source: Source): Partial<PractitionerFields> {
  for (const says of [closed, open]) {
    for (const { text, region } of source.view.lines) {
      if (region !== 'nav' && text.length < 2000 && says.test(text)) return { acceptingNew: says === open }
    }
  }
  return {}
}
