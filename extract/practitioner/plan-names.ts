import { insurers } from '../words/insurers'
import { planWord } from '../words/plans-told'

const word = "[\\p{L}\\d&.'’/-]*"
const small = '(?:of|the|de|du|des|del|dello|della|di|da|do|dos|van|von|för)\\s'
/** A name as insurers have them, also with "&" between two names: "Pike & Alder Health". */
export const planName = `\\p{Lu}${word}(?:\\s(?:&\\s|\\+\\s)?(?:${small})?(?:\\p{Lu}|\\d)${word}){0,4}(?:\\s\\([\\p{Lu}\\d][\\p{L}\\d .]{1,23}\\))?`
const wholly = new RegExp(`^${planName}$`, 'u')

/** What stands in such lists in place of a name. */
export const notAPlan =
  /^(?:insurance|plans?|and|or|more|other|others|all|most|major|please|if|we|our|contact|call|yes|no|fees?|rates?|payment|cash|credit|self[- ]pay|private pay|hsa|fsa|visa|mastercard|the .*|click.*|(?:nombre|name|nom|naam|nome|e-?mail).*|tel.*|fax.*|phone.*)$/i

/** "Private Krankenversicherungen" names all of them, and none. */
const everyInsurer =
  /^(?:Private|Gesetzliche|Viele|Manche|Einige|Meisten)?\s?(?:[Kk]ranken|[Zz]usatz|[Pp]rivat)?(?:[Kk]assen|[Vv]ersicherungen|[Vv]ersicherer)$/

/** What such lists name beside plans: means to pay, whoever is treated, days. */
const noPlan =
  /\b(?:Council|College|Society|Institute|Register|Federation|Board|Academy|University)\b|^(?:Ihre?[rnms]?|Ihnen|Deine?[rnm]?|Jede[rnm]?|Allen?|Nous|Vous|Ihr|Votre|Notre|Su|Tu|I|We|You|It|Yes|No|Other|Others|More|Cash|Checks?|Cheques?|Cards?|Credit|Debit|Visa|Master[Cc]ard|Amex|American Express|PayPal|Bizum|TWINT|Twint|EC|HSA|FSA|HSA\/FSA|Apple Pay|Google Pay|Venmo|Zelle|Bank|Bank Transfer|Self[- ][Pp]ay\p{L}*|Private [Pp]ay|Out[- ][Oo]f[- ]\p{L}+|Please|If|My|Our|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Spanish|Dr|Mr|Mrs|Ms|GP|NHS|HICAPS|Medisch|Erwachsene|Kinder|Patienten|Klienten|Selbstzahler|Rechnung|Termine?)(?![\p{L}-])/u

/** Whether a text as a whole could be what a plan or an insurer is called. */
export const isPlanName = (text: string): boolean =>
  wholly.test(text) &&
  text.length > 1 &&
  !/\d{4}/.test(text) &&
  ![noPlan, notAPlan, everyInsurer].some((each) => each.test(text))

const isPlan = (text: string): boolean => text.search(insurers) >= 0

/**
 * "Aetna & Cigna" are two, "Pike & Alder" one: parted where a side is an insurer that is known, or both sound like plans.
 */
export function parted(name: string): string[] {
  const sides = name.split(/\s[&+]\s/)
  const [all = ''] = name.match(insurers) ?? []
  if (sides.length < 2 || all.includes('&')) return [name]
  const areTwo = sides.some(isPlan) || sides.every((side) => planWord.test(side))
  return areTwo ? sides : [name]
}
