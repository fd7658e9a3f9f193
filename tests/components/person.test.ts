// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { completeClip } from '@/db/complete'
import { keepPage } from '@/db/keep'
import { answerPassage } from '@/db/passages'
import { writeField } from '@/db/write'
import { freshWeb, practitionerReading } from '../db/web'
import { openPage, someone, type Web } from './page'

/** Ada's page, kept with its text and one sentence of it. */
async function adaKept(web: Web): Promise<string> {
  const reading = practitionerReading({
    name: 'Ada Moss',
    profession: 'Naturopath',
    phones: ['020 7946 0991'],
    emails: ['ada@clinic.example'],
    website: 'https://clinic.example/'
  })
  const { subjectId = '' } = await keepPage(web.database, web.surroundings, 'clip-1', reading)
  const passage = {
    exact: 'You decide.',
    prefix: '',
    suffix: '',
    quality: 'shared-power',
    stance: 'for'
  } as const
  await completeClip(web.database, 'clip-1', {
    text: { text: 'I lay it out.\n\nYou decide. I help.', passages: [passage] }
  })
  await answerPassage(
    web.database,
    web.surroundings,
    { clipId: 'clip-1', personId: subjectId, passage },
    'kept'
  )
  return subjectId
}

it('gives the ways to reach someone as links that are safe to press', async () => {
  const web = freshWeb()
  const page = await openPage(web, `/people/${await adaKept(web)}`)
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Ada Moss')
  expect(page.getByRole('link', { name: 'Call 020 7946 0991' }).getAttribute('href')).toBe('tel:02079460991')
  expect(page.getByRole('link', { name: 'Write to ada@clinic.example' }).getAttribute('href')).toBe(
    'mailto:ada@clinic.example'
  )
  const site = page.getByRole('link', { name: /Website, opens in a new tab/ })
  expect(site.getAttribute('rel')).toBe('noreferrer noopener')
})

it('never makes a link of an address that is none', async () => {
  const web = freshWeb()
  const id = await adaKept(web)
  await writeField(web.database, web.surroundings, id, 'website', 'javascript:alert(1)')
  const page = await openPage(web, `/people/${id}`)
  const links = page.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  expect(links.some((href) => href.includes('javascript'))).toBe(false)
})

it('never makes a link of an e-mail that can not be written to', async () => {
  const web = freshWeb()
  const id = await adaKept(web)
  for (const typed of ['ask at the desk', 'ada@', 'ada@clinic', 'ada@clinic.example?bcc=me@x.example, too']) {
    await writeField(web.database, web.surroundings, id, 'emails', [typed])
    const page = await openPage(web, `/people/${id}`)
    expect(page.queryByRole('link', { name: /Write to/ })).toBeNull()
    page.unmount()
  }
})

it('shows kept sentences with their quality, source and way back', async () => {
  const web = freshWeb()
  const page = await openPage(web, `/people/${await adaKept(web)}`)
  const passage = page.getByText('“You decide.”').closest('article')!
  expect(within(passage).getByText('Shared power')).toBeTruthy()
  expect(within(passage).getByRole('link', { name: 'Open on the page' }).getAttribute('href')).toBe(
    'https://clinic.example/ada#:~:text=You%20decide.'
  )
  await fireEvent.click(within(passage).getByRole('button', { name: /Remove the passage/ }))
  await waitFor(() => expect(page.queryByText('“You decide.”')).toBeNull())
})

it('says where each field came from when asked, with the way to the clip', async () => {
  const web = freshWeb()
  const id = await adaKept(web)
  await writeField(web.database, web.surroundings, id, 'address', '1 Alder Street')
  const page = await openPage(web, `/people/${id}`)
  expect(page.queryByText(/you wrote it/)).toBeNull()
  await fireEvent.click(page.getByRole('button', { name: 'Where each comes from' }))
  expect(page.getByText('you wrote it, 21 November 2026')).toBeTruthy()
  expect(page.getAllByText(/read from the page’s text/).length).toBeGreaterThan(2)
})

