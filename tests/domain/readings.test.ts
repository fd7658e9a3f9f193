import { describe, expect, it } from 'vitest'
import type { ReadFrom } from '@/domain/readings/reading'
import type { ReadingAside } from '@/domain/readings/reading-aside'
import { readingsOf } from '@/domain/readings/readings'
import { base, long, now, others, person, product, web } from './thin-web'

const partnership = (of: string, more: object = {}) => ({
  id: `tie-${of}`,
  ...base,
  partnerId: of,
  sector: 'family' as const,
  ring: 'close' as const,
  ...more
})
const picture = (at: string, giving: 'you' | 'them') => ({
  id: at,
  name: '',
  createdAt: at,
  changedAt: at,
  people: {
    Mum: { name: 'Mum', role: '', sector: 'family' as const, ring: 'close' as const, addedAt: at, giving }
  }
})
const specialist = partnership('Brandt', { specialist: true })
const brandt = person('Brandt', {}, { kind: 'practitioner', sector: 'professional' })
const letOff = { id: 'let-off', ...base, personId: 'Brandt', quality: 'daily-life' }
const hope = {
  id: 'hope',
  ...base,
  personId: 'Ola',
  kind: 'hope' as const,
  what: 'A date',
  known: 'assumed' as const
}
const table: [string, ReadFrom, string[]][] = [
  ['nothing of people of whom nothing is said', web([]), []],
  [
    'nothing of a web that has only begun',
    { ...web([]), members: [person('Maya', { supports: ['listens', 'money'] })] },
    []
  ],
  [
    'the only one for two kinds',
    web([person('Maya', { supports: ['practical', 'listens'] })]),
    ['only-one Maya listens practical']
  ],
  ['not who is the only one for one kind', web([person('Maya', { supports: ['listens'] })]), []],
  [
    'not who shares it',
    web([person('Maya', { supports: ['listens', 'money'] }), person('Ben', { supports: ['listens'] })]),
    []
  ],
  [
    'who is left when the other one rests',
    web([
      person('Maya', { supports: ['listens', 'money'] }),
      person('Ben', { supports: ['listens', 'money'], stage: 'resting' })
    ]),
    ['only-one Maya listens money']
  ],
  [
    'four kinds on one person',
    web([
      person('Maya', { supports: ['a', 'b', 'c', 'd'] }),
      person('Ben', { supports: ['a', 'b'] }),
      person('Cleo', { supports: ['c', 'd'] })
    ]),
    ['heavy Maya']
  ],
  [
    'what was said to be needed, and nobody brings',
    web([person('Ben', { supports: ['touch'] }), person('Cleo', { supports: ['money'], stage: 'resting' })], {
      reviews: [
        { id: 'r0', ...base, changedAt: long, screen: 'step', focus: [], needs: ['prayer'] },
        { id: 'r1', ...base, screen: 'step', focus: [], needs: ['touch', 'money'] }
      ]
    }),
    ['unmet money']
  ],
  [
    'a decision that was to be looked at again by now',
    web([], {
      decisions: [
        { id: 'd', ...base, changedAt: long, options: [], suggested: [], lookAgain: '2026-10' },
        { id: 'later', ...base, options: [], suggested: [], lookAgain: '2026-12-01' },
        { id: 'seen since', ...base, options: [], suggested: [], lookAgain: '2026-10-01' }
      ]
    }),
    ['look-again of:d 2026-10']
  ],
  ['a load that was called so', web([person('Mum', { load: 'load' })]), ['load Mum']],
  ['not what is both', web([person('Mum', { load: 'both' })]), []],
  [
    'a layer with nobody, and one that hangs on one',
    web([
      person('A', { layers: ['body'] }),
      person('B', { layers: ['body'] }),
      person('C', { layers: ['mind'] })
    ]),
    ['one-thread C mind', 'no-layer spirit']
  ],
  ['no layer while next to nothing was said of them', web([person('A', { layers: ['body'] })]), []],
  [
    'giving one way for long',
    web([person('Mum', { giving: 'you' })], { partnerships: [partnership('Mum', { changedAt: long })] }),
    ['one-way Mum you']
  ],
  [
    'not for a short while',
    web([person('Mum', { giving: 'you' })], { partnerships: [partnership('Mum')] }),
    []
  ],
  [
    'as pictures of that time show it',
    web([person('Mum', { giving: 'you' })], {
      partnerships: [partnership('Mum')],
      snapshots: [picture(long, 'you'), picture('2026-08-01T10:00:00.000Z', 'you')]
    }),
    ['one-way Mum you']
  ],
  [
    'not where a picture between shows another way',
    web([person('Mum', { giving: 'you' })], {
      partnerships: [partnership('Mum')],
      snapshots: [picture(long, 'you'), picture('2026-08-01T10:00:00.000Z', 'them')]
    }),
    []
  ],
  [
    'not that a practitioner gives',
    web([person('Dana', { giving: 'them' }, { sector: 'professional' })], {
      partnerships: [partnership('Dana', { changedAt: long })]
    }),
    []
  ],
  [
    'not who stands further out',
    web([person('Mum', { giving: 'you' }, { ring: 'further-out' })], {
      partnerships: [partnership('Mum', { changedAt: long })]
    }),
    []
  ],
  [
    'a part without anyone',
    { ...web([]), members: [others[1]!, others[2]!, person('Rita')] },
    ['empty-sector professional']
  ],
  [
    'what nobody covers',
    web([brandt], { partnerships: [specialist], notExpected: [letOff] }),
    ['not-covered Brandt daily-life']
  ],
  [
    'who covers it and rests',
    web([brandt, person('Maya', { stage: 'resting' })], {
      partnerships: [specialist],
      notExpected: [{ ...letOff, coveredById: 'Maya' }]
    }),
    ['not-covered Brandt Maya daily-life']
  ],
  [
    'not what is covered',
    web([brandt, person('Maya')], {
      partnerships: [specialist],
      notExpected: [{ ...letOff, coveredById: 'Maya' }]
    }),
    []
  ],
  [
    'not what is let off while they are no specialist',
    web([brandt], { partnerships: [partnership('Brandt')], notExpected: [letOff] }),
    []
  ],
  ['what is taken to be so', web([], { expectations: [hope] }), ['assumed Ola of:hope']],
  [
    'not what is a question already',
    web([], {
      expectations: [hope],
      questions: [{ id: 'q', ...base, personId: 'Ola', row: 'hope', text: 'Is it?', state: 'open' }]
    }),
    []
  ]
]

