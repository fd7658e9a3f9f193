import { expect, it } from 'vitest'
import { filesIn, lineCount, productFolders } from './source-files'

const ours = filesIn([...productFolders, 'scripts', 'tests'])
const product = filesIn(productFolders)

it('keeps files small: a file that grows past its size is usually two things', () => {
  const tooLong = ours.flatMap(({ path, text }) => {
    const most = mostLines(path)
    const lines = lineCount(text)
    return lines > most ? [`${path} has ${lines} lines, at most ${most}: ${remedy(path)}`] : []
  })
  expect(tooLong).toEqual([])
})

it('names folders by what is in them', () => {
  const attics = /(^|\/)(utils|util|helpers|common|misc|hooks|composables|modules|shared)\//
  const found = ours.filter(({ path }) => attics.test(path)).map(({ path }) => path)
  expect(found, 'Name the folder after the thing in it; WXT claims some of these names too.').toEqual([])
})

it('mends a type and does not silence it', () => {
  const silencers = new RegExp(['@ts-', '(ignore|nocheck)'].join(''))
  const found = ours.filter(({ text }) => silencers.test(text)).map(({ path }) => path)
  expect(found, 'Mend the type, or check the value where it comes in.').toEqual([])
})

it('uses no auto-imports', () => {
  const generated = /from ['"]#[i]mports/
  const found = ours.filter(({ text }) => generated.test(text)).map(({ path }) => path)
  expect(found, "Import by path ('wxt/utils/define-background'): every tool sees the graph then.").toEqual([])
})

it('styles by tokens and plain CSS', () => {
  const tailwind = /@tailwind|@apply|tailwindcss/
  const found = [...product, ...filesIn(['assets'], /\.css$/)].filter(({ text }) => tailwind.test(text))
  expect(
    found.map(({ path }) => path),
    'Use the tokens in assets/ and a class named after the thing.'
  ).toEqual([])
})

function mostLines(path: string): number {
  if (path.startsWith('entrypoints/') && path.endsWith('.ts')) return 40
  return path.endsWith('.vue') ? 180 : 300
}

function remedy(path: string): string {
  if (path.startsWith('entrypoints/'))
    return 'a launcher only starts things; move the work to the folder it is about.'
  if (path.endsWith('.vue'))
    return 'take a part of the template out as a component, or its state into stores/.'
  return 'find the second thing in it and give it a file of its own.'
}
