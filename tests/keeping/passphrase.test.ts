import { createDecipheriv, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { wrapKey } from '@/keeping/lock/passphrase'

/** Here the work is done in full: fewer rounds, or another way of doing them, would open nothing. */
it('a key is wrapped in its passphrase by a million rounds, and another program unwraps it', async () => {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const { rounds, salt, wrapped } = await wrapKey(key, 'four quiet words here')
  expect(rounds).toBe(1_000_000)
  const outer = await promisify(pbkdf2)(
    'four quiet words here',
    Buffer.from(salt, 'base64'),
    1_000_000,
    32,
    'sha256'
  )
  const bytes = Buffer.from(wrapped, 'base64')
  const opening = createDecipheriv('aes-256-gcm', outer, bytes.subarray(0, 12))
    .setAAD(Buffer.from('care web lock|1|1000000'))
    .setAuthTag(bytes.subarray(-16))
  expect(Buffer.concat([opening.update(bytes.subarray(12, -16)), opening.final()]).equals(key)).toBe(true)
})