describe('readings', () => {
  it.each(table)('say %s', (_what, from, keys) => {
    expect(readingsOf(from, []).map(({ key }) => key)).toEqual(keys)
  })

  const full = web(
    [
      person('Maya', { supports: ['practical', 'listens'], layers: ['body'] }),
      person('Mum', { load: 'load', layers: ['body'] }),
      person('Ben', { layers: ['mind'] })
    ],
    { products: [product('Magnesium'), product('Zinc')], expectations: [hope] }
  )

  it('are never more than three, of different kinds first, and the same in whatever order people come', () => {
    const keys = readingsOf(full, []).map(({ key }) => key)
    expect(keys).toEqual(['only-one Maya listens practical', 'one-thread Ben mind', 'load Mum'])
    const turned = { ...full, members: full.members.toReversed(), products: full.products.toReversed() }
    expect(readingsOf(turned, []).map(({ key }) => key)).toEqual(keys)
  })

  it('come from records that are there', () => {
    const [first] = readingsOf(full, [])
    expect(first!.about).toEqual([{ id: 'Maya', name: 'Maya', kind: 'supporter' }])
  })

  const aside = (changedAt: string, more: Partial<ReadingAside> = {}): ReadingAside => ({
    id: 'aside',
    createdAt: changedAt,
    changedAt,
    reading: 'load Mum',
    ...more
  })
  it.each([
    ['set aside for now, is out of sight for a season', aside('2026-10-21T10:00:00.000Z'), false],
    ['set aside for now, comes again after a season', aside('2026-07-21T10:00:00.000Z'), true],
    ['set aside for good, never comes again', aside('2020-07-21T10:00:00.000Z', { forGood: true }), false],
    ['set aside and taken back, is there', aside(now, { forGood: true, removedAt: now }), true]
  ])('one that was %s', (_what, one, isThere) => {
    const keys = readingsOf(web([person('Mum', { load: 'load' })]), [one]).map(({ key }) => key)
    expect(keys).toEqual(isThere ? ['load Mum'] : [])
  })
})
