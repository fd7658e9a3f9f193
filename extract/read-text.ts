import { longestText, type TextReading } from '@/domain/page-reading'
import type { Line } from './dom/line'
import { openPage, readBelow } from './dom/open-page'
import { titleOf } from './page/title'
import { articleElement } from './main-text/article'
import { mainLines } from './main-text/from-lines'
import { trimParagraphs } from './main-text/paragraphs'
import { readPassages } from './passages/read-passages'

const shortestText = 200

/**
 * Reads a page's main text as plain paragraphs, and the sentences in it that speak to qualities of partnership. Slower
 * than readPage: Readability works on a clone of the page, which itself is left as it was.
 */
export function readText(document: Document): TextReading {
  const view = openPage(document, 'about:blank')
  const title = titleOf(view)
  const element = view.cut ? undefined : articleElement(document)
  const article = element ? trimParagraphs(readBelow(element), title) : []
  const size = article.reduce((sum, text) => sum + text.length, 0)
  const paragraphs = size >= shortestText ? article : trimParagraphs(mainLines(view.lines), title)
  const whole = paragraphs.join('\n\n')
  const text = whole.slice(0, longestText)
  const passages = readPassages(text, around(view.lines))
  return whole.length > longestText || view.cut ? { text, cut: true, passages } : { text, passages }
}

/** Lines that a list of passages should not offer: menus and the like are no statement of anyone. */
const around = (lines: Line[]): Set<string> =>
  new Set(lines.filter((line) => line.region === 'nav' || line.linked).map((line) => line.text))
