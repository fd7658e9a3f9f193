import { anyCase } from './any-case'
import type { Line } from '../dom/line'
import { isPlaceholder } from '../words/notation'
import { isRegisterLabel } from '../words/phone-labels'
import { readPersonName } from './person-name'
import { streetAndTown } from './street-and-town'

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Montana|Nevada|New (?:York|Jersey|Mexico|Hampshire)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|British Columbia|Nova Scotia|New Brunswick|Manitoba|Saskatchewan|Newfoundland(?: and Labrador)?|Prince Edward Island|Ontario|Quebec|Alberta|[ANO][BLNS]|BC|MB|SK|QC|YT'
const placeName =
  "(?:\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}[\\p{L}'’-]+)(?:[\\s-](?:(?:a[mn]|der|im|in|ob|bei|an|le|la|les|l[eè]s|de|di|da|do|dos|du|des|sur|sous|en|del|dell|della|el|aan|den|of|upon|on)[\\s-]){0,3}(?:\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}[\\p{L}'’-]+)){0,5}"
/**
 * A place with its postal code, by the ways countries print them. `code` is what of it is found at once: most lines hold no
 * such digits, and are not searched for places in a dozen ways.
 */
const places: { code: RegExp; place: RegExp }[] = [
  { code: /\d{5}/, place: `${placeName},?\\s+(?:${states})\\.?,?\\s*\\d{5}(?:-\\d{4})?(?!\\d)` },
  {
    code: /[A-Z]\d[A-Z]\s?\d[A-Z]\d/,
    place: `${placeName},?\\s+(?:${states})\\.?,?\\s+[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d\\b`
  },
  { code: /[A-Z]\s+\d{4}/, place: `${placeName},?\\s+(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\\s+\\d{4}\\b` },
  { code: /[A-Z]\d/, place: /\b[A-Z]{1,2}\d[A-Z\d]?\s\d\s?[A-Z]{2}\b/u.source },
  {
    code: /\d{4}/,
    place: `(?<![\\d+/.-])(?:[DAFBLIE]|CH|DE|AT|FR|BE|NL|ES)?[-–\\s]?\\d{4,5},?\\s+(?!(?:Uhr|Euro|Jahre|kcal|mg|Std)\\b)${placeName}`
  },
  { code: /\d{4}\s?[A-Z]{2}/, place: `\\b\\d{4}\\s?[A-Z]{2},?\\s+${placeName}` },
  // Portugal, Brazil, Canada in French, New Zealand (a house number and a street must stand before).
  { code: /\d{4}-\d{3}/, place: `(?<![\\d-])\\d{4}-\\d{3},?\\s+${placeName}` },
  {
    code: /\d{5}-\d{3}/,
    place: `${placeName}\\s*[-–/,]\\s*[A-Z]{2},?\\s*[-–]?\\s*(?:CEP:?\\s*)?\\d{5}-\\d{3}(?!\\d)`
  },
  {
    code: /[A-Z]\d[A-Z]\s?\d[A-Z]\d/,
    place: `${placeName},?\\s*\\(?(?:Québec|Quebec|Qc|Ontario|Nouveau-Brunswick)\\)?,?\\s+[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d\\b`
  },
  { code: /^CEP/, place: /^CEP:?\s*\d{5}-\d{3}$/u.source },
  // Poland; Sweden, the Czech Republic and Greece; India; Ireland.
  { code: /\d{2}-\d{3}/, place: `(?<![\\d-])\\d{2}-\\d{3}\\s+${placeName}` },
  {
    code: /\d{3}\s\d{2}/,
    place: `(?<=\\p{L}\\s\\d{1,4}\\s?[a-z]?,\\s(?:[^,]{1,14},\\s)?)(?:[A-Z]{1,2}-)?\\d{3}\\s\\d{2}\\s+${placeName}`
  },
  {
    code: /\d{3}\s?\d{3}/,
    place: `(?<=\\d.{4,120})(?=\\p{Lu}\\p{Ll})${placeName}\\s*[-–,]?\\s*\\d{3}\\s?\\d{3}(?!\\s?\\d)`
  },
  {
    code: /[A-Z]\d[\dW]/,
    place: /(?:(?<=[\p{L}\d],\s)|^)[A-Z]\d[\dW]\s?(?=\d{0,3}[A-Z])[A-Z\d]{4}(?![\p{L}\d])/u.source
  },
  // New Zealand and South Africa: a house number and a street stand before, in a sentence, too.
  {
    code: /\s\d{4}(?:$|[.;])/,
    place: `(?<=(?:^|[,\\s])\\d{1,5}[a-z]?\\s.{6,60},\\s)${placeName},?\\s(?!19|20)\\d{4}(?=$|[.;])`
  },
  {
    code: /\d{3}[-−]\d{4}/,
    place:
      /〒?\s?\d{3}[-−]\d{4}\s*[\p{Script=Han}ヶケ々]{2,}[^\s（(]{1,40}?\d[\d−－-]*(?:\s[\p{Script=Katakana}\p{Script=Han}ー]{2,}[\p{L}\d]*(?:\s?\d+[F階号室]*)?)?/u
        .source
  },
  // The same without its code: prefecture or city, ward, and the block's numbers.
  {
    code: /[市区郡]/,
    place:
      /(?<!\p{Script=Han})(?:(?:東京都|北海道|京都府|大阪府|\p{Script=Han}{2,3}県)[\p{Script=Han}ヶケ々]{1,8}[市区町村郡]|\p{Script=Han}{1,4}市\p{Script=Han}{1,4}区)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶケ々]{1,20}\d[\d−－丁目番地号-]*(?:\s[\p{Script=Katakana}\p{Script=Han}ー]{2,}[\p{L}\d]*(?:\s?\d+[F階号室]*)?)?/u
        .source
  }
].map(({ code, place }) => ({ code, place: new RegExp(place, 'gu') }))
const stateAtEnd = new RegExp(`,\\s(?:${states})$`, 'u')
const cityState = new RegExp(`${placeName},\\s(?:${states})$`, 'u')
const street = anyCase(
  /(?:^|\s)(?!(?:19|20)\d\d\s)\d{1,6}[a-z]?(?:[-–/]\d{1,5}[a-z]?)?,?\s+(?:\p{L}[\p{L}\d.'’-]*\s?){1,7}|\p{L}(?:stra(?:ß|ss)e|str\.?|weg|allee|platz|gasse|ring|damm|ufer|straat|laan|plein|kade|gracht|singel|dijk|dreef|steenweg|hof|markt|steig|graben|chaussee)\s?,?\s*\d|(?:\b(?:rue|avenue|av\.?|boulevard|boul\.|bd|place|chemin|route|allée|impasse|quai|cours|calle|rua|r\.|travessa|largo|praça|estrada|rodovia|viale|corso|largo|vicolo|c\/|plaza|paseo|avenida|avda\.?|alameda|ronda|glorieta|passeig|rambla|ulica|ul\.|carrer|via|piazza|straße|am|an der|auf der|im|zum)\s+.{3,40}\d)/u
)
const streetWord =
  /\b(?:st(?:reet)?|ave(?:nue)?|r(?:oa)?d|blvd|boulevard|dr(?:ive)?|l(?:ane|n)|way|c(?:our)?t|pl(?:ace)?|p(?:ar)?kwa?y|hwy|highway|circle|cir|suite|ste|floor|unit|building|bldg|terrace|square|sq|plaza|rue|avenue|av|calle|straat|laan|weg|p\.?\s?o\.? box|postfach|dock|mews|house|wharf|close|gardens|quay|parade|crescent|row|yard|lodge|cottage|creamery|mill|barn|centre|cross|main|colony|layout|sector|nagar|marg|route|chemin|allée|impasse|bis)\b|stra(?:ß|ss)e\b|str\.|platz\b|gasse\b|allee\b/i
/** A postal code with nothing else on its line, as Britain, Canada, Ireland and Brazil print it, and the town above. */
const codeAlone =
  /^(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]\d[\dW]\s?[A-Z\d]{4}|(?:CEP:?\s*)?\d{5}-\d{3})$/u
const townAlone = /^\p{Lu}[\p{L}\s.,'’–/-]{2,50}$/u
/** British codes stand for a few houses: the block above one is theirs. */
const ofFewHouses = /[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$/u
/** Irish codes stand for one house: a name and a street without a number are enough before them. */
const houseByName = /^[A-Z]\d[\dW]\s?[A-Z\d]{4}$/
/** A name and a house number just before the postal code, as most of Europe prints it. */
const numberLast = /^\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}.'’-]+){0,4}\s\d{1,4}\s?[a-z]?(?:[-/]\d+)?,\s*$/u
/** The same on a line of its own: "Erlengrund 7". */
const nameAndNumber = /^\p{Lu}[\p{L}.'’-]{3,}(?:\s[\p{L}.'’-]+){0,3}\s\d{1,4}\s?[a-z]?(?:[-/]\d+)?$/u
/** The same with a floor or a door behind it: "Alameda Mazarredo 47, 3º dcha., ". */
const numberAndDoor = anyCase(
  /^\p{Lu}[\p{L}.'’-]{2,}(?:\s[\p{L}.'’-]+){0,4},?\s\d{1,4}\s?[a-z]?\s?,\s(?:\d{1,2}|bajo|bj|esc|local|int|top|piso|planta|portal|r\/c|loja|sala|scala|interno|Haus|Hof|Stock|OG|EG)[^,]{0,24}(?:,[^,]{1,24})?,\s*$/u
)
const unit =
  /^(?:suite|ste\.?|unit|floor|\d+(?:st|nd|rd|th) floor|apt\.?|room|building|bldg|etage|\d+\.\s?(?:og|stock|etage)|bât|1er|2e|#)/i
/** "Suite 3, 417 Albion Parade": a door, then the house and its street. */
const doorFirst = anyCase(
  /^(?:suite|unit|shop|level|floor|room|office|flat|apt\.?)\s[\w/-]{1,6},\s(?:\p{Lu}[^,\d]{3,40},\s)?(?=\d{1,5}[a-z]?\s\p{Lu})|^#\s?\d[\w/-]*,?\s(?:[–-]\s)?(?=\d)|^(?:ground|first|second|third|top) floor,\s(?=\d{1,5}[a-z]?\s\p{Lu})/u
)
const label = anyCase(
  /^(?:indirizzo|adresse|address|adres|endereço|morada|dirección|anschrift)\s+(?=\p{Lu}|\d)|^(?:(?:our |practice |office |clinic |mailing |street )?(?:address|location|adresse|anschrift|dirección|domicilio|adres|standort|ort|find us(?: at)?|visit us(?: at)?|consultorio|cabinet|praxis|住所|所在地|адрес|주소)\s*[:：|]|we are located at|located at)\s*/u
)

/** "Ada Moss · Obertor 22 · ": of what stands before a place between dots, only its street is the address's. */
function lastParts(lead: string): string {
  const parts = lead.split(/(\s*[·•|]\s*|\s+[–—-](?:\s+|$))/)
  // Marks stand at odd places: they stay as printed where the street is not the last part.
  for (let at = parts.length - 1; at >= 0; at -= 2) {
    if (!isStreetLike(parts[at] ?? '') || unit.test(parts[at] ?? '')) continue
    const rest = parts.slice(at).join('')
    return rest.replace(/\s*[·•|–—-]\s*$/, ', ')
  }
  return lead
}

const streetAtEnd = anyCase(
  /(?<!\p{L})(?:\d{1,5}\s?(?:bis|ter|[a-z])?,?\s+\p{L}[^.]{3,60}|(?:via|viale|piazza|corso|calle|c\/|avda\.?|avenida|rua|carrer|rue|avenue)\s\p{Lu}.{2,60}|\p{Lu}\p{L}*(?:stra(?:ß|ss)e|str\.|weg|platz|straat|laan|gasse|allee)\s.{1,20})$/u
)

/** "… in meiner Praxis in der Erlenstraße 7, ": of a sentence only the street that ends it. */
function withoutProse(lead: string): string {
  if ((lead.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []).length < 2) return lead
  return streetAtEnd.exec(lead)?.[0] ?? lead
}

/** "Ammerstieg 3 (Hinterhaus)": what brackets add is looked past. */
const withoutBrackets = (text: string) => text.replace(/\s\([^()]{2,40}\)/g, '')
const isStreetLike = (text: string) =>
  /\d/.test(text) && (streetWord.test(text) || street.test(text) || nameAndNumber.test(withoutBrackets(text)))

/** "Cabinet Fontanges 12 rue des Lilas": spans that touch set a name before the street without a mark. */
const nameBefore =
  /^[^\d,]{3,60}\s(?=\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|place|boulevard|chemin|quai|allée|impasse|route|cours)\s)/iu

