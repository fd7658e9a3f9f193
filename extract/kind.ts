import { anyCase } from './text/any-case'
import type { ClipKind } from '@/domain/clip-kind'
import type { AdviceFields, PractitionerFields, ProductFields } from '@/domain/page-fields'
import { articleThing } from './advice/structured'
import { readByline } from './advice/byline'
import { isPosted } from './advice/posted'
import { headIndex } from './advice/text'
import { isInstitution } from './practitioner/directory'
import type { Subject } from './practitioner/subject'
import { productThing } from './product/structured'
import { addToCart, productLines } from './product/text'
import type { Source } from './source'
import { headlineOf, isPiece } from './page/piece'
import { meta } from './structured/meta'
import { isOfType } from './structured/thing'
import { compact } from './words/notation'
import { practiceWords } from './words/practice'
import { professionIn } from './words/professions'

interface Readings {
  practitioner: PractitionerFields
  product: ProductFields
  advice: AdviceFields
}

const practiceHeading = anyCase(
  /(?<![\p{L}])(?:contact|about|team|staff|fees?|rates|insurance|appointments?|meet|our (?:doctors?|practitioners?|therapists?)|welcome|new patients|services|honoraires|tarifs?|kontakt|termine?|preise|leistungen|behandlung|über (?:mich|uns)|impressum|à propos|présentation|contacto|tarifas|quien soy|quién soy|sobre m[ií]|over (?:mij|ons)|tarieven|curriculum|lebenslauf|vita|resume|bio(?:graphy)?|profile|clinic|practice|praxis|associates|location|contact[oa]s?|contacta|contatti|contatos|dove siamo|chi sono|chi siamo|dónde estamos|quiénes somos|nosotr[oa]s|profesionales|terapeutas|equipo|équipe|equipe|equipa|testimonials?|testimonios|témoignages|servizi|servicios|serviços|tariffe|prezzi|precios|preços|quem sou|sobre nós|behandelingen|specialisaties|disciplines|accueil|inicio|アクセス|料金|診療案内|院長|スタッフ|ご挨拶)(?![\p{L}])/u
)

/** "Fees", "Meet our therapists": a short heading. A word of them in a whole sentence or a question heads a piece. */
const headsPractice = (text: string): boolean =>
  /^home ?(?:page)?$/i.test(text) ||
  (practiceHeading.test(text) && !/[?？]/.test(text) && text.split(/\s+/).length < 8)

/** The kind that the page's signals speak for most; the person can switch it. */
export function guessKind(source: Source, readings: Readings, subject: Subject): ClipKind {
  const product = productPoints(source, readings.product)
  const points = {
    practitioner: practitionerPoints(source, readings.practitioner, subject),
    product,
    advice: advicePoints(source, readings, subject, product >= 3)
  }
  if (points.product >= points.practitioner && points.product >= points.advice && points.product >= 3)
    return 'product'
  // A page that says nothing of any of them is something to read, not someone without a name.
  return points.practitioner > 0 && points.practitioner >= points.advice ? 'practitioner' : 'advice'
}

function firstHeading(source: Source): string {
  const line = source.view.lines.find(
    (each) => each.heading === 1 && each.region !== 'nav' && each.region !== 'footer'
  )
  return line?.text ?? ''
}

/** Folders in which sites keep what is to be read, in the languages of the tables. */
const articlePath =
  /\/(?:(?:[\w-]+-)?blog|blogs|news|neuigkeiten|aktuelles|nieuws|actualit[eé]s?|noticias|notizie|novedades|articles?|articulos?|artikel|articol[oi]|artigos?|posts?|magazin[e]?|ratgeber|wissen|gesundheitstipps|journal|conseils?|consejos|consigli|dicas|advies|tips|advice|guides?|learn|resources|library|leaflets?|health-topics|column|columns|recettes|recetas|ricette|recipes|informacion|patient-information|patienteninformation\w*|patienteninfo\w*|information-leaflets?|factsheets?|fiches?|folhetos|textos|lecturas|infoblad\w*|patientenfolders?|opuscoli|materias|\d{4}\/\d{2})(?:\/|$)/i

/** A person named in the first heading or the title. */
function practitionerNamed(source: Source, { partyKind, name }: Subject): boolean {
  const head = `${firstHeading(source)} ${source.titleParts[0] ?? ''}`
  return partyKind === 'person' && compact(head).includes(compact(name ?? ' '))
}

/** "by Ada Moss, L.Ac." right below a headline of other words: a newsletter's title names the letter, and nobody. */
function signedBelowHeadline({ view: { lines } }: Source, { name }: Subject): boolean {
  const headline = headlineOf(lines)
  if (headline === '' || headsPractice(headline) || compact(headline).includes(compact(name ?? ' ')))
    return false
  const at = lines.findIndex(({ text, heading }) => heading > 0 && text === headline)
  return lines.slice(at + 1, at + 3).some((line) => readByline(line) !== undefined)
}

