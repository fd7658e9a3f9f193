import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedPage {
  readonly body: string | Uint8Array
  /** `text/html; charset=utf-8` unless told. */
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Path to page; a plain string is an HTML page. */
export type Pages = Readonly<Record<string, string | ServedPage>>

export interface SeenRequest {
  readonly method: string
  /** Path with its query, as it was asked for. */
  readonly path: string
  readonly host: string
  readonly headers: IncomingMessage['headers']
}

export interface PageServer {
  readonly port: number
  /** `http://localhost:PORT`. */
  readonly origin: string
  /** The address of a path; a made-up host ending in `.example` reaches this server too. */
  url(path: string, host?: string): string
  /** Every request that arrived, in order: what proves that a kept page never phones home. */
  readonly requests: readonly SeenRequest[]
  forgetRequests(): void
  close(): Promise<void>
}

/** A local site that writes down every request it gets. */
export async function startPageServer(pages: Pages): Promise<PageServer> {
  const requests: SeenRequest[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({
      method: request.method ?? 'GET',
      path,
      host: request.headers.host ?? '',
      headers: request.headers
    })
    const found = pages[path] ?? pages[new URL(path, 'http://localhost').pathname]
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')
      return
    }
    const page = typeof found === 'string' ? { body: found } : found
    response
      .writeHead(page.status ?? 200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...page.headers
      })
      .end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://localhost:${port}`,
    url: (path, host = 'localhost') => `http://${host}:${port}${path}`,
    requests,
    forgetRequests: () => void requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
