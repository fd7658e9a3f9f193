import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

/** What metascraper's helpers ask of Node, as far as a page can give it; none of it runs for what is read here. */
const standIns = {
  url: 'module.exports = { URL }',
  path: 'module.exports = { resolve: (...parts) => parts.join("/") }',
  worker_threads: 'module.exports = { Worker: class {} }'
}
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Writes all readers as one script that runs in a page: `node bundle.mjs file`. */
await build({
  entryPoints: [here('peers.mjs')],
  outfile: process.argv[2],
  bundle: true,
  format: 'iife',
  logLevel: 'error',
  banner: { js: 'globalThis.process ??= { env: {}, cwd: () => "/" }; globalThis.Buffer ??= {};' },
  alias: { '@': here('../../..').replace(/\/$/, '') },
  nodePaths: [here('node_modules'), here('../../../node_modules')],
  plugins: [
    {
      name: 'stand-ins',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^(?:url|path|worker_threads)$/ }, ({ path }) => ({
          path,
          namespace: 'stand-in'
        }))
        onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ contents: standIns[path] }))
      }
    }
  ]
})
