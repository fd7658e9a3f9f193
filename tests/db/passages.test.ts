// First, since it gives Dexie its database.
import { freshWeb, practitionerReading } from './web'
import { expect, it } from 'vitest'
import { keepPage } from '@/db/keep'
import { keptPage } from '@/db/kept-page'
import { keepPassageOfPage } from '@/db/keep-passage'
import { answerPassage } from '@/db/passages'

const passage = {
  exact: 'You decide.',
  prefix: '',
  suffix: '',
  quality: 'shared-power',
  stance: 'for'
} as const

it('a sentence that was kept from an earlier clip of someone stays kept, and is not kept twice', async () => {
  const { database, surroundings } = freshWeb()
  const page = (fee: string) => practitionerReading({ name: 'Ada Moss', fees: [fee] })
  const { subjectId: personId = '' } = await keepPage(database, surroundings, 'clip-1', page('$180'))
  await answerPassage(database, surroundings, { clipId: 'clip-1', personId, passage }, 'kept')
  await keepPage(database, surroundings, 'clip-2', page('$210'))
  expect((await keptPage(database, 'clip-2'))?.passages).toMatchObject([
    { exact: 'You decide.', state: 'kept' }
  ])
  await answerPassage(database, surroundings, { clipId: 'clip-2', personId, passage }, 'left-out')
  expect(await database.passages.toArray()).toMatchObject([{ clipId: 'clip-1', state: 'left-out' }])
})

it('words that were kept without their place, since the page answered late, are not kept twice when it answers', async () => {
  const { database, surroundings } = freshWeb()
  const page = practitionerReading({ name: 'Ada Moss' })
  const keep = (passageId: string, start: number, end: number) =>
    keepPassageOfPage(database, surroundings, { clipId: passageId, passageId }, page, {
      exact: 'You decide.',
      prefix: '',
      suffix: '',
      start,
      end
    })
  const late = await keep('late', 0, 0)
  expect((await keep('again', 40, 51)).passageId).toBe(late.passageId)
  expect((await keep('late again', 0, 0)).passageId).toBe(late.passageId)
  expect(await database.passages.count()).toBe(1)
})

it('the same words in two places of a page are two passages', async () => {
  const { database, surroundings } = freshWeb()
  const page = practitionerReading({ name: 'Ada Moss' })
  for (const start of [40, 90])
    await keepPassageOfPage(
      database,
      surroundings,
      { clipId: `clip-${start}`, passageId: `passage-${start}` },
      page,
      { exact: 'You decide.', prefix: '', suffix: '', start, end: start + 11 }
    )
  expect(await database.passages.count()).toBe(2)
})
