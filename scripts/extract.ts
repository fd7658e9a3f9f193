import { extractCommand } from './extract-command'

// Set, and not exited with: what was written goes out first, also through a pipe.
process.exitCode = extractCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  problem: (text) => process.stderr.write(text)
})