it('changes where someone stands, what for, and the name, each kept at once', async () => {
  const web = freshWeb()
  const id = await someone(web, 'Ada')
  const page = await openPage(web, `/people/${id}`)
  await fireEvent.click(page.getByLabelText('closest'))
  await fireEvent.update(page.getByLabelText('Part of your web'), 'community')
  await fireEvent.update(page.getByLabelText('What is it for?'), 'Walks on Sundays')
  await fireEvent.click(page.getByRole('button', { name: 'Change the name' }))
  await fireEvent.update(page.getByLabelText('Name'), 'Ada Moss')
  await waitFor(async () => {
    const partnership = await web.database.partnerships.where('partnerId').equals(id).first()
    expect(partnership).toMatchObject({ ring: 'closest', sector: 'community', whatFor: 'Walks on Sundays' })
    expect((await web.database.people.get(id))?.name).toBe('Ada Moss')
  })
})

it('keeps a note on every key, and does not take it from under the fingers', async () => {
  const web = freshWeb()
  const id = await someone(web, 'Ada')
  const page = await openPage(web, `/people/${id}`)
  await fireEvent.click(page.getByRole('button', { name: 'Add a note' }))
  const field = page.getByLabelText<HTMLTextAreaElement>('New note')
  expect(document.activeElement).toBe(field)
  await fireEvent.update(field, 'She waits.')
  await waitFor(async () => expect((await web.database.notes.toArray())[0]?.text).toBe('She waits.'))
  await waitFor(() => expect(page.getByLabelText(/Note of/)).toBe(field))
})

it('makes one of two, and takes them apart again', async () => {
  const web = freshWeb()
  const ada = await someone(web, 'Ada Moss')
  const other = await someone(web, 'A. Moss', { relation: 'Neighbour' })
  await someone(web, 'Ben')
  const page = await openPage(web, `/people/${ada}`)
  await fireEvent.click(page.getByRole('button', { name: 'These two are the same…' }))
  const dialog = page.getByRole('dialog')
  await fireEvent.submit(dialog.querySelector('form')!)
  expect(within(dialog).getByRole('alert').textContent).toContain('Choose one of the list first')
  await fireEvent.update(within(dialog).getByLabelText('Find by name'), 'moss')
  expect(within(dialog).queryByLabelText(/Ben/)).toBeNull()
  await fireEvent.click(await within(dialog).findByLabelText(/A\. Moss/))
  await fireEvent.submit(dialog.querySelector('form')!)
  await waitFor(async () => expect((await web.database.people.get(other))?.becameId).toBe(ada))
  await fireEvent.click(await page.findByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await web.database.people.get(other))?.removedAt).toBeUndefined())
})

it('leads from a record that became another to the one that stands', async () => {
  const web = freshWeb()
  const ada = await someone(web, 'Ada Moss')
  const other = await someone(web, 'A. Moss')
  await web.database.people.update(other, { removedAt: '2026-11-21T10:00:00.000Z', becameId: ada })
  const page = await openPage(web, '/').then(({ router, ...rest }) => ({ router, ...rest }))
  await page.router.push(`/people/${other}`)
  await waitFor(() => expect(page.router.currentRoute.value.params.id).toBe(ada))
})

it('says so when someone is not in the web, and shows them again after Undo', async () => {
  const web = freshWeb()
  const id = await someone(web, 'Ada')
  const page = await openPage(web, `/people/${id}`)
  await fireEvent.click(page.getByRole('button', { name: 'Remove' }))
  await page.findByText('Removed Ada')
  await page.router.push(`/people/${id}`)
  await page.findByRole('heading', { name: 'This is not in your web' })
  await fireEvent.keyDown(document.body, { key: 'z', metaKey: true })
  await page.findByRole('heading', { name: 'Ada', level: 1 })
})

it('puts the focus on the heading and names the page when another room comes', async () => {
  const web = freshWeb()
  const id = await someone(web, 'Ada')
  const page = await openPage(web)
  await page.router.push(`/people/${id}`)
  const heading = await page.findByRole('heading', { name: 'Ada', level: 1 })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(document.title).toBe('Ada · Care Web')
})

it('shows the sentences of its pages on the page of a practice, which no passage names', async () => {
  const web = freshWeb()
  const reading = practitionerReading({ name: 'Alder Clinic', partyKind: 'organization' })
  const { subjectId = '' } = await keepPage(web.database, web.surroundings, 'clip-1', reading)
  const passage = {
    exact: 'We give you an hour.',
    prefix: '',
    suffix: '',
    quality: 'being-heard',
    stance: 'for'
  } as const
  await answerPassage(web.database, web.surroundings, { clipId: 'clip-1', passage }, 'kept')
  const page = await openPage(web, `/practices/${subjectId}`)
  expect(await page.findByText('“We give you an hour.”')).toBeTruthy()
})
