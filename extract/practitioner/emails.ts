import { anyCase } from '../text/any-case'
import type { ReadMethod } from '@/domain/clip-kind'
import { agreed, type Candidate, kept, weigh } from '../candidates'
import type { Source } from '../source'
import { decoded } from '../structured/decoded'
import { someoneElse } from '../words/other-parties'
import { compact } from '../words/notation'
import { isDirectory } from './directory'
import type { OwnContact } from './own-contact'
import { lineOf } from './phones'
import type { Subject } from './subject'
import { contactWeights, type ContactEvidence, enough } from './weights'

// Japanese or Cyrillic words may stand right before an address, without a space; addresses themselves are Latin.
const address =
  /[\p{Script=Latin}\p{N}._%+'-]+@[\p{Script=Latin}\p{N}-]+(?:\.[\p{Script=Latin}\p{N}-]+)*\.\p{Script=Latin}{2,24}/gu
/** "name (at) practice (dot) org" and "name at practice dot org"; brackets of all sorts, in the languages of the table. */
const at =
  '(?:at|ät|a|@|arobase|arroba|chiocciola|chioccola|apenstaartje|apestaartje|aet|アットマーク|アット)'
const dot = '(?:dot|punkt|point|punto|ponto|punt|ドット|\\.)'
const spelled = [
  anyCase(
    `(?<![\\w.])([\\w.+-]{2,40})\\s?[([{<]\\s?${at}\\s?[)\\]}>]\\s?([\\w-]{2,40}(?:(?:\\s?[([{<]\\s?${dot}\\s?[)\\]}>]\\s?|\\.)[\\w-]{2,24}){1,3})`,
    'g'
  ),
  // Stars and the like in the sign's place, with a word that says so.
  /(?<![\w.])([\w.+-]{2,40})\s?[★☆●◎■＊*#]\s?([\w-]{2,40}(?:\.[\w-]{2,24}){1,3})(?=.{0,40}[@＠])/gi,
  /(?<![\w.])([\w.+-]{2,40})\s(?:at|ät|arobase|arroba|chiocciola|ape(?:n)?staartje)\s([\w-]{2,40}(?:(?:\.|\s(?:dot|punkt|point|punto|ponto|punt)\s)[\w-]{2,24}){1,3})/gi,
  // "contact @ practice.org"
  /(?<![\w.])([\w.+-]{2,40})\s@\s?([\w-]{2,40}(?:\.[\w-]{2,24}){1,3})/gi
]
const bracketedAt = anyCase(
  `[★☆●◎■＊*#].*[@＠]|[([{<]\\s?${at}\\s?[)\\]}>]|\\s@|\\s(?:dot|punkt|point|punto|ponto|punt|arroba|arobase|chiocciola|ape(?:n)?staartje)\\s`
)
const samples =
  /example\.|domain\.|domain\d|sentry|wixpress|yourname|name@|email@|^your?@|@email\.|user@|@2x|mysite|yoursite|yourdomain|\.(?:png|jpe?g|gif|webp|svg)$|web-?design|webmaster@|datenschutz@|privacy@|dpo@|abuse@|postmaster@|noreply|no-reply|^info@(?:website|company|firma|sitio|site|clinic)\.com$|^hello@(?:example|reallygreatsite|mysite)/i

/**
 * Mailboxes for those who look for work or write about the house, and of a booking site's own helpers: not for those
 * who look for care.
 */
const otherDesk =
  /^(?:support|helpdesk|help|assistenza|assistance|soporte|suporte|hilfe|kundenservice|klantenservice|servicio-?al-?cliente|jobs?|careers?|recruit(?:ing|ment)|hr|applications?|vacatures?|karriere|bewerbung(?:en)?|stellen|werken(?:bij)?|sollicit(?:atie|eren)|personal(?:abteilung)?|recrutement|emplois?|candidatures?|empleo|rrhh|lavoraconnoi|candidature|vagas|recursoshumanos|press|presse|prensa|pers|stampa|imprensa|media|saiyo|recruit)@/i

/** Certified mail of Italy: offices write to it, and who looks for care gets no answer there. */
const certified = /^pec@|@(?:[\w-]+\.)*(?:pec|legalmail|postacert|postecert|arubapec|cert)\./i

type Email = Candidate<string, ContactEvidence> & { method: ReadMethod }

/** The subject's own e-mails, by the table of weights; one at the page's own domain makes others doubtful. */
export function ownEmails(
  source: Source,
  contact: OwnContact,
  { name = '', partyKind }: Pick<Subject, 'name' | 'partyKind'>,
  structured: { emails: string[]; method: ReadMethod }[]
): { emails: string[]; method: ReadMethod } {
  const host = hostOf(source.page.canonicalUrl ?? source.page.url)
  // The operator's mailboxes have the directory's own domain.
  const inDirectory = isDirectory(source)
  const names =
    partyKind === 'person'
      ? name
          .split(' ')
          .map(compact)
          .filter((word) => word.length > 2)
      : []
  const make = (text: string, evidence: ContactEvidence[], method: ReadMethod): Email => {
    const value = text.replace(/^['.]+|['.]+$/g, '')
    const all = new Set<ContactEvidence>(evidence)
    if (samples.test(value)) all.add('sample')
    if (otherDesk.test(value) || certified.test(value)) all.add('otherDesk')
    if (/nospam|remove-?this/i.test(value)) all.add('sample')
    const box = compact(value.slice(0, value.indexOf('@')))
    if (names.length > 1 && names.every((word) => box.includes(word))) all.add('ownName')
    if (host && !inDirectory && sameSite(value.slice(value.indexOf('@') + 1).toLowerCase(), host))
      all.add('ownDomain')
    return { value, key: value.toLowerCase(), evidence: all, method }
  }
  const every: Email[] = [
    ...structured.flatMap(({ emails, method }) => emails.map((each) => make(each, ['structured'], method))),
    ...linked(source, contact, make),
    ...printed(source, contact, make)
  ]
  // "Instagramada@moss.test": two links without a blank between them, of which one says where the address begins.
  const apart = every.filter(
    ({ key, method }) =>
      method !== 'text' ||
      !every.some((other) => other.method === 'link' && key !== other.key && key.endsWith(other.key))
  )
  const candidates = agreed(apart, contactWeights)
  if (candidates.some((each) => each.evidence.has('ownDomain') && weigh(each, contactWeights) >= enough))
    for (const each of candidates)
      if (!each.evidence.has('ownDomain') && !freeMail.test(each.key)) each.evidence.add('foreignDomain')
  const emails = kept(candidates, contactWeights, enough)
  return { emails, method: candidates.find((each) => each.value === emails[0])?.method ?? 'text' }
}

const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|gmx|web|t-online|freenet|orange|wanadoo|free|laposte|libero|tiscali|telenet|skynet|proton\w*|ziggo|kpnmail|bluewin|btinternet|bigpond|sapo|uol|naver|docomo|ezweb)\./

const hostOf = (url: string): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase()
const sameSite = (domain: string, host: string) =>
  domain === host || domain.endsWith(`.${host}`) || host.endsWith(`.${domain}`)

type Make = (printed: string, evidence: ContactEvidence[], method: ReadMethod) => Email

/** Addresses in mailto: links, and those that Cloudflare's script would show (a byte, then all bytes XORed with it). */
function linked(source: Source, contact: OwnContact, make: Make): Email[] {
  return source.view.anchors.flatMap((anchor) => {
    const { href, text } = anchor
    const hidden = anchor.hidden ?? /\/email-protection#([\da-f]{10,})/i.exec(href)?.[1]
    const found = hidden
      ? (revealed(hidden).match(address) ?? [])
      : /^\s*mailto:/i.test(href)
        ? (decoded(href).split('?')[0]?.match(address) ?? [])
        : []
    if (!found.length) return []
    const line = lineOf(source.view.lines, href, text)
    const evidence: ContactEvidence[] = ['dialled']
    if (line)
      evidence.push(...contact.evidenceOf(line, line.text.slice(0, Math.max(0, line.text.indexOf(text)))))
    if (someoneElse.test(text.replace(address, ''))) evidence.push('someoneElse')
    return found.map((each) => make(each, evidence, 'link'))
  })
}

/** Addresses printed in the text, also spelled out. */
function printed(source: Source, contact: OwnContact, make: Make): Email[] {
  const { lines } = source.view
  return lines.flatMap((line, place): Email[] => {
    const { text } = line
    if (text.length > 1500) return []
    const found: [string, number][] = /[@＠]/.test(text)
      ? [...text.replaceAll('＠', '@').matchAll(address)].map((match) => [
          withoutPhone(match[0], text.slice(0, match.index)),
          match.index
        ])
      : []
    // What the star stands for is often said on the line below.
    const below = lines[place + 1]?.text ?? ''
    const explained = text.length < 80 && /^[（(※*★☆]/u.test(below) ? `${text} ${below}` : text
    if (bracketedAt.test(explained)) {
      for (const match of spelled.flatMap((pattern) => [...explained.matchAll(pattern)])) {
        const domain = (match[2] ?? '').replace(
          /\s?[([{<]\s?(?:dot|punkt|point|punto|ponto|punt|ドット|\.)\s?[)\]}>]\s?|\s(?:dot|punkt|point|punto|ponto|punt)\s/gi,
          '.'
        )
        if (domain.includes('.')) found.push([`${match[1] ?? ''}@${domain}`, match.index])
      }
    }
    return found.map(([each, index]) =>
      make(each, ['printed', ...contact.evidenceOf(line, text.slice(0, index))], 'text')
    )
  })
}

/** "087 261 9047info@…": the end of a number that was set before the address without a blank. */
const withoutPhone = (email: string, before: string): string =>
  /\d[\d\s.-]*$/.test(before) ? email.replace(/^\d{2,}(?=\p{L})/u, '') : email

function revealed(hidden: string): string {
  const bytes = hidden.match(/[\da-f]{2}/gi)?.map((byte) => parseInt(byte, 16)) ?? []
  const [key = 0, ...rest] = bytes
  return String.fromCharCode(...rest.slice(0, 200).map((byte) => byte ^ key))
}
