import ts from 'typescript'
import type { SourceFile } from './source-files'

/** What stands in a sentence where a name, a number or other words are put in. */
export const gap = '…'

/** The strings of a catalogue: what stands in quotes, without the names it imports. */
export function stringsOf({ path, text }: SourceFile): string[] {
  const strings: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node) && !isName(node)) strings.push(node.text)
    if (ts.isTemplateExpression(node))
      strings.push([node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(gap))
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
