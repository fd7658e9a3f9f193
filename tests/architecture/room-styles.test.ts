// @vitest-environment node
import { expect, it } from 'vitest'
import { filesIn } from './source-files'

/** Styles that every page of ours has from the start; what they say of a class, rooms may say more of. */
const everywhere = /\/(tokens|base|frame|shell|popup)\.css$/

/**
 * The classes that a file of styles speaks of with nothing around them (`.pick {`), each once.
 */
function bareClasses(styles: string): string[] {
  const selectors = [...styles.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[};{])\s*([^{};@]+)\{/g)]
  const bare = selectors.flatMap(([, list = '']) =>
    list.split(',').filter((one) => /^\s*\.[\w-]+\s*$/.test(one))
  )
  return [...new Set(bare.map((one) => one.trim()))]
}

it('has no class that two rooms style: the styles of a room stay when it is left', () => {
  const rooms = filesIn(['assets'], /\.css$/).filter(({ path }) => !everywhere.test(path))
  const places = new Map<string, string[]>()
  for (const { path, text } of rooms)
    for (const name of bareClasses(text)) places.set(name, [...(places.get(name) ?? []), path])
  expect(
    [...places].filter(([, paths]) => paths.length > 1),
    'The ticks of a sheet stood askew after Compare had been looked at. Give one of them a name of its own, or say inside of what it stands.'
  ).toEqual([])
})

it.each([
  ['.pick { gap: 0; } .asklist .grip { gap: 0; }', ['.pick']],
  ['.pick,\n.grip { gap: 0; }', ['.pick', '.grip']],
  ['@media print { .pick { gap: 0; } .pick b { gap: 0; } }', ['.pick']]
])('sees the bare ones of %s', (styles, names) => expect(bareClasses(styles)).toEqual(names))
