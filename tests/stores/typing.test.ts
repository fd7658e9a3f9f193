import { effectScope } from 'vue'
import { expect, it } from 'vitest'
import { typedIsKept, useTyping } from '@/stores/typing'

const soon = () => new Promise((resolve) => setTimeout(resolve))

it('saves what is typed after a pause in which nothing was waiting', async () => {
  const saved: string[] = []
  const scope = effectScope()
  const { typed, flush } = scope.run(() => useTyping(async (text) => saved.push(text)))!
  await flush()
  typed('a')
  await soon()
  await flush()
  typed('ab')
  await soon()
  expect(saved).toEqual(['a', 'ab'])
  scope.stop()
})

it('says when everything typed is written', async () => {
  const saved: string[] = []
  const scope = effectScope()
  const { typed } = scope.run(() =>
    useTyping(async (text) => {
      await soon()
      saved.push(text)
    })
  )!
  typed('a')
  typed('ab')
  await typedIsKept()
  expect(saved).toEqual(['a', 'ab'])
  scope.stop()
})