/** An address as printed, on one line, with where it stands. */
export interface PrintedAddress {
  text: string
  line: Line
  /** It holds a street, not just a town. */
  full: boolean
}

/** A digit, or what could be a state at the end: a line without both holds no address. */
const couldHold = /[\d０-９]|,\s[A-Z][^,]{0,30}$/

/** Postal addresses printed on one line or on lines that follow each other. */
export function readPrintedAddresses(lines: Line[]): PrintedAddress[] {
  const found: PrintedAddress[] = []
  lines.forEach((line, index) => {
    if (line.text.length > 400 || !couldHold.test(line.text) || isPlaceholder(line.text)) return
    const text = line.text.normalize('NFC').replace(label, '')
    let named = false
    for (const place of placesIn(text)) {
      named = true
      const read = aroundPlace(lines, index, text, place)
      if (!read) continue
      found.push({ ...read, line })
      return
    }
    const split = japaneseBelow(lines, index, text)
    if (split) found.push({ text: split, line, full: true })
    if (named || split) return
    if (line.heading > 0 || text.length >= 90) return
    const upToTown = text.replace(/\s*\(?map\)?$/i, '')
    const town = stateAtEnd.test(upToTown) ? cityState.exec(upToTown) : undefined
    // A name with its credentials: "Ada Moss, ND" is not in North Dakota.
    if (town && !readPersonName(text)?.credentials.length) {
      const full =
        streetWord.test(text) &&
        /^\d|,\s\d/.test(text) &&
        !/^(?:19|20)\d\d\s/.test(text) &&
        text.split(',').length < 6
      if (full || town[0].length === text.length) found.push({ text, line, full })
    }
  })
  if (found.some(({ full }) => full)) return found
  const without = lines.flatMap((line, index) => {
    const text = line.region === 'nav' ? undefined : streetAndTown(lines, index)
    return text ? [{ text, line, full: true }] : []
  })
  return without.length ? without : found
}

