import type { CDPSession, Page } from 'playwright-core'

/** Something as a screen reader is told of it. */
export interface Told {
  role: string
  name: string
  /** The element itself, as the browser's protocol names it. */
  node: number
}

/** What a person can do who never uses a mouse. Things are found by what is said of them, and by nothing else. */
export interface Hand {
  press: (role: string, name: string | RegExp) => Promise<void>
  /** Chooses one of a few words that belong together. */
  choose: (group: string, name: string) => Promise<void>
  type: (name: string | RegExp, text: string) => Promise<void>
  /** Goes to something without doing anything to it. */
  goTo: (role: string, name: string | RegExp) => Promise<void>
  hears: () => Promise<Told[]>
}

interface Answer {
  nodes: {
    ignored: boolean
    role?: { value: string }
    name?: { value: string }
    backendDOMNodeId?: number
    properties?: { name: string; value: { value: unknown } }[]
  }[]
}

/** The page as the browser tells it to a screen reader. */
export class Ears {
  private constructor(private readonly cdp: CDPSession) {}

  static async of(page: Page): Promise<Ears> {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('DOM.enable')
    await cdp.send('Accessibility.enable')
    return new Ears(cdp)
  }

  async all(): Promise<(Told & { isFocused: boolean })[]> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as Answer
    return nodes.flatMap(({ ignored, role, name, backendDOMNodeId, properties }) =>
      ignored || backendDOMNodeId === undefined
        ? []
        : [
            {
              role: role?.value ?? '',
              name: name?.value ?? '',
              node: backendDOMNodeId,
              isFocused:
                properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false
            }
          ]
    )
  }

  /** Waits until something is told, and gives it. */
  async wait(role: string, name: string | RegExp): Promise<Told> {
    const end = Date.now() + 15_000
    for (;;) {
      const all = await this.all()
      const found = all.find((one) => one.role === role && isCalled(one, name))
      if (found) return found
      if (Date.now() > end) {
        const there = all.filter((one) => one.role === role).map((one) => one.name)
        throw new Error(`No ${role} “${String(name)}” is told, only:\n${there.join('\n')}`)
      }
      await new Promise((done) => setTimeout(done, 60))
    }
  }

  /** What a screen reader does with what it has found: the element is pressed, or gets the focus. */
  async act(told: Told, deed: 'click' | 'focus'): Promise<void> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: told.node })
    // A circle of the map is no HTML element and has no click of its own.
    const code = `function () { ${deed === 'focus' ? 'this.focus()' : "this.click ? this.click() : this.dispatchEvent(new MouseEvent('click', { bubbles: true }))"} }`
    await this.cdp.send('Runtime.callFunctionOn', {
      ...(object.objectId !== undefined && { objectId: object.objectId }),
      functionDeclaration: code,
      userGesture: true
    })
  }
}

const isCalled = ({ name }: Told, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

/** Keys alone: what has the focus is known by what is said of it. */
export async function keyboardHand(page: Page): Promise<Hand> {
  const ears = await Ears.of(page)
  const focused = async () =>
    (await ears.all()).findLast((one) => one.isFocused && one.role !== 'RootWebArea')
  async function goTo(role: string, name: string | RegExp) {
    await ears.wait(role, name)
    const passed: string[] = []
    for (let times = 0; times < 120; times += 1) {
      const now = await focused()
      if (now?.role === role && isCalled(now, name)) return
      passed.push(`${now?.role} ${now?.name}`)
      // Within the map, and among words that belong together, arrows go on; Tab leaves.
      const before = now?.name
      if (
        now?.role === 'button' &&
        / tie(?:,|$)/.test(now.name) &&
        role === 'button' &&
        / tie|\^/.test(String(name))
      )
        await page.keyboard.press('ArrowRight')
      else await page.keyboard.press('Tab')
      if ((await focused())?.name === before) await page.keyboard.press('Tab')
    }
    throw new Error(
      `Tab never came to the ${role} “${String(name)}”, only to:\n${passed.slice(-60).join('\n')}`
    )
  }
  return {
    goTo,
    hears: () => ears.all(),
    async press(role, name) {
      await goTo(role, name)
      await page.keyboard.press(role === 'checkbox' ? ' ' : 'Enter')
    },
    async choose(group, name) {
      await ears.wait('radio', name)
      // Tab comes to the one of them that is chosen.
      for (let times = 0; times < 120; times += 1) {
        const now = await focused()
        if (now?.role === 'radio') break
        await page.keyboard.press('Tab')
        if (times === 119) throw new Error(`Tab never came to “${group}”.`)
      }
      for (let times = 0; times < 12 && (await focused())?.name !== name; times += 1)
        await page.keyboard.press('ArrowDown')
      if ((await focused())?.name !== name) throw new Error(`Arrows never came to “${name}” of “${group}”.`)
      await page.keyboard.press(' ')
    },
    async type(name, text) {
      await goTo('textbox', name)
      await page.keyboard.type(text)
    }
  }
}

/** A screen reader's way: things are found in the tree that it is given, and pressed there. */
export async function readerHand(page: Page): Promise<Hand> {
  const ears = await Ears.of(page)
  const goTo = async (role: string, name: string | RegExp) => ears.act(await ears.wait(role, name), 'focus')
  return {
    goTo,
    hears: () => ears.all(),
    press: async (role, name) => ears.act(await ears.wait(role, name), 'click'),
    choose: async (_group, name) => ears.act(await ears.wait('radio', name), 'click'),
    async type(name, text) {
      await goTo('textbox', name)
      await page.keyboard.insertText(text)
    }
  }
}
