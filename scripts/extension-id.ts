import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'

/**
 * The id that Chromium gives to an extension loaded from a folder: the start of the SHA-256 of its path, in the
 * letters a to p. It stays the same as long as the folder does, and with it the care web that was kept under it.
 */
export function extensionIdFromFolder(folder: string): string {
  const path = realpathSync(folder)
  const bytes = process.platform === 'win32' ? Buffer.from(upperDrive(path), 'utf16le') : Buffer.from(path)
  const start = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return [...start].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

function upperDrive(path: string): string {
  return path.slice(0, 1).toUpperCase() + path.slice(1)
}
