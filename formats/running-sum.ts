import { sha256 } from '@noble/hashes/sha2.js'
import { joinedBytes } from './chunks'

/** Up to this many bytes are kept for the browser's own sum, which wants all at once and is ten times as fast. */
const mostKept = 100_000_000

/** The SHA-256 of bytes that come one stretch after the other. */
export interface RunningSum {
  add: (bytes: Uint8Array<ArrayBuffer>) => void
  end: () => Promise<Uint8Array>
}

/** @param most how many bytes may be kept; of more, the sum is done as they go by */
export function runningSum(most: number = mostKept): RunningSum {
  let kept: Uint8Array<ArrayBuffer>[] | undefined = []
  let length = 0
  const slow = sha256.create()
  return {
    add(bytes) {
      length += bytes.length
      kept?.push(bytes)
      if (length <= most) return
      for (const each of kept ?? [bytes]) slow.update(each)
      kept = undefined
    },
    end: async () =>
      kept ? new Uint8Array(await crypto.subtle.digest('SHA-256', joinedBytes(kept))) : slow.digest()
  }
}