const placesIn = (text: string): RegExpExecArray[] =>
  /\d/.test(text)
    ? places.flatMap(({ code, place }) => (code.test(text) ? [...text.matchAll(place)] : []))
    : []

function aroundPlace(
  lines: Line[],
  index: number,
  text: string,
  place: RegExpExecArray
): Omit<PrintedAddress, 'line'> | undefined {
  const end = place.index + place[0].length
  const before = text.slice(0, place.index)
  const cut =
    /.*(?: \| |(?<!Landmark): | at |\p{Ll}{4,}(?<!str|boul|avda|piso|blvd|rond|dcha|izda)[.!?] (?!\d))/su.exec(
      before
    )?.[0].length ?? 0
  const lead = withoutProse(lastParts(before.slice(cut))).replace(/^[\s|:.]+|^at\s/g, '')
  const own = `${lead.replace(nameBefore, '')}${text.slice(place.index, end)}`
    .replace(/^[,\s·•|–-]+/, '')
    .trim()
  if (/〒|^(?:\d{3}[-−]\d{4}\s*)?\p{Script=Han}/u.test(place[0])) return { text: tidy(place[0]), full: true }
  // Four digits that read like a year are a postal code only right after a house number.
  if (/^\s*(?:19|20)\d\d\D/.test(place[0]) && !numberLast.test(lead)) return undefined
  if (isRegisterLabel(before) || /(?:^|[\s,;])(?:EMR|ZSR|GLN)\S*\s*$/u.test(before)) return undefined
  if (codeAlone.test(text)) {
    const block = blockAbove(lines, index)
    return block && { text: tidy([...block, own].join(', ')), full: true }
  }
  if (
    !unit.test(lead.replace(doorFirst, '')) &&
    (/\d/.test(lead) || houseByName.test(place[0])) &&
    (streetWord.test(lead) ||
      street.test(lead) ||
      numberLast.test(withoutBrackets(lead)) ||
      numberAndDoor.test(lead) ||
      houseByName.test(place[0]))
  )
    return { text: tidy(own), full: true }
  if (lead.length > 60) return undefined
  if (ofFewHouses.test(place[0])) {
    const block = blockAbove(lines, index)
    if (block) return { text: tidy([...block, own].join(', ')), full: true }
  }
  const above: string[] = []
  for (let back = index - 1; back >= 0 && above.length < 3 && index - back <= 3; back--) {
    const other = lines[back]
    if (!other || other.text.length > 70 || other.heading > 0 || isPlaceholder(other.text)) break
    const part = other.text.replace(label, '').replace(/,$/, '')
    const isStreet =
      /\d/.test(part) &&
      (streetWord.test(part) || street.test(part) || (!above.length && nameAndNumber.test(part)))
    if (!isStreet && !unit.test(part)) break
    if (/(?:tel|phone|fax|@|uhr|am\b|pm\b)/i.test(part.replace(/suite/i, '')) && !isStreet) break
    if (/[€$£]|\d\s?(?:min|std|hours?|heures?)/i.test(part)) break
    // A second street would be another address.
    if (isStreet && above.some((each) => !unit.test(each))) break
    above.unshift(part)
  }
  if (above.length) return { text: tidy([...above, own].join(', ')), full: true }
  // A bare number and word is no address: "2019 Conference", "5000 Patients".
  return undefined
}

