import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { keyboardHand, readerHand, type Hand } from './hands'

/** The whole of working with a web, twice: by keys alone, and through the tree that a screen reader is given. */
it.each([
  ['by keys alone', keyboardHand],
  ['through what a screen reader is told', readerHand]
])(
  'three are added, two tied, one moved, strain said, looked over, kept and compared; a visit from preparing to afterwards, %s',
  async (_way, handOf) => {
    const browser: CareWebBrowser = await launchCareWeb()
    try {
      const page = await browser.openCareWeb('#/')
      await page.waitForSelector('h1')
      const hand = await handOf(page)
      await addThree(hand)
      await tieTwo(hand)
      await moveOne(page, hand)
      await markStrain(hand)
      await lookOver(hand)
      await compare(hand)
      await visit(page, hand)
      expect(browser.problems).toEqual([])
    } finally {
      await browser.close()
    }
  }
)

async function addThree(hand: Hand): Promise<void> {
  await hand.type(/Who would you ring/, 'Maya')
  await hand.type(/Who already looks after/, 'Dr. Haddad')
  await hand.type(/Where do you feel part/, 'Tuesday choir')
  await hand.press('button', 'Put them in my web')
  for (const name of [
    'Maya, closest, ordinary tie',
    'Dr. Haddad, close, ordinary tie',
    'Tuesday choir, close, ordinary tie'
  ])
    await waitFor(hand, 'button', name)
}

async function tieTwo(hand: Hand): Promise<void> {
  await hand.press('button', 'Tie two')
  await hand.press('button', /^Maya, closest, ordinary tie/)
  await hand.press('button', /^Tuesday choir, close, ordinary tie/)
  await hand.choose('What ties them', 'Maya: knows Tuesday choir')
  await hand.press('button', 'Tie together')
  await waitFor(hand, 'button', 'Maya, closest, ordinary tie, knows Tuesday choir')
  await waitFor(hand, 'button', 'Tuesday choir, close, ordinary tie, knows Maya')
}

/** Both move with Alt and an arrow: a screen reader passes these keys on where the focus is. */
async function moveOne(page: Page, hand: Hand): Promise<void> {
  await hand.goTo('button', /^Dr. Haddad, close, ordinary tie/)
  await page.keyboard.press('Alt+ArrowUp')
  await waitFor(hand, 'button', 'Dr. Haddad, further out, ordinary tie')
}

async function markStrain(hand: Hand): Promise<void> {
  await hand.press('button', /^Maya, closest, ordinary tie/)
  await hand.press('link', 'Open')
  await hand.press('button', 'Change the tie')
  await hand.choose('How strong', 'strong')
  await hand.press('checkbox', 'There is strain in it')
  await hand.press('link', 'Web')
  await waitFor(hand, 'button', 'Maya, closest, strong tie, strained, knows Tuesday choir')
}

async function lookOver(hand: Hand): Promise<void> {
  await hand.press('link', 'Look over your web')
  await hand.press('button', 'Begin')
  await waitFor(hand, 'heading', 'Who came, who left, who moved?')
  await hand.press('button', 'Go on')
  await waitFor(hand, 'heading', 'What do they give you?')
  await hand.press('checkbox', 'listens')
  for (const question of ['What do you give?', 'Is it help, load, or both?', 'Where is it thin?']) {
    await hand.press('button', 'Go on')
    await waitFor(hand, 'heading', question)
  }
  expect((await hand.hears()).map(({ name }) => name)).toContain(
    'You said that you need listening. Nobody brings it yet.'
  )
  await hand.press('button', 'Go on')
  await hand.type('In focus: one thing', 'Sleep')
  await hand.press('button', 'Go on')
  await hand.type('One small step', 'Ring Maya')
  await hand.press('button', 'Go on')
  await hand.type('A name for it, if you like', 'Before winter')
  await hand.press('button', 'Keep the picture and end')
  await waitFor(hand, 'heading', 'That was it for today')
}

async function compare(hand: Hand): Promise<void> {
  await hand.press('link', 'Back to your web')
  await hand.press('button', 'Add someone')
  await hand.type('Name', 'Leonie')
  await hand.press('button', 'Add to my web')
  await waitFor(hand, 'button', 'Leonie, close, ordinary tie')
  await hand.press('link', 'Pictures of your web')
  await hand.press('button', 'Look at Before winter')
  await waitFor(hand, 'heading', 'From Before winter to Your web as it is now')
  await waitFor(hand, 'heading', 'Who came')
  const heard = (await hand.hears()).map(({ name }) => name)
  expect(heard).toContain('Leonie')
  expect(heard.some((name) => name.startsWith('Your web as it is now, Your care web on'))).toBe(true)
}

/** From whom to see to "enough for today": the sheet, the order of the questions, the copy, and what came of it. */
async function visit(page: Page, hand: Hand): Promise<void> {
  const heard = async () => (await hand.hears()).map(({ name }) => name).join('\n')
  await hand.press('link', 'Visits')
  await waitFor(hand, 'heading', 'Visits')
  await hand.press('button', 'Add a visit')
  await hand.choose('A visit with whom?', 'Dr. Haddad')
  await hand.press('button', 'Prepare it')
  await waitFor(hand, 'heading', 'Your sheet')
  await hand.type('What I want heard', 'The knee keeps me awake.')
  for (const question of ['What can wait?', 'Who decides?']) {
    await hand.type('Write a question', question)
    await page.keyboard.press('Enter')
    await expect.poll(heard).toContain(`Take along: ${question}`)
  }
  await hand.goTo('button', 'Move: Who decides?')
  await page.keyboard.press('ArrowUp')
  await expect.poll(heard).toContain('Now in place 1')
  const sheetSays = () => page.locator('.visitsheet').innerText()
  await expect.poll(sheetSays).toMatch(/Who decides\?[^]*What can wait\?[^]*The knee keeps me awake\./)
  await hand.press('button', 'Copy as text')
  await expect.poll(heard).toContain('Copied. Anyone who gets the text can read it.')
  const yesterday = new Date(Date.now() - 86_400_000)
  const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  await hand.type('Day', inWords.format(yesterday))
  await waitFor(hand, 'heading', 'Afterwards')
  await hand.type('What did you get to say?', 'That I am tired.')
  await hand.type('What did you not get to say?', 'That I am afraid.')
  await hand.press('link', 'Enough for today')
  await waitFor(hand, 'heading', 'Been')
  await expect.poll(heard).toContain('That I am tired.')
}

const waitFor = async (hand: Hand, role: string, name: string) =>
  expect
    .poll(async () => (await hand.hears()).some((one) => one.role === role && one.name === name), {
      timeout: 15_000,
      message: `${role} “${name}”`
    })
    .toBe(true)
