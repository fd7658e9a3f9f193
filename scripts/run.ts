import { spawn } from 'node:child_process'

export interface RunResult {
  readonly code: number
  /** What the program wrote, both streams in the order in which they came. */
  readonly output: string
}

export interface RunOptions {
  /** Shows the output while it comes. */
  readonly show?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program to its end. On Windows `npx` is a script of the shell's, so the shell starts it. */
export function runToEnd(
  command: readonly string[],
  { show = false, env = {} }: RunOptions = {}
): Promise<RunResult> {
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env }
    })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      if (show) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
