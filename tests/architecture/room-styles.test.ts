import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { filesIn, type SourceFile } from './source-files'

/** Styles that every page of ours has from the start; what they say of a class, rooms may say more of. */
const everywhere = /\/(tokens|base|frame|shell|popup)\.css$/

/**
 * The classes that a file of styles speaks of with nothing around them (`.pick {`), each once.
 */
function bareClasses(styles: string): string[] {
  return [...new Set(selectorsIn(styles).filter((one) => /^\.[\w-]+$/.test(one)))]
}

/** The classes with which a selector begins (`.pick .grip {`), alone in their place: they hold wherever they are given. */
function leadingClasses(styles: string): string[] {
  return [...new Set(selectorsIn(styles).flatMap((one) => /^\.([\w-]+)(?=[\s>+~:]|$)/.exec(one)?.[1] ?? []))]
}

/** Every selector, with what stands in brackets left out, since that says more of the word before it. */
function selectorsIn(styles: string): string[] {
  const lists = [...styles.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[};{])\s*([^{};@]+)\{/g)]
  return lists
    .flatMap(([, list = '']) => list.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').split(','))
    .map((one) => one.trim())
}

/** Where a piece imports from, by paths from the root. */
const importsOf = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, from = '']) => {
    const whole = from.startsWith('@/')
      ? from.slice(2)
      : from.startsWith('.')
        ? join(dirname(path), from)
        : ''
    return whole === '' ? [] : [/\.(vue|css)$/.test(whole) ? whole : `${whole}.ts`]
  })

/** The classes that a piece gives to what it shows, without those that it styles itself. */
function classesUsed(text: string): string[] {
  const own = text.split('<style')[1] ?? ''
  const plain = [...text.matchAll(/[^:]class="([^"]+)"/g)].flatMap(([, list = '']) => list.split(/\s+/))
  const bound = [...text.matchAll(/:class="([^"]+)"/g)].flatMap(([, code = '']) =>
    [...code.replace(/=== '[^']*'/g, '').matchAll(/'([\w -]+)'|([\w-]+)(?=: )/g)].flatMap((found) =>
      (found[1] ?? found[2] ?? '').split(' ')
    )
  )
  return [...new Set([...plain, ...bound])].filter((name) => !own.includes(`.${name}`))
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

it('has no piece that takes its looks from a room that may not have been open', () => {
  const sources = new Map(filesIn(['components'], /\.(vue|ts)$/).map((file) => [file.path, file]))
  const broughtBy = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path) || path === 'components/shell/rooms.ts') return seen
    seen.add(path)
    const file = sources.get(path)
    if (file) for (const one of importsOf(file)) broughtBy(one, seen)
    return seen
  }
  const styles = filesIn(['assets'], /\.css$/)
  const always = new Set(
    styles
      .filter(({ path }) => everywhere.test(path) && !path.endsWith('popup.css'))
      .flatMap(({ text }) => [...text.matchAll(/\.([\w-]+)/g)].map(([, name]) => name))
  )
  const styledBy = new Map<string, string[]>()
  for (const { path, text } of styles.filter((one) => !everywhere.test(one.path)))
    for (const name of leadingClasses(text)) styledBy.set(name, [...(styledBy.get(name) ?? []), path])
  const rooms = importsOf(sources.get('components/shell/rooms.ts')!)
  const wrong = rooms.flatMap((room) => {
    const brought = broughtBy(room)
    return [...brought].flatMap((path) =>
      classesUsed(sources.get(path)?.text ?? '').flatMap((name) => {
        const places = styledBy.get(name) ?? []
        const isBrought = always.has(name) || places.length === 0 || places.some((one) => brought.has(one))
        return isBrought ? [] : [`.${name} in ${path} is styled in ${places.join()}, which ${room} lacks`]
      })
    )
  })
  expect(rooms.length).toBeGreaterThan(20)
  expect(
    [...new Set(wrong)],
    'The ticks of "Copies for others" had no form until a visit had been opened, and bring looks along that others did not ask for. Bring the styles in, put what many rooms need into assets/frame.css, or say inside of what it stands.'
  ).toEqual([])
})

it.each([
  ['.pick { gap: 0; } .asklist .grip { gap: 0; }', ['.pick']],
  ['.pick,\n.grip { gap: 0; }', ['.pick', '.grip']],
  ['@media print { .pick { gap: 0; } .pick b { gap: 0; } }', ['.pick']]
])('sees the bare ones of %s', (styles, names) => expect(bareClasses(styles)).toEqual(names))
