// First, since it gives Dexie its database.
import { freshWeb, practitionerReading } from './web'
import { expect, it } from 'vitest'
import { keepPage } from '@/db/keep'
import { keptPage } from '@/db/kept-page'
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
