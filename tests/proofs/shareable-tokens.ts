import type { ShareableRows, ShareChoices } from '@/domain/shared-web'
import { rowSchemas } from '@/domain/rows'

/*
 * A web in which every field of every row says where it stands, also fields that nobody has thought of yet: whatever goes
 * out can then be asked whether it may. Fields come from the schemas of the rows.
 */

type Table = keyof ShareableRows
const at = '2026-11-21T10:00:00.000Z'

/** What stands in a field, if nothing else must. Nothing else in a web says this. */
export const tokenOf = (id: string, field: string) => `zirkon-${id}-${field.toLowerCase()}-blau`
export const anyToken = /zirkon-[a-z0-9]+-[a-z]+-blau/g

const lists = new Set(['credentials', 'specialties', 'phones', 'emails', 'addresses', 'languages', 'keys'])
const alsoLists = new Set(['fees', 'insurance', 'ingredients', 'setAside', 'asks', 'leftOff', 'fromLabel'])

function rowOf(table: Table, id: string, more: object): Record<string, unknown> {
  const fields = Object.keys((rowSchemas[table] as unknown as { entries: object }).entries)
  const says = (field: string) => {
    const token = tokenOf(id, field)
    return lists.has(field) || alsoLists.has(field) ? [token] : token
  }
  const told = fields
    .filter((field) => !['removedAt', 'becameId', 'leftOff', 'private'].includes(field))
    .map((field) => [field, says(field)])
  return { ...Object.fromEntries(told), createdAt: at, changedAt: at, id, ...more }
}

const tie = (partnerId: string, more: object = {}) =>
  rowOf('partnerships', `tie${partnerId}`, { partnerId, sector: 'family', ring: 'close', ...more })
const page = (id: string, about: string[]) =>
  rowOf('clips', id, {
    keptAt: at,
    about,
    reading: {
      kind: 'practitioner',
      page: { url: `https://kept.example/${tokenOf(id, 'url')}`, title: tokenOf(id, 'title') },
      practitioner: { fields: { phones: [tokenOf(id, 'read')] }, sources: {} },
      product: { fields: {}, sources: {} },
      advice: { fields: { title: tokenOf(id, 'advice') }, sources: {} }
    }
  })
const seen = { on: '2099-03-12', time: '10:30', minutes: 45, ended: 'was' }

/** Whom and what a copy may show, and beside each somebody or something that it may not. */
export const rows = {
  people: [
    rowOf('people', 'ada', { role: 'practitioner', practiceId: 'alder' }),
    rowOf('people', 'rosa', { role: 'supporter', practiceId: 'hush' }),
    rowOf('people', 'ben', { role: 'supporter' }),
    rowOf('people', 'gone', { role: 'supporter', removedAt: at }),
    rowOf('people', 'loose', { role: 'supporter' })
  ],
  practices: [rowOf('practices', 'alder', {}), rowOf('practices', 'hush', {})],
  partnerships: [
    ...['ada', 'rosa', 'gone', 'alder'].map((id) => tie(id)),
    ...['ben', 'hush'].map((id) => tie(id, { private: true })),
    tie('loose', { removedAt: at })
  ],
  takings: [
    rowOf('takings', 'iron', { kind: 'takes', since: '2024', stopped: '2025' }),
    rowOf('takings', 'off', { kind: 'takes', leftOff: true }),
    rowOf('takings', 'left', { kind: 'takes', removedAt: at })
  ],
  visits: [
    rowOf('visits', 'open', { ...seen, personIds: ['ada'] }),
    // She is seen at a place that is kept private: the visit may go, and that place may not.
    rowOf('visits', 'there', {
      ...seen,
      personIds: ['ada'],
      place: `Room 3, ${tokenOf('hush', 'name').toUpperCase()}`
    }),
    rowOf('visits', 'shut', { ...seen, personIds: ['ada', 'ben'] }),
    rowOf('visits', 'nobody', { ...seen, personIds: [] })
  ],
  products: [rowOf('products', 'salt', {}), rowOf('products', 'sold', { removedAt: at })],
  advice: [rowOf('advice', 'rest', {})],
  expectations: [
    rowOf('expectations', 'hope', { kind: 'hope', personId: 'ada' }),
    rowOf('expectations', 'other', { kind: 'hope', personId: 'ada' }),
    rowOf('expectations', 'price', { kind: 'cost', personId: 'ada' }),
    rowOf('expectations', 'quiet', { kind: 'hope', personId: 'ben' })
  ],
  clips: [
    page('ofada', ['ada']),
    page('ofsalt', ['salt']),
    page('ofben', ['ada', 'ben']),
    page('ofnobody', [])
  ]
} as unknown as ShareableRows

const card = [
  'name',
  'credentials',
  'profession',
  'practice',
  'specialties',
  'phones',
  'emails',
  'address',
  'addresses',
  'website',
  'languages',
  'npi'
]

/** Everything that may go out under these choices; all else may not. */
export function mayGo(choices: ShareChoices): Set<string> {
  const may = new Set<string>()
  const allow = (ids: readonly string[], fields: readonly string[]) => {
    for (const id of ids) for (const field of fields) may.add(tokenOf(id, field))
  }
  allow(['ada', 'alder', 'rosa'], card)
  for (const id of ['alder', 'rosa']) may.delete(tokenOf(id, 'npi'))
  // Where she works is kept private: it goes out beside her neither.
  may.delete(tokenOf('rosa', 'practice'))
  if (choices.withRelations) allow(['ada', 'rosa'], ['relation'])
  if (choices.withTakings) allow(['iron'], ['name', 'form', 'strength', 'how'])
  if (choices.withVisits && choices.withPlaces) allow(['open'], ['place'])
  if (choices.withThings) {
    allow(['salt'], ['name', 'brand'])
    allow(['rest'], ['title', 'author'])
  }
  if (choices.withPages) allow(['ofada', 'ofsalt'], ['url', 'title'])
  for (const id of ['hope', 'other']) if (choices.goalIds.has(id)) allow([id], ['what'])
  return may
}
