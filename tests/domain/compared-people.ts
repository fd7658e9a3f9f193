import type { ComparisonRecords } from '@/domain/compared'
import type { Observation } from '@/domain/observation'
import type { Passage } from '@/domain/passage'
import type { Person } from '@/domain/person'
import { standingQualities } from '@/domain/qualities'

export const at = '2026-11-21T10:00:00.000Z'
export const base = { createdAt: at, changedAt: at }
export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  ...base,
  name: id,
  role: 'practitioner',
  sources: {},
  keys: [],
  ...more
})
export const observed = (id: string, personId: string, more: Partial<Observation> = {}): Observation => ({
  id,
  ...base,
  personId,
  quality: 'being-heard',
  sentence: `${id} of ${personId}`,
  side: 'them',
  basis: 'felt',
  state: 'said',
  ...more
})
export const passage = (id: string, personId: string, more: Partial<Passage> = {}): Passage => ({
  id,
  ...base,
  clipId: 'clip',
  exact: `page ${id}`,
  prefix: '',
  suffix: '',
  personId,
  quality: 'being-heard',
  state: 'kept',
  ...more
})
export const records = (more: Partial<ComparisonRecords> = {}): ComparisonRecords => ({
  comparison: { id: 'c', columns: ['ada', 'ben'], hiddenRows: [], ownRows: [] },
  parties: [person('ada'), person('ben')],
  partnerships: [],
  qualities: standingQualities([]),
  observations: [],
  expectations: [],
  passages: [],
  proposals: [],
  notExpected: [],
  questions: [],
  cells: [],
  pages: { clip: { site: 'x.example', keptAt: at } },
  introductions: [],
  names: {},
  privateIds: [],
  ...more
})
