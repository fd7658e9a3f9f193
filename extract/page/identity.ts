import { anyCase } from '../text/any-case'
import type { Line } from '../dom/line'
import type { GatheredPage } from '../gathered-page'
import { meta, type Metas } from '../structured/meta'
import { decoded } from '../structured/decoded'
import { isOfType, textOf, type Thing } from '../structured/thing'
import { compact, isPlaceholder } from '../words/notation'
import { notNameWords } from '../words/not-names'
import { isPageName } from '../words/page-names'
import { isPracticeWord, practiceWords } from '../words/practice'
import { professionAtStart } from '../words/professions'

const copyright =
  /(?:©|\(c\)|copyright|&copy;)[\s:©]*(?:(?:19|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)?\d\d|heute|present|now))?)?[\s,.:·|–-]*(?:(?:by|par|von|por|door):?\s+)?([^|©]*)/i
const afterHolder =
  /\s*(?:[.,|·•*–]?\s*(?:all rights?|alle rechte|tous droits|todos los derechos|alle rechten|tutti i diritti|powered by|designed by|design by|website by|site by|web design|built (?:with|by)|theme|impressum|datenschutz|privacy|terms|sitemap|site map|proudly|créé|realizzat|erstellt|gestaltet|created|website|funciona|aangedreven|gemaakt|mit unterstützung|fièrement|criado|desenvolvid|desarrollad).*|\s(?:19|20)\d\d.*)$/i
const notAName =
  /^(?:home|start(?:seite)?|accueil|inicio|welcome.*|menu|contact.*|about.*|blog|my (?:site|blog)|wordpress|index|untitled.*|all rights.*|tous droits.*|alle rechte.*|website|default.*|logo|header.*|image.*|search|skip to.*|shop|cart|news|log ?in|sign (?:in|up)|page \d+|.*@.*|https?:.*|follow us|english|deutsch|locations?|address|phone|telephone|services|team|staff|fees|faqs?|.*\?$|toggle.*|close.*)$/i

