import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { decoded } from '../structured/decoded'
import { readPrintedPhones } from '../text/phones'

const digitsOf = (text: string) => text.replace(/\D/g, '')
/** The last nine digits tell numbers apart with and without their country's prefix. */
export const phoneKey = (text: string): string => digitsOf(text).slice(-9)

const others =
  /insur|versicherung|mutuelle|hospital|medical center|surgery center|emergenc|notfall|notruf|urgence|emergencia|crisis|suicide|hotline|lifeline|aufsicht|kammer|behörde|amt\b|ministerium|web\s?design|hosting|directory|imaging|laborator|pharmac|apotheke|samaritan|child abuse|ordre des|colegio|verband|supervis|schlichtung|datenschutzbeauftragt/i

/** The subject's own numbers in the text. */
export function phonesInText(source: Source): Partial<PractitionerFields> {
  const lines = source.view.lines
  const found = readPrintedPhones(lines)
  const heads = headings(lines)
  const framed = found.some(({ line }) => line.region === 'header' || line.region === 'footer')
  const own = found.filter(({ line, printed }) => {
    if (others.test(line.text.slice(0, 160)) && !/office|praxis/i.test(line.text)) return false
    const head = heads.get(line) ?? ''
    if (others.test(head)) return false
    // A number that the page frame repeats is the site's own; one in a list of companies is theirs.
    if (!framed || line.region !== 'body' || line.text.length > 60) return true
    const shared = found.some(
      (each) => each.printed !== printed && phoneKey(each.printed) === phoneKey(printed)
    )
    return (
      shared ||
      !head ||
      /contact|kontakt|phone|tel|office|location|call|appointment|termin|coord|praxis/i.test(head)
    )
  })
  return { phones: own.slice(0, 12).map(({ printed }) => printed) }
}

/** The heading above each line; above a heading, the one that it is part of. */
export function headings(lines: Line[]): Map<Line, string> {
  const heads = new Map<Line, string>()
  const open: string[] = []
  let region = lines[0]?.region
  for (const line of lines) {
    // What the page frame says does not belong to the last heading of the text.
    if (line.region !== region) open.length = 0
    region = line.region
    if (line.heading > 0) open.length = line.heading - 1
    heads.set(line, open.findLast((head) => head !== undefined) ?? '')
    if (line.heading > 0) open[line.heading - 1] = line.text
  }
  return heads
}

/** Numbers in tel: links: what would be dialled, unless the link's text prints it. */
export function phonesInLinks(source: Source): Partial<PractitionerFields> {
  const phones: string[] = []
  for (const anchor of source.view.anchors) {
    const { href } = anchor
    if (!/^\s*tel:/i.test(href)) continue
    const dialled =
      decoded(href.replace(/^\s*tel:/i, ''))
        .split(/[,;]/)[0]
        ?.trim() ?? ''
    const printed = anchor.text
    if (/fax/i.test(printed) || others.test(printed)) continue
    const digits = digitsOf(dialled)
    if (digits.length < 6 || digits.length > 15 || /^(\d)\1+$/.test(digits)) continue
    const isPrinted = digitsOf(printed).length >= 6 && digitsOf(printed).length < 16
    if (isPrinted && phoneKey(printed) !== phoneKey(dialled)) phones.push(printed.replace(/^[^\d+(]+/, ''))
    else phones.push(dialled)
  }
  return { phones }
}