/**
 * The lines of a block that ends in a code: "2a Alder Parade" / "Larkhall" / "Bath", "Room 4, The Old Mill" / "Town Street",
 * "Rua …, 1739" / "Pinheiros, São Paulo – SP". Places stand alone up to the street, which may have a door above it.
 */
function blockAbove(lines: Line[], index: number): string[] | undefined {
  const block: string[] = []
  for (let back = index - 1; back >= 0 && block.length < 4; back--) {
    const line = lines[back]
    const part = line?.text.replace(label, '').replace(/,$/, '') ?? ''
    if (!line || line.heading > 0 || part.length >= 70) return undefined
    const over = lines[back - 1]?.text ?? ''
    if (/\d/.test(part) && (streetWord.test(part) || street.test(part)))
      return unit.test(over) && over.length < 50 ? [over, part, ...block] : [part, ...block]
    if (!townAlone.test(part) || /[.!?]$/.test(part)) return undefined
    block.unshift(part)
    if (!streetWord.test(part)) continue
    if (unit.test(over) && over.length < 50) return [over, ...block]
    return houseByName.test(lines[index]?.text ?? '') ? block : undefined
  }
  return undefined
}

/** "〒180-0004" on one line, the address on the next. */
function japaneseBelow(lines: Line[], index: number, text: string): string | undefined {
  const below = lines[index + 1]?.text ?? ''
  const isCode = text.length < 12 && /^〒?\s?\d{3}[-−－]\d{4}$/u.test(text.normalize('NFKC'))
  if (!isCode) return undefined
  const isPlace = below.length < 80 && /^[\p{Script=Han}ヶケ々]{2,}.*\d/u.test(below.normalize('NFKC'))
  return isPlace ? `${text} ${below}` : undefined
}

const tidy = (text: string) =>
  text
    .replace(/\s+·\s+/g, ', ')
    .replace(/\s*\(?\bmap\b\)?$/i, '')
    .replace(/,\s*,/g, ',')
    .replace(/\s+/g, ' ')
    .trim()
