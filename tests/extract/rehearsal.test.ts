import { expect, it } from 'vitest'
import { rehearsalPage } from '@/clipping/rehearsal'
import { readGatheredPage } from '@/extract/read-gathered-page'

it('the page of nobody has something for every reader of a practitioner’s page', () => {
  const { kind, practitioner } = readGatheredPage(rehearsalPage)
  expect(kind).toBe('practitioner')
  expect(Object.keys(practitioner.fields)).toEqual(
    expect.arrayContaining([
      'name',
      'credentials',
      'profession',
      'phones',
      'emails',
      'address',
      'fees',
      'languages',
      'insurance',
      'acceptingNew'
    ])
  )
})
