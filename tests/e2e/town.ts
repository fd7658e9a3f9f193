// First, since it gives Dexie its database.
import { freshWeb, practitionerReading } from '../db/web'
import type { Page } from 'playwright-core'
import { addByHand } from '@/db/add-by-hand'
import { keepPage } from '@/db/keep'
import { settleClip } from '@/db/write'
import type { PageReading } from '@/domain/page-reading'
import { writeBackup } from '@/keeping/backup'
import type { CareWebBrowser } from './browser'
import { putBackupIn } from './backup-by-hand'

const clinic = {
  name: 'Alder Clinic',
  partyKind: 'organization' as const,
  phones: ['(503) 555-0148'],
  address: '214 Alder Street, Portland, OR 97205',
  website: 'https://alder.example/'
}
const product = {
  name: 'Magnesium glycinate, 120 tablets',
  brand: 'Slow Tide',
  price: 24.5,
  currency: 'USD',
  ingredients: ['Magnesium (as bisglycinate) 150 mg', 'Rice flour'],
  servingSize: '2 tablets',
  seller: 'Main Street Pharmacy',
  gtin: '0400638133393'
}
const advice = {
  title: 'Eight weeks before you judge it',
  author: 'Lena Vogt',
  authorCredential: 'Pharmacist',
  published: '2019-05-03',
  publisher: 'Headache Review'
}
const sources = (fields: object) =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, 'text' as const]))

/** A small town: a clinic, people near it, a friend, a product and a piece of advice. Each has the same ids. */
export async function townWeb(): Promise<ReturnType<typeof freshWeb>> {
  const town = freshWeb()
  const { database, surroundings } = town
  const page = (kind: PageReading['kind'], url: string, more: Partial<PageReading>): PageReading => ({
    ...practitionerReading({}, url),
    kind,
    ...more
  })
  const readings: PageReading[] = [
    practitionerReading(clinic, clinic.website),
    practitionerReading(
      { name: 'Dana Whitfield', profession: 'Naturopathic doctor', practice: 'Alder Clinic' },
      'https://alder.example/dana'
    ),
    practitionerReading(
      { name: 'Ben Hart', profession: 'Physiotherapist', address: '214 Alder St, Portland, OR 97205' },
      'https://hart.example/'
    ),
    page('product', 'https://shop.example/magnesium', {
      product: { fields: product, sources: sources(product) }
    }),
    page('advice', 'https://review.example/eight', { advice: { fields: advice, sources: sources(advice) } })
  ]
  for (const [index, reading] of readings.entries()) {
    await keepPage(database, surroundings, `clip-${index}`, reading)
    await settleClip(database, surroundings, `clip-${index}`, '')
  }
  await addByHand(database, surroundings, [
    { kind: 'supporter', name: 'Maya', relation: 'Sister' },
    { kind: 'supporter', name: 'Maya', relation: 'Choir on Tuesdays' },
    { kind: 'product', name: 'Ginger tea' }
  ])
  return town
}

/** Puts the town into the browser, as a person puts a backup in. */
export async function putTownIn(browser: CareWebBrowser): Promise<Page> {
  const page = await browser.openCareWeb('#/data')
  const { database, surroundings } = await townWeb()
  await putBackupIn(page, await writeBackup(database, surroundings.now()))
  return page
}
