import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Writes all readers as one script that runs in a page: `node bundle.mjs file`. */
await build({
  entryPoints: [here('peers.mjs')],
  outfile: process.argv[2],
  bundle: true,
  format: 'iife',
  logLevel: 'error',
  alias: { '@': here('../../..').replace(/\/$/, '') }
})
