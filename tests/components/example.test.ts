// @vitest-environment happy-dom
// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it, onTestFinished, vi } from 'vitest'
import { careWebDatabase, exampleName, ownWeb } from '@/db/database'
import { writeBackup } from '@/keeping/backup'
import { asksForExample, exampleAddress, ownAddress } from '@/stores/example'
import { openExample } from '@/stores/open-example'
import { openPage } from './page'

async function openedExample() {
  // The stand-in of a database gives no blobs back.
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:none')
  const opening = await openExample()
  if (!opening.ok) throw new Error(opening.detail)
  onTestFinished(() => opening.database.delete())
  return { database: opening.database, surroundings: freshWeb().surroundings }
}

it('is asked for and left by the address, which leads to rooms of our own only', () => {
  expect(asksForExample('?web=example&back=%23%2F')).toBe(true)
  expect(asksForExample('')).toBe(false)
  const search = exampleAddress('#/data').replace(/#.*$/, '')
  expect(ownAddress({ pathname: '/care-web.html', search })).toBe('/care-web.html#/data')
  for (const back of ['', '&back=//evil.example', '&back=%23/x%3Fweb=example', '&back=javascript:alert(1)'])
    expect(ownAddress({ pathname: '/care-web.html', search: `?web=example${back}` })).toBe('/care-web.html#/')
})

it.each(['/', '/people/dana', '/data'])('says on %s what it is, with one press to leave', async (place) => {
  const web = await openedExample()
  const page = await openPage(web, place)
  const strip = within(page.getByRole('region', { name: 'Example web' }))
  expect(strip.getByText(/^This is an example web\./).textContent).toContain('Nothing here is yours.')
  const left = vi.spyOn(location, 'replace').mockImplementation(() => undefined)
  await fireEvent.click(strip.getByRole('button', { name: 'Leave the example' }))
  await waitFor(() => expect(left).toHaveBeenCalled())
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(exampleName)
})

it('offers no backup of itself, keeps what is changed, and begins afresh', async () => {
  const web = await openedExample()
  await web.database.people.update('maya', { name: 'Maja' })
  const again = await openedExample()
  expect((await again.database.people.get('maya'))?.name).toBe('Maja')
  const page = await openPage(web, '/data')
  expect(page.queryByRole('button', { name: 'Save a backup' })).toBeNull()
  expect(page.queryByLabelText('Put a backup in')).toBeNull()
  const begun = vi.spyOn(location, 'reload').mockImplementation(() => undefined)
  await fireEvent.click(await page.findByRole('button', { name: 'Start it afresh' }))
  await waitFor(() => expect(begun).toHaveBeenCalled())
  expect(location.hash).toBe('#/')
  expect((await web.database.people.get('maya'))?.name).toBe('Maya')
})

it('is offered in an empty web and among the data, and neither read nor kept by one’s own', async () => {
  await openedExample()
  const own = { ...freshWeb(), database: careWebDatabase(ownWeb) }
  onTestFinished(() => own.database.delete())
  const first = await openPage(own, '/')
  const link = await first.findByRole('link', { name: 'See an example first' })
  expect(link.getAttribute('href')).toBe('?web=example&back=%23%2F#/')
  expect(first.container.querySelectorAll('.primary')).toHaveLength(1)
  first.unmount()
  const data = await openPage(own, '/data')
  expect(data.getByRole('link', { name: 'Open the example web' }).getAttribute('href')).toContain('%2Fdata')
  expect(data.queryByRole('region', { name: 'Example web' })).toBeNull()
  expect(await writeBackup(own.database, '2026-11-21T10:00:00.000Z')).not.toContain('Whitfield')
})
