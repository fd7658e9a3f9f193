// @vitest-environment node
import ts from 'typescript'
import { expect, it } from 'vitest'
import { filesIn } from './source-files'
import type { SourceFile } from './source-files'
import { avoidedWords, avoidedWordsGerman, browserLabels } from './words-never-used'

it('speaks in words that leave the choice with the person', () => {
  const found = filesIn(['texts'])
    .flatMap((file) => stringsOf(file).map((text) => ({ path: file.path, text })))
    .flatMap(({ path, text }) =>
      (path.startsWith('texts/de/') ? avoidedWordsGerman : avoidedWords)
        .filter(({ pattern }) => pattern.test(withoutLabels(text)))
        .map(({ pattern, say }) => `${path}: "${text}" (${pattern.source}). Say instead: ${say}.`)
    )
  expect(found).toEqual([])
})

it('says the same in the strings that the browser itself shows', () => {
  const found = filesIn(['public/_locales'], /\.json$/).flatMap(({ path, text }) =>
    (path.includes('/de/') ? avoidedWordsGerman : avoidedWords)
      .filter(({ pattern }) => pattern.test(text.replaceAll(/"[\w]+":/g, '')))
      .map(({ say }) => `${path}: say ${say}.`)
  )
  expect(found).toEqual([])
})

function withoutLabels(text: string): string {
  return browserLabels.reduce((rest, label) => rest.replaceAll(label, ''), text)
}

/** The strings of a catalogue: what stands in quotes, without the names it imports. */
function stringsOf({ path, text }: SourceFile): string[] {
  const strings: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node) && !isName(node)) strings.push(node.text)
    if (ts.isTemplateExpression(node))
      strings.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…'))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return strings
}

/** Keys, and strings that a condition compares, are not shown. */
function isName(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name === node
  return ts.isBinaryExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)
}
