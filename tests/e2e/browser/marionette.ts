import { connect } from 'node:net'
import type { Socket } from 'node:net'

/**
 * Firefox's own remote control, as far as the tests need it: WebDriver over a local socket refuses no page of an
 * extension, which the newer protocol does. A message is its length, a colon and a JSON list.
 */
export class Marionette {
  private nextId = 0
  private rest: Buffer = Buffer.alloc(0)
  private readonly waiting = new Map<number, (error: unknown, result: unknown) => void>()

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.read(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      for (const answer of this.waiting.values()) answer('Firefox closed the connection.', undefined)
      this.waiting.clear()
    })
  }

  /** Tries until Firefox listens: it does so some seconds after its start. */
  static async connect(port: number, timeout = 30_000): Promise<Marionette> {
    const end = Date.now() + timeout
    for (;;) {
      const socket = await tryConnect(port)
      if (socket) return new Marionette(socket)
      if (Date.now() > end) throw new Error(`Firefox did not listen on port ${port} within ${timeout} ms.`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  send<Result>(command: string, params: object = {}): Promise<Result> {
    const id = ++this.nextId
    const text = JSON.stringify([0, id, command, params])
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (error, result) => {
        if (error) reject(new Error(`${command}: ${JSON.stringify(error)}`))
        else resolve(result as Result)
      })
      this.socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  }

  close(): void {
    this.socket.destroy()
  }

  private read(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk])
    for (;;) {
      const colon = this.rest.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.rest.subarray(0, colon).toString())
      if (this.rest.length < end) return
      const message: unknown = JSON.parse(this.rest.subarray(colon + 1, end).toString())
      this.rest = this.rest.subarray(end)
      // The first message is a greeting and no answer.
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message as [number, number, unknown, unknown]
      this.waiting.get(id)?.(error, result)
      this.waiting.delete(id)
    }
  }
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(undefined))
  })
}