/** "New Life Chiropractic – Madison, AL", "Ada Moss — Osteopata", "Kinepunt Tarieven": what stands behind a name. */
function bareName(text: string | undefined): string | undefined {
  if (!text) return undefined
  const [head = '', ...tails] = text.split(/\s+[–—|·]\s+|\s+-\s+/)
  const tail = tails.join(' ')
  const isPlace = /^\p{Lu}[\p{L}.' -]{2,30},\s?[A-Z]{2}$/u.test(tail)
  const goesOn = isPlace || professionAtStart(tail) || pageWord.test(tail)
  const town = /^(.{4,50}),\s\p{Lu}[\p{L}.' -]{2,25},?\s[A-Z]{2}$/u.exec(text)?.[1]
  if (town) return town
  const words = (tails.length && head.length > 3 && goesOn ? head : text).split(' ')
  while (words.length > 2 && pageWord.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}
/** What pages of a site are called, behind its name. */
const pageWord =
  /^(?:tarieven|contact|kontakt|contacto|contatti|contatos?|telefoonnummer|prices?|preise|tarifs?|tariffe|tarifas?|impressum|datenschutz|home|startseite|accueil|inicio|website)$/i
const withNumber =
  /[\s|·•,–-]*(?:t[eé]l(?:efon|éphone)?|phone|call|fon|☎)?[\s.:]*\+?\(?\d(?:[\s()/.-]*\d){6}.*$/i
/** "Made with …", "Powered by …": what follows is who built the site, not whose it is. */
const builder =
  /(?:\b(?:made|built|created|powered|designed|hosted|developed|website|site|pages?|webdesign|erstellt|gestaltet|realisiert|réalisé|créé|propulsé|hébergé|hecho|creado|diseñado|gemaakt|ontworpen)\s+(?:with|by|on|in|mit|von|durch|bei|par|avec|sur|con|por|met|door)\s+(?:the\s+)?)([^.,|©·•–—]{2,60})/gi

function builders(view: GatheredPage): Set<string> {
  const said = [view.title, ...view.lines.slice(0, 12), ...view.lines.slice(-40)].map((each) =>
    typeof each === 'string' ? each : each.text
  )
  const names = said.flatMap((text) => (text.length > 400 ? [] : [...text.matchAll(builder)]))
  return new Set(names.map((match) => compact(match[1] ?? '')))
}

/**
 * The names that a site gives itself — site name, copyright line, organization in structured data, title parts, logo —
 * the one that most places agree on first.
 */
export function siteIdentities(
  view: GatheredPage,
  metas: Metas,
  things: Thing[],
  titleParts: string[]
): string[] {
  const votes = new Map<string, { text: string; weight: number; order: number }>()
  const built = builders(view)
  const folder = lastFolder(view.url)
  const host = compact(/^https?:\/\/(?:www\.)?([^/:?#]+)\.[a-z]+(?:[/:?#]|$)/i.exec(view.url)?.[1] ?? '')
  const vote = (text: string | undefined, weight: number) => {
    // A line of the header goes on with its telephone.
    const printed = text
      ?.replace(withNumber, '')
      .replace(/^[\s"“*|–-]+|[\s"”*|,–-]+$|\.$/g, '')
      .trim()
    const name = bareName(printed)
    if (!name || name.length < 2 || name.length > 90 || notAName.test(name) || isPlaceholder(name)) return
    const key = compact(name)
    if (!key || built.has(key) || key === folder || isPageName(name) || !/\p{L}{2}/u.test(name)) return
    const held = votes.get(key)
    if (held) held.weight += weight
    else votes.set(key, { text: name, weight, order: votes.size })
  }
  vote(meta(metas, 'og:site_name', 'application-name'), 4)
  const said = [view.title, meta(metas, 'og:title'), meta(metas, 'og:site_name')]
    .concat(view.images.slice(0, 12).map((image) => image.alt))
    .concat(view.lines.map((line) => line.text))
  const isPrinted = (name: string) => {
    const lower = name.toLowerCase()
    return said.some((text) => text?.toLowerCase().includes(lower))
  }
  for (const thing of things) {
    if (isOfType(thing, /^WebSite$/)) vote(textOf(thing, 'name'), 3)
    else if (isOfType(thing, /Organization|Business|Clinic|Store|Practice|Pharmacy/)) {
      // A theme's leftover data names whom the page itself never does.
      const name = textOf(thing, 'name')
      vote(name, name && isPrinted(name) ? 3 : 0.4)
    }
  }
  for (const line of view.lines) vote(copyrightHolder(line), 4)
  const headings = view.lines
    .filter((line) => line.heading === 1 && line.region !== 'header')
    .map((line) => compact(line.text))
  titleParts.forEach((part, index) => {
    // A part of the page's own heading names the page, not the site.
    const isLast = index === titleParts.length - 1 && index > 0
    const isHouse = practiceWords.test(part)
    if (
      titleParts.length > 1 &&
      // "Meet the people of Millrace Counseling Collective" names the house that the title ends with.
      !(isLast && isHouse) &&
      headings.some((heading) => heading !== compact(part) && heading.includes(compact(part)))
    )
      return
    // "Fees and insurance" is what a page is called, not a site.
    if (!isHouse && part.split(/\s+/).every((word) => notNameWords.has(word.toLowerCase()))) return
    // "Osteopathie Weber & Kessler | Münster": beside a house's name what comes last is a town or a motto.
    const beside = titleParts.some(
      (other) => other !== part && practiceWords.test(other) && !serviceIn.test(other)
    )
    vote(part, isLast && (isHouse || !beside) ? 2 : isHouse ? 1.5 : 0.5)
  })
  for (const line of view.lines.slice(0, 12)) {
    if (line.region === 'header' && line.heading > 0) vote(line.text, line.heading === 1 ? 2 : 1.5)
    if (
      /logo|site-title|site-name/.test(line.marks) ||
      (line.region === 'header' && /brand/.test(line.marks))
    )
      vote(line.text, 2.5)
  }
  for (const image of view.images.slice(0, 12)) {
    const words = `${image.marks} ${image.src}`
    if (/logo|brand|banner/i.test(words)) vote(image.alt.replace(/\s*\blogo\b\s*/i, ''), 1.5)
  }
  // A name that the site's address spells out is the site's.
  for (const [key, held] of votes) if (key.length > 4 && host.includes(key)) held.weight += 1.5
  // "tideandfern.test" spells how "Tide & Fern Wellness" begins: what merely stands in a copyright line does not.
  const spelt = (text: string) => compact(text.replace(/&/g, ' and '))
  for (const held of votes.values())
    if (host.length > 7 && !host.includes(compact(held.text)) && spells(spelt(held.text), host))
      held.weight += 3
  // "Praxis Erlenbusch Lübeck" in the title is the "Praxis Erlenbusch" of the logo, with its town.
  for (const [key, shorter] of votes) {
    if (shorter.weight < 1.5 || !shorter.text.includes(' ')) continue
    for (const [other, longer] of votes)
      if (
        other !== key &&
        other.startsWith(key) &&
        longer.text.split(' ').length <= shorter.text.split(' ').length + 2
      ) {
        // "Moss & Stone" of the logo is "Moss & Stone Physiotherapy", where the title says so.
        const tail = longer.text.slice(shorter.text.length)
        if (isPracticeWord(tail.trim()) && !practiceWords.test(shorter.text)) longer.weight += shorter.weight
        else shorter.weight += longer.weight
      }
  }
  return [...votes.values()]
    .toSorted((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ text }) => text)
}

/** "Massage in Brevard", "Chiropractor Toowong": what is offered where, and nobody's name. */
const serviceIn = anyCase(/\s(?:in|near|à|en|em|a|bei|te|nel|für|for|para|pour|voor|und|and)\s/u)

/** Whether a name begins with the address's words, or the address with all but the last of its words. */
const spells = (name: string, host: string): boolean => {
  let shared = 0
  while (shared < name.length && name[shared] === host[shared]) shared++
  return shared >= 8 && (shared === host.length || shared >= host.length * 0.75)
}

/** "/konditionen.html": a title that only says what the page's address ends in names the page. */
function lastFolder(url: string): string {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] ?? ''
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  return compact(decoded(last).replace(/\.\w{2,5}$/, ''))
}

/** Where pictures come from is no name of the site. */
const pictures = anyCase(
  /adobe|shutterstock|istock|unsplash|pexels|getty|fotolia|pixabay|freepik|(?:photo|foto|bild|image|immagin|imagen)\p{L}*\s*[:©]|stock\.com/u
)

const legalForm = /,?\s(?:P?LLC|P\.?C\.?|P\.?A\.?|Inc\.?|Ltd\.?|GmbH|UG|S\.?r\.?l\.?|S\.?L\.?|B\.?V\.?)$/
/** "© 2009 Fern & Moss. Page last mended in April": what follows a full stop is another sentence. */
const sentenceEnd = /(?<=\p{Ll}{3})\.\s(?=\p{Lu}\p{Ll}+\s\p{Ll})/u
function copyrightHolder(line: Line): string | undefined {
  if (line.text.length > 400 || !/©|copyright|\(c\)/i.test(line.text)) return undefined
  if (pictures.test(line.text)) return undefined
  const holder = copyright
    .exec(line.text)?.[1]
    ?.replace(afterHolder, '')
    .split(sentenceEnd)[0]
    ?.replace(legalForm, '')
    .trim()
  return holder && /\p{L}{2}/u.test(holder) && holder.length < 80 ? holder : undefined
}
