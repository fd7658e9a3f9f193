import { expect, it } from 'vitest'
import type { PicturedPerson, PicturedThread } from '@/domain/snapshot'
import { takenThreads, takenWeb } from '@/domain/taken'

const sentinel = 'NOBODY-IS-TO-SEE-THIS'
const open: PicturedPerson = {
  name: 'Maya',
  role: 'Sister',
  sector: 'family',
  ring: 'closest',
  addedAt: '2026-11-21T10:00:00.000Z',
  angle: 254,
  strength: 'strong',
  strained: true,
  giving: 'them',
  layers: ['body'],
  supports: [sentinel],
  load: 'both',
  stage: 'working'
}
const hidden: PicturedPerson = { ...open, name: sentinel, role: sentinel, private: true }

it('leaves private people out, and everything that was written for oneself', () => {
  const { people, leftOut } = takenWeb({ maya: open, ben: hidden }, { withRoles: true, withStrain: true })
  expect(JSON.stringify(people)).not.toContain(sentinel)
  expect(Object.keys(people)).toEqual(['maya'])
  expect(leftOut).toEqual([sentinel])
  const { supports: _supports, load: _load, stage: _stage, ...rest } = open
  expect(people['maya']).toEqual(rest)
})

it('leaves out what is not wanted on it', () => {
  const { people } = takenWeb({ maya: open }, { withRoles: false, withStrain: false })
  expect(people['maya']).toMatchObject({ name: 'Maya', role: '', strength: 'strong' })
  expect(people['maya']).not.toHaveProperty('strained')
})

it('takes threads along only between two who are both on the sheet, and how people know each other only if wanted', () => {
  const covers: PicturedThread = { fromId: 'maya', toId: 'cleo', kind: 'covers' }
  const knows: PicturedThread = { fromId: 'cleo', toId: 'maya', kind: 'knows' }
  const ofHidden: PicturedThread = { fromId: 'maya', toId: 'ben', kind: 'works-with' }
  const { people } = takenWeb(
    { maya: open, cleo: { ...open, name: 'Cleo' }, ben: hidden },
    { withRoles: true, withStrain: true }
  )
  const all = [covers, knows, ofHidden]
  expect(takenThreads(all, people, true)).toEqual([covers, knows])
  expect(takenThreads(all, people, false)).toEqual([covers])
})
