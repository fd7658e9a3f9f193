import type { Line } from '../dom/line'

/** A street with its house number, as each way of printing it has it: number first, or name first, or in one word. */
const numberFirst =
  "\\d{1,5}\\s?[a-z]?(?:[-–/]\\d{1,4}[a-z]?)?,?\\s(?:(?:\\p{Lu}[\\p{L}.'’-]+|of|the)\\s){1,4}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.|Way|Court|Place|Square|Terrace|Crescent|Close|Parade|Quay|Row|Hill|Gardens|Mews|Walk|Boulevard|Blvd\\.?|Highway|Circle|Wharf)"
const french =
  "\\d{1,4}\\s?(?:bis|ter)?,?\\s(?:[Rr]ue|[Aa]venue|[Pp]lace|[Bb]oulevard|[Cc]hemin|[Qq]uai|[Aa]llée|[Ii]mpasse|[Rr]oute|[Cc]ours)\\s(?:[\\p{L}’'.-]+\\s?){1,6}?"
const small = "(?:(?:de|del|della|delle|dei|degli|di|da|do|dos|das|la|los|las|el)\\s|d[’'])"
const nameFirst = `(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo|[Cc]alle|C\\/|[Aa]v(?:enida|da)?\\.?|[Pp]aseo|[Pp]laza|[Rr]onda|[Cc]arrer|[Rr]ua|[Tt]ravessa|[Pp]raça|[Aa]lameda)\\s${small}{0,2}\\p{Lu}[\\p{L}.'’-]+(?:\\s${small}{0,2}\\p{Lu}[\\p{L}.'’-]+){0,3},?\\s(?:n\\.?[º°]?\\s?)?\\d{1,5}(?:\\/?[A-Za-z])?`
const oneWord =
  '\\p{Lu}[\\p{L}-]*(?:stra(?:ß|ss)e|str\\.|weg|gasse|platz|allee|ring|damm|ufer|markt|straat|laan|plein|gracht|kade|gatan|vägen|gade|vej|gata)\\s\\d{1,4}\\s?[a-z]?(?:[/-]\\d{1,3})*'
/** A floor, a door, a quarter between the street and its town. */
const part = "(?:,|\\s[-–])\\s[\\p{L}\\d][\\p{L}\\d\\s.'’ºª#-]{1,30}?"
const town =
  "(?!(?:Suite|Ste|Unit|Floor|Room|Apt|Level|Building|Bldg|Shop|Office|Stock|Etage|Piso|Sala|Bus|Haus)(?!\\p{L}))\\p{Lu}[\\p{L}'’.-]+(?:[\\s-](?:(?:de|del|do|da|di|sur|upon|on|am|an der|la|le)[\\s-])?\\p{Lu}[\\p{L}'’.-]+){0,3}"
const region =
  '(?:,\\s(?:Co\\.\\s)?\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?|\\/[A-Z]{2}|\\s\\([A-Z]{2}\\))?'
const whole = new RegExp(
  `^(?:[\\p{Lu}\\d][^,:.!?]{2,40},\\s){0,2}?(?:${numberFirst}|${french}|${nameFirst}|${oneWord})(?:${part}){0,3}(?:,|\\s[-–·|])\\s${town}${region}$`,
  'u'
)
const inSentence = new RegExp(
  `(?<![\\p{L}\\d])(?:${numberFirst}|${french}|${nameFirst}|${oneWord})(?:,\\s|\\s(?:in|à|en|em|te|i)\\s)${town}${region}(?=[\\s,.;)]|$)`,
  'u'
)
const streetAlone = new RegExp(
  `^(?:[\\p{Lu}\\d][^,:.!?]{2,40},\\s)?(?:${numberFirst}|${french}|${nameFirst}|${oneWord})(?:${part}){0,2}$`,
  'u'
)
const townAlone = new RegExp(`^${town}${region}$`, 'u')
/** A name and not a town: what stands below a street may be hours or a profession as well. */
const noTown =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Mo|Di|Mi|Do|Fr|Sa|So|Tel|Phone|Fax|Email|E-Mail|Open|Map|Contact|Kontakt|Karte|Plan|By|Parking)\b/

/**
 * An address without its postal code, where a street with its number and a town stand together: on a line, in a sentence,
 * or on two lines. Asked only where a page prints no whole address.
 */
export function streetAndTown(lines: Line[], index: number): string | undefined {
  const { text, heading } = lines[index] ?? { text: '', heading: 0 }
  if (!/\d/.test(text) || text.length > 300 || heading > 0) return undefined
  if (text.length <= 110 && whole.test(text)) return text
  const below = lines[index + 1]
  if (
    text.length < 70 &&
    below &&
    below.heading === 0 &&
    below.text.length < 50 &&
    below.region === lines[index]?.region &&
    streetAlone.test(text) &&
    townAlone.test(below.text) &&
    !noTown.test(below.text)
  )
    return `${text}, ${below.text}`
  return inSentence.exec(text)?.[0].replace(/\.$/, '')
}
