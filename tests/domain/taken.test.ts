// @vitest-environment node
import { expect, it } from 'vitest'
import type { PicturedPerson } from '@/domain/snapshot'
import { takenWeb } from '@/domain/taken'

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
