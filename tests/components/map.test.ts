import { fireEvent, waitFor } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { writeTie } from '@/db/tie'
import { undoLast } from '@/db/undo'
import { freshWeb } from '../db/web'
import { openPage, someone } from './page'

it('says everyone in the map as one sentence, moves them, sets them aside, and takes it back', async () => {
  const web = freshWeb()
  const mum = await someone(web, 'Mum', { ring: 'close', relation: 'You look after her' })
  await someone(web, 'Ben', { ring: 'further-out' })
  await writeTie(web.database, web.surroundings, mum, { strength: 'strong', strained: true, giving: 'you' })
  const before = await web.database.partnerships.where('partnerId').equals(mum).first()
  const page = await openPage(web, '/?view=map')
  const sentence = 'Mum, You look after her, close, strong tie, you give, strained'
  const node = await page.findByRole('button', { name: sentence })

  await fireEvent.keyDown(node, { key: 'ArrowUp', altKey: true })
  await page.findByRole('button', { name: /^Mum, You look after her, further out/ })
  await undoLast(web.database)
  expect(await web.database.partnerships.where('partnerId').equals(mum).first()).toEqual({
    ...before,
    changedAt: expect.any(String) as string
  })

  await fireEvent.keyDown(await page.findByRole('button', { name: sentence }), { key: 'Delete' })
  await waitFor(() => expect(page.queryByRole('button', { name: sentence })).toBeNull())
  await undoLast(web.database)
  await page.findByRole('button', { name: sentence })
})

it('writes what a tie is like in plain fields, and the list says it', async () => {
  const web = freshWeb()
  const maya = await someone(web, 'Maya')
  const page = await openPage(web, `/people/${maya}`)
  await fireEvent.click(await page.findByLabelText('There is strain in it'))
  await fireEvent.click(page.getByLabelText('tenuous'))
  await fireEvent.click(page.getByLabelText('spirit'))
  await waitFor(async () => {
    const tie = await web.database.partnerships.where('partnerId').equals(maya).first()
    expect(tie).toMatchObject({ strength: 'tenuous', strained: true, layers: ['spirit'] })
  })
  page.unmount()
  const list = await openPage(web, '/?view=list')
  expect(await list.findByText('tenuous, strained')).toBeTruthy()
})

it('says the tie in a few lines on their page, and opens its fields with a press', async () => {
  const web = freshWeb()
  const maya = await someone(web, 'Maya')
  const said = {
    strength: 'strong',
    giving: 'them',
    layers: ['body'],
    supports: ['listens', 'soup']
  } as const
  await writeTie(web.database, web.surroundings, maya, said)
  const page = await openPage(web, `/people/${maya}`)
  expect(await page.findByText('strong, you receive')).toBeTruthy()
  expect(page.getByText('listens, soup')).toBeTruthy()
  const change = page.getByRole('button', { name: 'Change the tie' })
  const fields = document.getElementById(change.getAttribute('aria-controls') ?? '')
  expect(fields?.style.display).toBe('none')
  await fireEvent.click(change)
  expect(fields?.style.display).toBe('')
  expect(page.getByRole('button', { name: 'Done' }).getAttribute('aria-expanded')).toBe('true')
})

it('says more of a tie in plain fields: how it went, what was asked, roles, and who sent the client on', async () => {
  const web = freshWeb()
  const dana = await someone(web, 'Dana')
  const leonie = await someone(web, 'Leonie')
  const page = await openPage(web, `/people/${dana}`)
  const tie = () => web.database.partnerships.where('partnerId').equals(dana).first()
  await fireEvent.click(await page.findByRole('button', { name: 'Change the tie' }))
  await fireEvent.update(await page.findByLabelText('How far it has come'), 'resting')
  await fireEvent.click(await page.findByRole('button', { name: 'Pick it up again' }))
  await waitFor(async () => expect(await tie()).toMatchObject({ stage: 'working' }))

  await fireEvent.update(page.getByLabelText('Limits'), 'No calls at night')
  await fireEvent.update(page.getByLabelText('How long it is meant to go on'), 'few-visits')
  await fireEvent.click(page.getByRole('button', { name: 'Add a role' }))
  await fireEvent.update(await page.findByLabelText('Role'), 'My physio')
  await fireEvent.update(await page.findByLabelText('Since'), '2019')
  await waitFor(async () =>
    expect(await tie()).toMatchObject({
      limits: 'No calls at night',
      shape: 'few-visits',
      roles: [{ role: 'My physio', from: '2019' }]
    })
  )

  await fireEvent.update(page.getByLabelText('What ties them'), 'works-with')
  await fireEvent.click(page.getByRole('button', { name: 'Choose who' }))
  await fireEvent.click(await page.findByLabelText(/Leonie/))
  await fireEvent.click(page.getByRole('button', { name: 'Tie together' }))
  await waitFor(async () =>
    expect(await web.database.connections.toArray()).toMatchObject([
      { fromId: dana, toId: leonie, kind: 'works-with' }
    ])
  )
})
