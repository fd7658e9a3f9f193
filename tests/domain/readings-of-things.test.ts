import { describe, expect, it } from 'vitest'
import type { ReadFrom } from '@/domain/readings/reading'
import { readingsOf } from '@/domain/readings/readings'
import { base, long, person, product, suggested, web } from './thin-web'

const rhythm = {
  id: 'rhythm',
  ...base,
  personId: 'Ola',
  kind: 'every' as const,
  on: '2026-01',
  count: 6,
  unit: 'weeks' as const
}
const visit = (on: string) => ({ id: on, ...base, personIds: ['Ola'], on, asks: [] })
const taking = (name: string, since: string) => ({ id: name, ...base, kind: 'takes' as const, name, since })
const read = { from: 'page' as const, clipId: 'clip', method: 'text' as const }
const ada = { id: 'Ada', ...base, name: 'Ada', role: 'practitioner' as const, keys: [] }

const table: [string, ReadFrom, string[]][] = [
  [
    'a number that was read long ago',
    web([person('Ada')], {
      parties: [{ ...ada, phones: ['1'], sources: { phones: { ...read, at: '2024-05-03T10:00:00.000Z' } } }]
    }),
    ['as-of Ada phones']
  ],
  [
    'not one that was read this year',
    web([person('Ada')], {
      parties: [{ ...ada, phones: ['1'], sources: { phones: { ...read, at: long } } }]
    }),
    []
  ],
  ['a product by itself', web([], { products: [product('Magnesium')] }), ['loose Magnesium']],
  [
    'who suggests and sells',
    web([], {
      products: [product('Magnesium', { seller: 'Ola' })],
      connections: [suggested('Magnesium', 'Ola')]
    }),
    ['sells-it Ola Magnesium']
  ],
  [
    'not a seller who suggested nothing',
    web([], {
      products: [product('Magnesium', { seller: 'The shop' })],
      connections: [suggested('Magnesium', 'Ola')]
    }),
    []
  ],
  [
    'whose next time is about now',
    web([], { rhythms: [rhythm], visits: [visit('2026-10-01')] }),
    ['about-now Ola 2026-10-01']
  ],
  ['not before that', web([], { rhythms: [rhythm], visits: [visit('2026-11-01')] }), []],
  [
    'not where a visit is coming',
    web([], { rhythms: [rhythm], visits: [visit('2026-10-01'), visit('2026-12-01')] }),
    []
  ],
  [
    'not while it rests',
    web([], {
      rhythms: [
        rhythm,
        { ...rhythm, id: 'later', createdAt: '2026-11-22T10:00:00.000Z', kind: 'resting' as const }
      ],
      visits: [visit('2026-10-01')]
    }),
    []
  ],
  [
    'two things that were begun together',
    web([], { takings: [taking('Magnesium', '2026-11-01'), taking('Zinc', '2026-11-10')] }),
    ['begun-together Magnesium Zinc']
  ],
  [
    'not two that were begun apart',
    web([], { takings: [taking('Magnesium', '2026-10-01'), taking('Zinc', '2026-11-10')] }),
    []
  ],
  [
    'not what is only known by its year',
    web([], { takings: [taking('Magnesium', '2026'), taking('Zinc', '2026-11-10')] }),
    []
  ]
]

describe('readings of things and times', () => {
  it.each(table)('say %s', (_what, from, keys) => {
    expect(readingsOf(from, []).map(({ key }) => key)).toEqual(keys)
  })
})
