// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/vue'
import { expect, it, onTestFinished, vi } from 'vitest'
import { connect } from '@/db/connections'
import { writeTie } from '@/db/tie'
import { undoLast } from '@/db/undo'
import { addVisit } from '@/db/visits'
import { localDay } from '@/domain/visit-time'
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

it('ties two people from one to the other by keys, and says it of both', async () => {
  const web = freshWeb()
  await someone(web, 'Dana', { ring: 'close' })
  await someone(web, 'Leonie', { ring: 'close' })
  const page = await openPage(web, '/?view=map')
  await page.findByRole('button', { name: /^Dana, close/ })
  await fireEvent.click(page.getByRole('button', { name: 'Tie two' }))
  for (const name of [/^Dana, close/, /^Leonie, close/])
    await fireEvent.keyDown(page.getByRole('button', { name }), { key: 'Enter' })
  await fireEvent.click(await page.findByLabelText('Dana: works with Leonie'))
  await fireEvent.click(page.getByRole('button', { name: 'Tie together' }))
  await page.findByRole('button', { name: /^Dana, .*works with Leonie$/ })
  await page.findByRole('button', { name: /^Leonie, .*works with Dana$/ })
})

it('takes several names at once, asks one thing at a time, and lets each be left open', async () => {
  const web = freshWeb()
  await someone(web, 'Ben')
  const page = await openPage(web, '/?view=map')
  await fireEvent.click(await page.findByRole('button', { name: 'Add someone' }))
  await fireEvent.click(await page.findByRole('button', { name: 'Several at once' }))
  await fireEvent.update(await page.findByLabelText('Names, one per line'), 'Rosa\n\n Emil ')
  await fireEvent.click(page.getByRole('button', { name: 'Add them to my web' }))
  await page.findByText('How close is Rosa?')
  await fireEvent.click(page.getByRole('button', { name: 'closest' }))
  await page.findByText('How close is Emil?')
  await fireEvent.click(page.getByRole('button', { name: 'Leave it open' }))
  await page.findByText('What does Rosa do for you?')
  await fireEvent.click(page.getByLabelText('listens'))
  await fireEvent.click(page.getByRole('button', { name: 'Next' }))
  await page.findByText('What does Emil do for you?')
  await fireEvent.click(page.getByRole('button', { name: 'Enough for now' }))
  const people = await web.database.people.toArray()
  expect(people.map(({ name }) => name).toSorted()).toEqual(['Ben', 'Emil', 'Rosa'])
  const rosa = people.find(({ name }) => name === 'Rosa')
  const tie = await web.database.partnerships
    .where('partnerId')
    .equals(rosa?.id ?? '')
    .first()
  expect(tie).toMatchObject({ ring: 'closest', supports: ['listens'] })
})

it('says the same in map and list, whatever is said of a tie', async () => {
  const web = freshWeb()
  const said = [
    { strength: 'strong', strained: true, giving: 'both', layers: ['body', 'spirit'] },
    { strength: 'tenuous', giving: 'you' },
    { strained: true, layers: ['mind'] },
    { giving: 'them' }
  ] as const
  for (const [index, tie] of said.entries()) {
    const id = await someone(web, `Friend ${index}`, {
      ring: (['closest', 'close', 'further-out'] as const)[index % 3] ?? 'close'
    })
    const layers = 'layers' in tie ? [...tie.layers] : undefined
    await writeTie(web.database, web.surroundings, id, { ...tie, layers })
  }
  const map = await openPage(web, '/?view=map')
  const nodes = await map.findAllByRole('button', { name: /^Friend/ })
  const sentences = nodes.map((node) => node.getAttribute('aria-label') ?? '')
  map.unmount()
  const list = await openPage(web, '/?view=list')
  await list.findByText('Friend 0')
  for (const [index, tie] of said.entries()) {
    const sentence = sentences.find((one) => one.startsWith(`Friend ${index},`)) ?? ''
    const row = list.getByText(`Friend ${index}`).closest('[role="row"]')?.textContent ?? ''
    const facts = [
      'strained',
      'you give',
      'you receive',
      'both ways',
      'body',
      'mind',
      'spirit',
      'closest',
      'further out'
    ]
    for (const fact of facts)
      expect(row.includes(fact), `${fact}: ${sentence} | ${row}`).toBe(sentence.includes(fact))
    if ('strength' in tie) expect(row.includes(tie.strength) && sentence.includes(tie.strength)).toBe(true)
  }
})

it('opens as a map, as a list on a phone, and as it was chosen last', async () => {
  const web = freshWeb()
  await someone(web, 'Mum')
  const first = await openPage(web)
  await first.findByRole('button', { name: /^Mum, / })
  first.unmount()
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {} }))
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const phone = await openPage(web)
  await phone.findByRole('rowheader')
  await fireEvent.click(phone.getByRole('button', { name: 'Map' }))
  await phone.findByRole('button', { name: /^Mum, / })
  phone.unmount()
  const again = await openPage(web)
  await again.findByRole('button', { name: /^Mum, / })
})

it('says the next visit and who someone is tied to, in the map and in the list', async () => {
  const web = freshWeb()
  const dana = await someone(web, 'Dana', { sector: 'professional' })
  const leonie = await someone(web, 'Leonie')
  await connect(web.database, web.surroundings, dana, leonie, 'works-with')
  const inTwoDays = localDay(new Date(Date.now() + 2 * 86_400_000))
  await addVisit(web.database, web.surroundings, { id: 'v', personIds: [dana], on: inTwoDays })
  const day = new Date(`${inTwoDays}T12:00:00`).toLocaleDateString('en', { weekday: 'long' })
  const map = await openPage(web, '/?view=map')
  await map.findByRole('button', { name: `Dana, close, ordinary tie, next visit ${day}, works with Leonie` })
  await fireEvent.update(map.getByLabelText('Look at'), 'visit')
  await waitFor(() => expect(map.container.querySelector('.node.coming .role')?.textContent).toContain(day))
  expect(map.container.querySelectorAll('.node.coming')).toHaveLength(1)
  map.unmount()
  const list = await openPage(web, '/?view=list')
  expect(await list.findByText(`works with Leonie, next visit ${day}`)).toBeTruthy()
})
