import type { ClipKind } from '@/domain/clip-kind'
import type { TextReading } from '@/domain/page-reading'
import { longestText } from '@/domain/reading-limits'
import type { Line } from './dom/line'
import type { GatheredText } from './gathered-page'
import { mainLines } from './main-text/from-lines'
import { trimEnds, trimParagraphs } from './main-text/paragraphs'
import { titleOf } from './page/title'
import { readPassages } from './passages/read-passages'
import { saidLines } from './passages/said-lines'
import { isAdvertisement } from './words/advertisements'

const shortestText = 200
/** What the button says that puts something into a basket. */
const basket =
  /^\W*(?:add (?:both |all )?to (?:cart|basket|bag)|buy (?:it )?now|in den warenkorb|ajouter au panier|(?:añadir|agregar) al carrito|in (?:mijn )?winkel(?:wagen|mand)|(?:aggiungi|metti) (?:al|nel) carrello|adicionar ao carrinho|(?:добавить )?в корзину|カートに(?:入れる|追加)|장바구니(?:에 담기)?)\W*$/i

/** The main text as plain paragraphs, and the sentences in it that speak to qualities of partnership. */
export function readGatheredText(gathered: GatheredText, kind?: ClipKind): TextReading {
  const whole = paragraphsOf(gathered, kind).join('\n\n')
  const text = whole.slice(0, longestText)
  const passages = readPassages(
    saidLines(gathered.page),
    gathered.page.some(({ text: said }) => basket.test(said))
  )
  return whole.length > longestText || gathered.cut ? { text, cut: true, passages } : { text, passages }
}

/** A practice's page often ends with fees and numbers; below an article they are the page's furniture. */
function paragraphsOf({ title: said, article, page }: GatheredText, kind: ClipKind | undefined): string[] {
  const title = titleOf(said, page)
  // What reads articles drops the names of the places for sale: the page's own lines still have them.
  const paid = new Set(page.filter(isAdvertisement).map(({ text }) => text))
  const own = (lines: Line[]) => lines.filter((line) => !paid.has(line.text))
  if (kind === 'practitioner') return trimEnds(own(mainLines(page)), title)
  const paragraphs = trimParagraphs(own(article), title)
  const size = paragraphs.reduce((sum, text) => sum + text.length, 0)
  return size >= shortestText ? paragraphs : trimParagraphs(own(mainLines(page)), title)
}
