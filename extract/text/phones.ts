import type { Line } from '../dom/line'

/** A number as printed, with the line it stands on. */
export interface PrintedPhone {
  printed: string
  line: Line
  labelled: boolean
}

const label =
  /(?:phone|tel(?:e?fono?|efoon|éfono|éphone|\.|:|\s|$)|telefon|fon\b|mobil|cell|handy|gsm|call|text|whats\s?app|rufen|anruf|praxis|office|appointment|llam|appel|ligne directe|bel(?:len)?\b|電話|☎|📞|тел|전화|^\s*[tpm]\s*[:.]|\bph\b)/iu
const faxLabel = /(?:fax|télécopie|telefax|ファックス|факс|^\s*f\s*[:.])[^\d+(]{0,14}$/iu
const notPhoneLabel =
  /(?:siret|siren|adeli|rpps|finess|n°|\bnpi\b|licen[cs]e|lic\.|reg(?:istration|\.)?\s*(?:no|nr|number|#)|nummer|kvk|btw|vat|ust|steuer|iban|bic|konto|account|agb|big[- ]?(?:reg|nr)|erkennings\w*|riziv|inami|isbn|issn|ean|gtin|upc|sku|order|zip|plz|code|id\s*#?|col(?:egiad[oa]|\.)|№|hrb|abn|acn|doi|version)[\s:.#°-]{0,6}(?:no\.?|nr\.?|n°)?[\s:.]*$/iu
const candidate = /(?:\+|\(\+?|\b00)?\(?\d[\d\s().\-/·–‑]{5,24}\d/gu
const date =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d)/

/** Telephone numbers in the page's lines, without faxes, dates, register numbers and amounts. */
export function readPrintedPhones(lines: Line[]): PrintedPhone[] {
  const found: PrintedPhone[] = []
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 1200 || !/\d{2}/.test(line.text)) continue
    const text = line.text.normalize('NFKC')
    for (const match of text.matchAll(candidate)) {
      const printed = match[0].trim()
      const before = text.slice(0, match.index)
      const lead = before.length ? before : (lines[index - 1]?.text ?? '')
      const near = lead.slice(-40)
      if (faxLabel.test(near) || notPhoneLabel.test(near)) continue
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
      if (
        /^\s*(?:%|€|\$|£|mg|ml|kg|km|uhr|cm|h\b)/i.test(after) ||
        (/[€$£¥₹#@\w.-]$/.test(before.replace(/\s$/, '').slice(-1)) && /[€$£¥₹#@_-]\s?$/.test(before))
      )
        continue
      const labelled = label.test(near)
      if (isPhoneLike(printed, labelled)) found.push({ printed, line, labelled })
    }
  }
  return found
}

function isPhoneLike(printed: string, labelled: boolean): boolean {
  const digits = printed.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15 || date.test(printed) || /^(\d)\1+$/.test(digits)) return false
  const international = /^\(?\+|^00/.test(printed)
  if (international) return digits.length >= 9
  const northAmerican = /^1?[\s.-]?\(?[2-9]\d{2}\)?[\s.\-–‑/]*[2-9]\d{2}[\s.\-–‑]+\d{4}$/.test(printed)
  if (northAmerican) return true
  if (/^\(?0\d/.test(printed) && digits.length >= 8 && digits.length <= 12) {
    return labelled || /[\s./()\-–]/.test(printed)
  }
  return labelled && digits.length <= 12 && digits.length >= 8
}
