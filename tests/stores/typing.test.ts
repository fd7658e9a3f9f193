// @vitest-environment happy-dom
import '../db/web'
import { createApp, effectScope } from 'vue'
import { expect, it, onTestFinished, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Typed } from '@/domain/typed'
import { careWebKey } from '@/stores/care-web'
import { typedIsKept, useTyping } from '@/stores/typing'
import { freshWeb } from '../db/web'

const soon = () => new Promise((resolve) => setTimeout(resolve))
const written = (text: string): Typed => ({ into: 'draft', id: 'form', values: { text } })
const textOf = (typed: Typed) => (typed.into === 'draft' ? typed.values['text'] : undefined)

/** A field of a page, whose words go to `keep`. */
function typing(keep: (typed: Typed) => Promise<unknown>) {
  const scope = effectScope()
  onTestFinished(() => scope.stop())
  const app = createApp({}).provide(careWebKey, freshWeb())
  return app.runWithContext(() => scope.run(() => useTyping(written, keep))!)
}

it('saves what is typed after a pause in which nothing was waiting', async () => {
  const saved: unknown[] = []
  const { typed, flush } = typing(async (words) => saved.push(textOf(words)))
  await flush()
  typed('a')
  await soon()
  await flush()
  typed('ab')
  await soon()
  expect(saved).toEqual(['a', 'ab'])
})

it('says when everything typed is written', async () => {
  const saved: unknown[] = []
  const { typed } = typing(async (words) => {
    await soon()
    saved.push(textOf(words))
  })
  typed('a')
  typed('ab')
  await typedIsKept()
  expect(saved).toEqual(['a', 'ab'])
})

it('tells the worker with every key what is not yet written, and that nothing is left', async () => {
  const heard: unknown[] = []
  const port = {
    postMessage: (message: unknown) => heard.push(message),
    onDisconnect: { addListener: () => {} }
  }
  vi.spyOn(fakeBrowser.runtime, 'connect').mockReturnValue(port as never)
  let finish = () => {}
  const disk = new Promise<void>((done) => (finish = done))
  const { typed } = typing(() => disk)
  typed('a')
  typed('ab')
  typed('abc')
  expect(heard.at(-1)).toEqual({ web: expect.any(String), places: [[written('a'), written('abc')]] })
  finish()
  await typedIsKept()
  expect(heard.at(-1)).toEqual({ web: expect.any(String), places: [] })
})