function practitionerPoints(source: Source, fields: PractitionerFields, subject: Subject): number {
  let points = 0
  const head = `${firstHeading(source)} ${source.titleParts[0] ?? ''}`
  const named = practitionerNamed(source, subject) && !signedBelowHeadline(source, subject)
  if (named) points += 3
  if (named && (fields.credentials || professionIn(head))) points += 2
  if (subject.structured) points += 2
  if (
    source.things.some((thing) =>
      isOfType(
        thing,
        /^(?:Physician|Dentist|Medical(?:Business|Clinic|Organization)|Physiotherapy|HealthAndBeautyBusiness)$/
      )
    )
  )
    points += 2
  if (subject.people.length > 1) points += 2
  if (headsPractice(firstHeading(source)) || headsPractice(source.titleParts[0] ?? '')) points += 2.5
  if (fields.phones) points += 0.5
  if (fields.address) points += 1
  if (fields.fees || fields.insurance) points += 1
  if (fields.npi || fields.acceptingNew !== undefined || fields.languages) points += 1
  if (fields.specialties && fields.specialties.length > 2) points += 0.5
  if (
    source.identities.slice(0, 2).some((name) => practiceWords.test(name)) ||
    (subject.partyKind === 'person' && fields.profession)
  )
    points += 1
  return points
}

function productPoints(source: Source, fields: ProductFields): number {
  let points = 0
  if (productThing(source)) points += 5
  if (/product/i.test(meta(source.metas, 'og:type') ?? '')) points += 4
  if (
    productLines(source)
      .slice(0, 150)
      .some((line) => addToCart.test(line.text))
  )
    points += 3
  if (fields.price !== undefined) points += 1
  if (fields.price !== undefined && fields.availability) points += 2
  if (fields.ingredients || fields.servingSize) points += 1.5
  // What is in it and what it costs: a shop without a cart, where one orders by letter.
  if (fields.ingredients && fields.price !== undefined) points += 1.5
  if (fields.gtin || fields.sku) points += 1.5
  if (/\/(?:products?|produkte?|produits?|productos?|shop|p|dp|item)\//i.test(source.view.url)) points += 1.5
  return points
}

function advicePoints(
  source: Source,
  { advice: fields, practitioner }: Readings,
  subject: Subject,
  sold: boolean
): number {
  const { lines, url } = source.view
  let points = 0
  if (articleThing(source)) points += 4
  if (/article/i.test(meta(source.metas, 'og:type') ?? '')) points += 0.5
  if (meta(source.metas, 'article:published_time', 'article:published')) points += 1.5
  // A site's front page has news on it and is none.
  if (/^https?:\/\/[^/]+\/?(?:index\.\w+)?(?:[?#]|$)/i.test(url) && !articleThing(source)) points -= 2
  const head = headIndex(lines, fields.title)
  if (lines.slice(Math.max(0, head - 5), head + 10).some((line) => readByline(line))) points += 2.5
  else if (isPosted(source, fields.title)) points += 2.5
  if (signedBelowHeadline(source, subject)) points += 3
  if (fields.published) points += 2
  if (articlePath.test(url)) points += 2
  const prose = lines.filter(
    (line) => line.text.length > 160 && line.region !== 'footer' && line.region !== 'nav'
  )
  points += Math.min(3, prose.length / 4)
  // Mostly running text, of nobody by name and without a place to go to or a fee.
  const length = (list: typeof lines) => list.reduce((sum, line) => sum + line.text.length, 0)
  const { address, fees } = practitioner
  const names = headsPractice(firstHeading(source)) || practitionerNamed(source, subject)
  // A practice's footer stands below its articles, too.
  const inside = lines.filter(({ region }) => region === 'main' || region === 'body')
  const house = compact(address?.split(',')[0] ?? '')
  const placed = house !== '' && inside.some(({ text }) => compact(text).includes(house))
  const title = fields.title ?? ''
  const headed =
    !headsPractice(title) &&
    lines.some(({ text, heading, region }) => heading > 0 && region !== 'nav' && text === title)
  const running = !names && !placed && !fees && headed && length(prose) > length(inside) * 0.55
  // Short paragraphs are read, too, where nobody speaks of what they do and nobody's practice heads the page.
  const { partyKind, people } = subject
  const theirs = headsPractice(headlineOf(lines)) || practitionerNamed(source, subject)
  const owned = [...(practitioner.phones ?? []), ...(practitioner.emails ?? [])]
  const speaks = (partyKind === 'person' && practitioner.profession) || people.length > 1
  const piece = !theirs && !placed && !fees && !speaks && isPiece(lines, owned, isInstitution(source))
  if (running) points += 2.5
  // What has a price and a basket is described in whole sentences, too.
  if (piece && !sold) points += running ? 1.5 : 4
  if (
    /\?$|^(?:how|why|what|when|is|are|can|should|does|\d+|warum|wie|was|comment|pourquoi|les \d+|cómo|por qué|qué|hoe|waarom|wat)\b/i.test(
      title
    )
  )
    points += 1.5
  if (subject.partyKind === 'person' && compact(title).includes(compact(subject.name ?? ' '))) points -= 2
  return points
}
