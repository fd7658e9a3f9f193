import type { TextReading } from '@/domain/page-reading'
import { longestText } from '@/domain/reading-limits'
import type { GatheredText } from './gathered-page'
import { mainLines } from './main-text/from-lines'
import { trimParagraphs } from './main-text/paragraphs'
import { titleOf } from './page/title'
import { readPassages } from './passages/read-passages'
import { saidLines } from './passages/said-lines'

const shortestText = 200
/** What the button says that puts something into a basket. */
const basket =
  /^\W*(?:add (?:both |all )?to (?:cart|basket|bag)|buy (?:it )?now|in den warenkorb|ajouter au panier|(?:añadir|agregar) al carrito|in (?:mijn )?winkel(?:wagen|mand)|(?:aggiungi|metti) (?:al|nel) carrello|adicionar ao carrinho|(?:добавить )?в корзину|カートに(?:入れる|追加)|장바구니(?:에 담기)?)\W*$/i

/** The main text as plain paragraphs, and the sentences in it that speak to qualities of partnership. */
export function readGatheredText(gathered: GatheredText): TextReading {
  const title = titleOf(gathered.title, gathered.page)
  const article = trimParagraphs(gathered.article, title)
  const size = article.reduce((sum, text) => sum + text.length, 0)
  const paragraphs = size >= shortestText ? article : trimParagraphs(mainLines(gathered.page), title)
  const whole = paragraphs.join('\n\n')
  const text = whole.slice(0, longestText)
  const passages = readPassages(
    saidLines(gathered.page),
    gathered.page.some(({ text: said }) => basket.test(said))
  )
  return whole.length > longestText || gathered.cut ? { text, cut: true, passages } : { text, passages }
}
