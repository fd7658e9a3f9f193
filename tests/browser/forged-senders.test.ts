import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from '@/browser/browser'
import { listenToPages } from '@/browser/own-line'
import { answerOwnPages } from '@/browser/own-messages'

type Listener = (...given: unknown[]) => unknown
const { id } = browser.runtime
const own = browser.runtime.getURL('/popup.html').replace('popup.html', '')

/** Whoever could say something to the worker, and whether it listens. */
const senders: [string, object | undefined, boolean][] = [
  ['a page of ours', { id, url: `${own}care-web.html#/data` }, true],
  ['our popup', { id, url: `${own}popup.html` }, true],
  ['our script in a visited page', { id, url: 'https://clinic.example/', tab: { id: 1 } }, false],
  ['a visited page that is called like ours', { id, url: `https://clinic.example/${own}popup.html` }, false],
  ['an address that begins like ours', { id, url: `${own.slice(0, -1)}.example/popup.html` }, false],
  ['another extension, with an address of ours', { id: 'other', url: `${own}popup.html` }, false],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, false],
  ['a page without an address', { id }, false],
  ['a sandboxed frame', { id, url: 'about:srcdoc' }, false],
  ['data and blobs', { id, url: `data:text/html,${own}` }, false],
  ['nobody', {}, false]
]
let [hear, connect]: [Listener, Listener] = [() => undefined, () => undefined]

beforeEach(() => {
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((one) => (hear = one as Listener))
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((one) => (connect = one as Listener))
})

it.each(senders)('a message of %s', async (_who, sender, isHeard) => {
  const answer = vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.resolve('what is kept'))
  answerOwnPages(answer)
  const said = vi.fn<Listener>()
  const stays = hear({ say: 'look-through' }, sender, said)
  await Promise.resolve()
  expect(answer).toHaveBeenCalledTimes(isHeard ? 1 : 0)
  expect(said.mock.calls).toEqual(isHeard ? [['what is kept']] : [])
  expect(stays).toBe(isHeard ? true : undefined)
})

it.each(senders)('a line from %s', (_who, sender, isHeard) => {
  const gone = vi.fn<Listener>()
  listenToPages('typing', gone)
  const listeners: Record<string, Listener> = {}
  const on = (name: string) => ({ addListener: (one: Listener) => (listeners[name] = one) })
  connect({ name: 'typing', sender, onMessage: on('message'), onDisconnect: on('gone') })
  listeners['message']?.({ last: 'words' })
  listeners['gone']?.()
  expect(gone.mock.calls).toEqual(isHeard ? [[{ last: 'words' }]] : [])
})

it('a line of another name is not taken', () => {
  listenToPages('typing', vi.fn<Listener>())
  const addListener = vi.fn<Listener>()
  const port = {
    name: 'other',
    sender: senders[0]?.[1],
    onMessage: { addListener },
    onDisconnect: { addListener }
  }
  connect(port)
  expect(addListener).not.toHaveBeenCalled()
})
