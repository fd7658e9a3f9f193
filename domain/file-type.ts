import type { FileType } from './kept-file'

/** How much all files may hold together: more, and a backup of everything would be too large to be read again. */
export const largestFiles = 100 * 1024 * 1024

/**
 * What a file is by its first bytes, whatever its name says.
 * @param start sixteen bytes are enough for pictures; a PDF may begin within its first thousand
 */
export function fileTypeOf(start: Uint8Array): FileType | undefined {
  const text = String.fromCharCode(...start.subarray(0, 1024))
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png'
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(text)) return 'image/gif'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp'
  if (/^....ftypavi[fs]/s.test(text)) return 'image/avif'
  return text.includes('%PDF-') ? 'application/pdf' : undefined
}
