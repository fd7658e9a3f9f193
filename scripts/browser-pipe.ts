import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'

interface Answer {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/**
 * Speaks to a browser started with `--remote-debugging-pipe`: no port is opened, so nobody else can speak to it.
 */
export function openPipe(child: ChildProcess): (method: string, params?: object) => Promise<unknown> {
  const toBrowser = child.stdio[3] as Writable
  const fromBrowser = child.stdio[4] as Readable
  const waiting = new Map<number, (answer: Answer) => void>()
  let nextId = 0
  let rest = ''
  fromBrowser.on('data', (chunk: Buffer) => {
    const messages = (rest + chunk.toString()).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
  })
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++nextId
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)))
      toBrowser.write(`${JSON.stringify({ id, method, params })}\0`)
    })
}
