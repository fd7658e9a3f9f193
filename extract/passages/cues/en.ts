import type { CueTable } from './family'
import { beginning } from './en-beginning'
import { bond } from './en-bond'
import { terms } from './en-terms'
import { ground } from './en-ground'
import { hints } from './en-hints'
import { everyday } from './en-everyday'
import { plainly } from './en-plainly'

/** English. */
export const en: CueTable = {
  groups: {
    i: 'i|we|she|he|they|dr\\.? \\w+|doctor \\w+|our (\\w+ )?(team|therapists|practitioners|doctors|clinicians)|\\w+, (nd|lmt|lcsw|lmft|dc|rn|phd|md)',
    we: 'i|we|she|he|they|our \\w+|my \\w+',
    you: 'you|patients?|clients?|(each|every) (patient|client|person|individual|family)|people',
    your: "your|their|his or her|his|her|my|our|each (person|patient|client|individual)'s|every (person|patient|client|individual)'s|a (person|patient|client)'s|(patients?|clients?|person|individual)('s|s'|')?|(client|patient)",
    people:
      'you|patients?|clients?|people|individuals?|families|women|men|children|parents|couples|him|her|them|others|everyone|person',
    one: 'person|patient|client|individual|body|case|family|child|human being|treatment|session|plan|woman',
    colleague:
      'doctors?|physicians?|providers?|practitioners?|therapists?|specialists?|professionals?|teachers?|schools?|surgeons?|gps?|psychiatrists?|nurses?|dietit*|hospitals?|clinicians?|carers?|consultants?|prescribers?|p(a)?ediatricians?|oncologists?|cardiologists?|neurologists?|dentists?|pharmacists?|psychologists?|nutritionists?|health visitors?|midwi*|obgyn|pcp|care team|medical team|treatment team|health ?care team',
    care: 'care|treatments?|plans?|approach(es)?|attention|programs?|programmes?|solutions?|services?|sessions?|support|therap(y|ies)|medicine|protocols?|advice|recommendations?|guidance|nutrition|wellness|exercises?|healing|consultations?',
    visit:
      'sessions?|visits?|appointments?|consultations?|consults?|treatments?|follow[- ]?ups?|intakes?|evaluations?|assessments?|therapy|massages?|acupuncture|adjustments?|exams?|check-?ups?|physiotherapy|reports?|letters?|administration|supervision|workshops?|packages?|initial|counsell?ing|call-?outs?|lessons?|class(es)?|home visits?|hour|individuals?|couples?|tests?|injections?|vaccin\\w+',
    meeting: 'sessions|visits|appointments|consultations|therapy sessions',
    money:
      '(£|\\$|€|usd ?|us\\$|cad ?|chf ?|aud ?|gbp ?)\\d[\\d.,]*|\\d[\\d.,]* ?(€|eur|euros?|dollars|pounds|usd|chf|gbp)',
    time: '(#|an?|one|half an?|two|three|thirty|forty-five|fifty|sixty|seventy-five|ninety)( and a half| full| whole)?[- ]?(minutes?|mins?|hours?|hrs?)( and (a half|a quarter|#|\\w+ minutes))?',
    food: 'diets?|nutrition|nutritional|food|foods|eat|eating|meals?|nourish*|cooking',
    sleep: 'sleep|rest|sleeping',
    move: 'movement|exercises?|physical activity|walking|yoga|stretch*|posture|activity',
    calm: 'stress|relaxation|mindfulness|meditation|breathing|breathwork',
    habit: 'life-?styles?|habits|routines?|daily (life|living)|work-life'
  },
  families: [...beginning, ...bond, ...terms, ...ground, ...everyday, ...plainly, ...hints]
}
