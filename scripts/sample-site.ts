import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const folder = join(import.meta.dirname, '..', 'sample-site')
const firstPort = 8417

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml'
}

export interface SampleSite {
  readonly origin: string
  close(): Promise<void>
}

/** Serves the sample pages to this computer only; where the usual port is taken, the next free one is used. */
export async function startSampleSite(port = firstPort): Promise<SampleSite> {
  const server = createServer((request, response) => {
    const path = fileFor(request.url ?? '/')
    if (!path) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.')
      return
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    createReadStream(path).pipe(response)
  })
  const taken = await listen(server, port)
  return {
    origin: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** The file an address means, or undefined when there is none within the folder. */
function fileFor(url: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost')
  const path = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)))
  return path.startsWith(folder + sep) && existsSync(path) && statSync(path).isFile() ? path : undefined
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + 50) return reject(error)
      resolve(listen(server, port + 1))
    })
    server.listen(port, '127.0.0.1', () => resolve(port))
  })
}
