import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { badgeOf, labelled, waitUntilKept } from './kept-page'
import { KeptWeb } from './kept-web'
import { editPage, samplePages } from './pages/sample-pages'

const pages = samplePages()
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(pages)
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})

afterEach(async () => {
  await web.clear()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Visits a page, presses the button, does something in the popup, and closes both. */
async function keep(path: string, then: (popup: ExtensionPage) => Promise<void>): Promise<void> {
  const page = await browser.newPage(server.url(path))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved')
  await then(popup)
  expect(popup.problems).toEqual([])
  if (!popup.isClosed) await popup.close()
  await page.close()
}

/** The main text and the picture come after the record. */
const untilFinished = () =>
  expect.poll(async () => (await web.rows('clips')).map((clip) => clip.textState)).not.toContain('not-read')

const samples = [
  {
    path: '/oriel-fennimore.html',
    table: 'people',
    says: {
      name: 'Oriel Fennimore',
      role: 'practitioner',
      credentials: ['ND'],
      practice: 'Cedar Bend Natural Medicine',
      emails: ['oriel@cedarbend.example'],
      // What the page's data call it, and what its list says for people to read.
      specialties: [
        'Long-term fatigue',
        'Digestive health',
        'Perimenopause',
        'Fatigue that has lasted for months or years',
        'Digestive trouble',
        'Perimenopause and sleep',
        'Finding a way back after a long infection'
      ],
      languages: ['English', 'Spanish'],
      acceptingNew: true
    }
  },
  {
    path: '/tobias-ekwall.html',
    table: 'people',
    says: {
      name: 'Tobias Ekwall',
      credentials: ['LMFT'],
      profession: 'Licensed marriage and family therapist',
      emails: ['hello@tobias-ekwall.example'],
      address: '9 Miller’s Row, Harrow Falls, MN 55999'
    }
  },
  {
    path: '/marylou-hatch.html',
    table: 'people',
    says: { name: 'Mary-Lou Hatch', credentials: ['L.Ac.'], emails: ['marylou@hatch-acupuncture.example'] }
  },
  {
    path: '/slow-tide-magnesium.html',
    table: 'products',
    says: {
      name: 'Slow Tide Magnesium Glycinate',
      brand: 'Slow Tide',
      price: 24.5,
      currency: 'USD',
      gtin: '0012345678905',
      seller: 'Larkfield Apothecary'
    }
  },
  {
    path: '/eight-weeks.html',
    table: 'advice',
    says: {
      title: 'What eight weeks can tell you',
      author: 'Benedikta Sorrel',
      published: '2026-09-14',
      publisher: 'The Long Table'
    }
  }
] as const

describe('a sample page', () => {
  it.each(samples)('$path is kept with what it says, and where each of it stood', async (sample) => {
    await keep(sample.path, async (popup) => {
      await untilFinished()
      expect(await popup.value('.namein')).toBe('name' in sample.says ? sample.says.name : sample.says.title)
      expect(await badgeOf(popup)).toBe('✓')
    })
    const all = await web.all()
    const [record] = all[sample.table]
    expect(record).toMatchObject(sample.says)
    for (const field of Object.keys(sample.says).filter((one) => one !== 'role'))
      expect(record?.sources[field]).toMatchObject({ from: 'page', clipId: all.clips[0]?.id })
    expect(all.clips).toMatchObject([{ about: [record?.id], textState: 'read' }])
    expect(all.clipTexts[0]?.text.length).toBeGreaterThan(100)
    expect(all.partnerships.map((one) => one.partnerId)).toEqual(
      sample.table === 'people' ? [record?.id] : []
    )
    expect(all.history).toMatchObject([{ action: 'keep', state: 'done' }])
    if (sample.table !== 'advice') expect(all.pictures).toMatchObject([{ id: record?.pictureId }])
  })

  it('is corrected where it stands: what is typed is marked as mine, the clip stays as it was read', async () => {
    await keep('/oriel-fennimore.html', async (popup) => {
      await popup.fill('.namein', 'Oriel F.')
      await popup.fill(await labelled(popup, 'E-mail'), 'oriel@new.example')
      await popup.fill(await labelled(popup, 'What drew you here?'), 'She listens.')
      await expect.poll(async () => (await web.rows('notes'))[0]?.text).toBe('She listens.')
    })
    const { people, clips, notes } = await web.all()
    expect(people).toMatchObject([{ name: 'Oriel F.', emails: ['oriel@new.example'] }])
    expect(people[0]?.sources).toMatchObject({
      name: { from: 'you' },
      emails: { from: 'you' },
      credentials: { from: 'page' }
    })
    expect(clips[0]?.reading.practitioner.fields.name).toBe('Oriel Fennimore')
    expect(notes).toMatchObject([{ aboutId: people[0]?.id, clipId: clips[0]?.id, prompt: 'drew' }])
  })

  it('is taken back with its corrections, leaving nothing but history, and kept after all', async () => {
    await keep('/oriel-fennimore.html', async (popup) => {
      await untilFinished()
      await popup.fill('.namein', 'Oriel F.')
      await popup.fill(await labelled(popup, 'What drew you here?'), 'She listens.')
      await expect.poll(async () => (await web.rows('notes'))[0]?.text).toBe('She listens.')
      const before = await web.all()

      await popup.click('button', { text: 'Undo' })
      await popup.waitFor('p', { text: 'Taken back' })
      const gone: Partial<Record<string, number>> = await web.counts()
      for (const table of ['people', 'partnerships', 'clips', 'notes', 'practices'])
        expect(gone[table]).toBe(undefined)
      await expect.poll(() => badgeOf(popup)).toBe('')

      await popup.click('button', { text: 'Keep it after all' })
      await waitUntilKept(popup)
      await expect.poll(() => web.rows('notes')).toEqual(before.notes)
      const after = await web.all()
      expect(after.people).toEqual(before.people)
      expect([after.clips, after.partnerships]).toEqual([before.clips, before.partnerships])
      await expect.poll(() => badgeOf(popup)).toBe('✓')
    })
  })

  it('is known again after its fee changed, and the new fee waits for a word', async () => {
    await keep('/oriel-fennimore.html', async (popup) => {
      await popup.click('button', { text: 'Keep in my web' })
      await popup.waitForClose()
    })
    await web.age(40)
    editPage(pages, '/oriel-fennimore.html', '<td>$245</td>', '<td>$265</td>')
    await keep('/oriel-fennimore.html', async (popup) => {
      await waitUntilKept(popup, 'You kept this page')
      await popup.waitFor('.change', { text: '$265' })
      expect(await popup.text('.changes')).toContain('$245')
      expect((await web.rows('people'))[0]?.fees?.[0]).toContain('$245')
      await popup.click('button', { text: 'Take the new one' })
      await popup.waitForGone('.change')
    })
    const { people, clips, proposals } = await web.all()
    expect(people).toHaveLength(1)
    expect(clips).toHaveLength(2)
    expect(people[0]?.fees?.[0]).toContain('$265')
    expect(proposals).toMatchObject([{ field: 'fees', state: 'taken' }])
    editPage(pages, '/oriel-fennimore.html', '<td>$265</td>', '<td>$245</td>')
  })

  it('is switched to another kind and back, and what was typed goes along and comes back', async () => {
    const kind = (name: string) => `.kind input[value="${name}"]`
    await keep('/oriel-fennimore.html', async (popup) => {
      await popup.fill('.namein', 'Oriel, my doctor')
      await popup.fill(await labelled(popup, 'E-mail'), 'mine@typed.example')
      await popup.fill(await labelled(popup, 'What drew you here?'), 'A friend.')
      await expect.poll(async () => (await web.rows('notes'))[0]?.text).toBe('A friend.')

      await popup.click(kind('product'))
      await expect.poll(async () => (await web.rows('products'))[0]?.name).toBe('Oriel, my doctor')
      expect(await popup.value('.namein')).toBe('Oriel, my doctor')
      expect(await popup.value(await labelled(popup, 'What drew you here?'))).toBe('A friend.')

      await popup.click(kind('practitioner'))
      await expect.poll(async () => (await web.rows('people'))[0]?.removedAt).toBe(undefined)
      expect(await popup.value(await labelled(popup, 'E-mail'))).toBe('mine@typed.example')
      expect(await popup.value('.namein')).toBe('Oriel, my doctor')

      await popup.click(kind('supporter'))
      await expect.poll(async () => (await web.rows('people'))[0]?.role).toBe('supporter')
      expect(await web.rows('partnerships')).toMatchObject([{ sector: 'family' }])
      expect(await popup.value(await labelled(popup, 'What drew you here?'))).toBe('A friend.')
    })
    const { people, products, clips } = await web.all()
    expect(people.filter((one) => one.removedAt === undefined)).toHaveLength(1)
    expect(products.filter((one) => one.removedAt === undefined)).toHaveLength(0)
    expect(clips).toMatchObject([{ about: [people[0]?.id] }])
  })
})

it('keeps two people at one practice with one phone number as two', async () => {
  const oriel = String(Buffer.from(pages['/oriel-fennimore.html']?.body ?? ''))
  pages['/ruth-abara.html'] = {
    body: oriel.replaceAll('Oriel Fennimore', 'Ruth Abara').replaceAll('oriel@', 'ruth@')
  }
  for (const path of ['/oriel-fennimore.html', '/ruth-abara.html'])
    await keep(path, (popup) => popup.waitFor('.saved', { text: 'Saved just now' }))
  const { people, clips } = await web.all()
  expect(people.map((one) => one.name)).toEqual(expect.arrayContaining(['Oriel Fennimore', 'Ruth Abara']))
  expect([people.length, clips.length]).toEqual([2, 2])
})
