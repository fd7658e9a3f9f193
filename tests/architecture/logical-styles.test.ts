import { expect, it } from 'vitest'
import { filesIn } from './source-files'

/** Everything that says left or right, in styles and in style attributes: it would stay there in a script that runs the other way. */
const physical: readonly RegExp[] = [
  /\b(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /\bborder-(top|bottom)-(left|right)-radius\b/,
  /(^|[\s;{"'])(left|right)\s*:\s*[^{}]*?[;}"']/m,
  /\b(text-align|float|clear)\s*:\s*(left|right)\b/,
  /\b(transform-origin|background-position|object-position)\s*:[^;]*\b(left|right)\b/
]
/** Shorthands of four lengths: the second is the right, the fourth the left. */
const fourSides =
  /\b(margin|padding|inset|border-width|border-radius)\s*:\s*([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s+([^\s;/]+)\s*[;}"]/g

it('has styles that turn with the direction of writing', () => {
  const found = filesIn(['components', 'assets', 'entrypoints'], /\.(vue|css)$/).flatMap(({ path, text }) =>
    sidesIn(stylesOf(path, text)).map((line) => `${path}: ${line.trim()}`)
  )
  expect(
    found,
    'Say start and end: margin-inline-start, inset-inline-end, border-start-end-radius, text-align: start. See docs/decisions/008-settings-of-the-reader.md.'
  ).toEqual([])
})

it.each([
  ['a { margin-left: 4px; }', 1],
  ['a { left: 0; }', 1],
  ['a { padding: 4px 6px 4px 16px; }', 1],
  ['a { border-radius: 0 3px 3px 0; }', 1],
  ['a { padding: 4px 6px 8px 6px; inset-inline-start: 0; }', 0],
  ['a { text-align: right; }', 1]
])('sees it in %s', (styles, count) => {
  expect(sidesIn(styles)).toHaveLength(count)
})

/** The styles of a file, without comments. */
function stylesOf(path: string, text: string): string {
  const styles = path.endsWith('.vue')
    ? [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\sstyle="([^"]*)"/g)]
        .map((match) => match[1] ?? `${match[2]};`)
        .join('\n')
    : text
  return styles.replace(/\/\*[\s\S]*?\*\//g, '')
}

function sidesIn(styles: string): string[] {
  const said = physical.flatMap((pattern) => pattern.exec(styles)?.[0] ?? [])
  const uneven = [...styles.matchAll(fourSides)].filter(([, name, first, second, third, fourth]) =>
    // Corners go round: start and end are the same where both upper and both lower ones are.
    name === 'border-radius' ? first !== second || third !== fourth : second !== fourth
  )
  return [...said, ...uneven.map(([all]) => all)]
}
