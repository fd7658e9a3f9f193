import type { PractitionerFields } from '@/domain/page-fields'
import type { ReadMethod } from '@/domain/clip-kind'
import type { Source } from '../source'
import { absolute } from '../structured/absolute'
import { isOfType, isThing, textOf, textsOf, type Thing, thingsOf } from '../structured/thing'
import { isNpi } from '../text/npi'
import { compact } from '../words/notation'
import type { Subject } from './subject'

const parties =
  /^(?:Person|Physician|IndividualPhysician|Dentist|Card|Organization|LocalBusiness|Medical(?:Business|Clinic|Organization)|.*(?:Business|Clinic|Practice|Physician)|Physiotherapy|Optician|DiagnosticLab|HealthClub|DaySpa|Dermatology|Psychiatric)$/

/** What one syntax of structured data says of the subject or the practice it works at. */
export function partyReader(
  method: ReadMethod,
  subject: Subject
): (source: Source) => Partial<PractitionerFields> {
  return (source) => {
    const fields: Partial<PractitionerFields> = {}
    const mine = source.things
      .filter((thing) => thing.method === method && isOfType(thing, parties) && isMine(thing, subject))
      // What is said of the person comes before what is said of the house.
      .toSorted((a, b) => Number(isNamed(b, subject.name)) - Number(isNamed(a, subject.name)))
    for (const thing of mine) {
      const own = fieldsOf(thing, source)
      for (const key of Object.keys(own) as (keyof PractitionerFields)[]) {
        const value = own[key]
        if (Array.isArray(value) && value.length === 0) continue
        if (fields[key] === undefined && value !== undefined) Object.assign(fields, { [key]: value })
      }
    }
    return fields
  }
}

const isMine = (thing: Thing, subject: Subject): boolean =>
  isNamed(thing, subject.name) || isNamed(thing, subject.practice) || isNamedAfter(thing, subject)

/** "Ordination Dr. Moss" is Ada Moss's. */
function isNamedAfter(thing: Thing, { name = '', partyKind }: Subject): boolean {
  const surname = name.split(' ').at(-1) ?? ''
  const words = (textOf(thing, 'name') ?? '').split(/[\s,.]+/)
  return partyKind === 'person' && surname.length > 4 && words.length < 6 && words.includes(surname)
}

function isNamed(thing: Thing, known: string | undefined): boolean {
  const name = compact(textOf(thing, 'name', 'legalName') ?? '')
  const wanted = compact(known ?? '')
  return name !== '' && wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))
}

function fieldsOf(thing: Thing, source: Source): Partial<PractitionerFields> {
  const points = [thing, ...thingsOf(thing, 'contactPoint')]
  const fields: Partial<PractitionerFields> = {
    phones: points.flatMap((each) => textsOf(each, 'telephone')),
    emails: points.flatMap((each) => textsOf(each, 'email')).map((each) => each.replace(/^mailto:/i, '')),
    specialties: [...textsOf(thing, 'medicalSpecialty'), ...textsOf(thing, 'knowsAbout')].map((each) =>
      each.replace(/^https?:\/\/schema\.org\//, '')
    ),
    languages: textsOf(thing, 'knowsLanguage')
      .concat(textsOf(thing, 'availableLanguage'))
      .filter((each) => each.length > 3)
  }
  const addresses = (thing.properties.get('address') ?? []).flatMap((value) => addressText(value) ?? [])
  const [address, ...further] = addresses
  if (address) fields.address = address
  if (further.length) fields.addresses = further
  const profession = textOf(thing, 'jobTitle')
  if (profession && profession.length < 90) fields.profession = profession
  const website = absolute(textOf(thing, 'url'), source.view.base)
  if (website) fields.website = website
  const picture = thing.properties.get('image')?.[0] ?? thing.properties.get('photo')?.[0]
  const image = absolute(isThing(picture) ? textOf(picture, 'url', 'contentUrl') : picture, source.view.base)
  if (image && isOfType(thing, /Person|Physician|Card/)) fields.image = image
  const npi = [
    textOf(thing, 'usNPI'),
    ...thingsOf(thing, 'identifier').map((each) => textOf(each, 'value'))
  ].find((each) => each && isNpi(each))
  if (npi) fields.npi = npi
  const accepting = textOf(thing, 'isAcceptingNewPatients')
  if (accepting && /^(?:true|false|https?:\/\/schema\.org\/(?:True|False))$/i.test(accepting))
    fields.acceptingNew = /true$/i.test(accepting)
  return fields
}

function addressText(value: string | Thing): string | undefined {
  if (!isThing(value)) return value.length > 5 ? value : undefined
  const part = (name: string) => textOf(value, name)
  const place = [part('addressRegion'), part('postalCode')].filter(Boolean).join(' ')
  const line = [part('streetAddress'), part('addressLocality'), place].filter(Boolean).join(', ')
  return line.length > 5 ? line : undefined
}
