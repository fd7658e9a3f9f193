import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { decoded } from '../structured/decoded'

// Japanese or Cyrillic words may stand right before an address, without a space; addresses themselves are Latin.
const address =
  /[\p{Script=Latin}\p{N}._%+'-]+@[\p{Script=Latin}\p{N}-]+(?:\.[\p{Script=Latin}\p{N}-]+)*\.\p{Script=Latin}{2,24}/gu
const spelled =
  /\b([\w.+-]{2,40})\s?(?:\(at\)|\[at\]|\{at\}|\(ät\)|\[ät\]|\(arobase\))\s?([\w-]{2,40}(?:\s?(?:\(dot\)|\[dot\]|\(punkt\)|\.)\s?[\w-]{2,24}){1,3})/gi
const others =
  /example\.|domain\.|sentry|wixpress|yourname|name@|email@|user@|@2x|\.(?:png|jpe?g|gif|webp|svg)$|web-?design|webmaster@|datenschutz@|privacy@|dpo@|abuse@|postmaster@|noreply|no-reply/i
const othersLine =
  /aufsicht|kammer|schlichtung|datenschutzbeauftragt|hosting|web\s?design|developed by|insur|odr/i

const keep = (emails: string[]): string[] =>
  emails.map((each) => each.replace(/^['.]+|['.]+$/g, '')).filter((each) => !others.test(each))

/** Addresses in mailto: links, and those that Cloudflare's script would show (a byte, then all bytes XORed with it). */
export function emailsInLinks(source: Source): Partial<PractitionerFields> {
  const emails: string[] = []
  for (const anchor of source.view.anchors) {
    const { href } = anchor
    const hidden = anchor.hidden ?? /\/email-protection#([\da-f]{10,})/i.exec(href)?.[1]
    if (hidden) emails.push(...(revealed(hidden).match(address) ?? []))
    else if (/^\s*mailto:/i.test(href)) emails.push(...(decoded(href).split('?')[0]?.match(address) ?? []))
  }
  return { emails: keep(emails) }
}

/** Addresses printed in the text, also with "(at)". */
export function emailsInText(source: Source): Partial<PractitionerFields> {
  const emails: string[] = []
  for (const { text } of source.view.lines) {
    if (text.length > 1500 || othersLine.test(text)) continue
    if (text.includes('@')) emails.push(...(text.match(address) ?? []))
    else if (/\b(?:at|ät|arobase)[)\]}]/i.test(text)) {
      for (const match of text.matchAll(spelled)) {
        const domain = (match[2] ?? '').replace(/\s?(?:\(dot\)|\[dot\]|\(punkt\)|\.)\s?/gi, '.')
        emails.push(`${match[1] ?? ''}@${domain}`)
      }
    }
  }
  return { emails: keep(emails) }
}

function revealed(hidden: string): string {
  const bytes = hidden.match(/[\da-f]{2}/gi)?.map((byte) => parseInt(byte, 16)) ?? []
  const [key = 0, ...rest] = bytes
  return String.fromCharCode(...rest.slice(0, 200).map((byte) => byte ^ key))
}
