/** The letters of every script, as a regular expression without the flag u names them: blocks, with their few gaps. */
const letters = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0373\u0376-\u037d\u037f\u0386\u0388-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u0904-\u0939\u0985-\u09b9\u0e01-\u0e30\u0e40-\u0e46\u10a0-\u10fa\u10fc-\u1248\u1e00-\u1fbc\u1fc2-\u1ffc\u2c00-\u2ce4\u3005-\u3006\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u318e\u3400-\u4dbf\u4e00-\ua48c\ua640-\ua66e\ua722-\ua7ff\uac00-\ud7a3\uf900-\ufa6d\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`

/** An escape, a bracket that opens a class, one that closes it, or a letter by its property. */
const parts = /\\p\{L[ul]?\}|\\[\s\S]|[[\]]/gu

/**
 * The same regular expression for letters of either case. Written with the flags i and u together it says the same, but
 * for each letter it names the browser then asks which others are like it in all of Unicode: a list of 150 words takes
 * 10 ms until it is first used, without the u half a millisecond. A worker that has just woken reads its page with all of
 * them, and that was most of the wait after a press of the button (285 of 400 ms).
 * @param pattern with the flag u, or its text as for that; `\p{L}`, `\p{Lu}` and `\p{Ll}` stand for any letter
 * @param flags others beside i
 * @throws SyntaxError for other properties than these, and for letters outside the first plane of Unicode
 */
export function anyCase(pattern: RegExp | string, flags = ''): RegExp {
  const source = typeof pattern === 'string' ? pattern : pattern.source
  let isInClass = false
  const plain = source.replaceAll(parts, (part) => {
    if (part === '[' && !isInClass) isInClass = true
    else if (part === ']') isInClass = false
    if (part.startsWith('\\p{')) return isInClass ? letters : `[${letters}]`
    if (part === String.raw`\p` || part === String.raw`\P`)
      throw new SyntaxError(`Only letters are said by property: ${source}`)
    return part
  })
  const others = typeof pattern === 'string' ? flags : flags + pattern.flags.replaceAll(/[iu]/g, '')
  return new RegExp(plain, `i${others}`)
}
