// First, since it gives Dexie its database.
import { richWeb } from '../db/web'
import { beforeAll, describe, expect, it } from 'vitest'
import { keyInText, type BackupKey, type BackupSecret } from '@/domain/backup-lock'
import {
  type BrokenFile,
  kindOfFile,
  lockBackup,
  newBackupKey,
  unlockBackup,
  unpack
} from '@/formats/backup-file'
import type { Unlocked } from '@/formats/backup-file'
import { sealOf } from '@/formats/backup-seal'
import { joinedBytes } from '@/formats/chunks'
import { gzip } from '@/formats/gzip'
import { readBackup } from '@/formats/backup'
import { allOf, bytesOf, sealedBytes } from './sealed-bytes'

const largest = 10_000_000
/** As little work as a passphrase can be: the tests try many. */
const work = 4
let bytes: Uint8Array<ArrayBuffer>
let key: BackupKey
let locked: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  const { database } = await richWeb()
  bytes = await sealedBytes(database)
  key = await newBackupKey()
  locked = await bytesOf(await lockBackup([bytes], { by: 'key', recipient: key.recipient }))
})

const text = (some: Uint8Array) => new TextDecoder().decode(some)
const problemOf = async (file: Uint8Array<ArrayBuffer>, secret: BackupSecret = { key: key.identity }) => {
  const found = await contentOf(await unlockBackup(file, secret, largest))
  return typeof found === 'string' ? 'none' : found.problem
}
/** What comes out of it, or why nothing does. */
async function contentOf(opened: Unlocked) {
  if (!opened.ok) return opened
  try {
    return text(await allOf(opened.chunks))
  } catch (error) {
    return (error as BrokenFile).refusal
  }
}

describe('a locked backup', () => {
  it('gives back what was locked, by key and by passphrase', async () => {
    const opened = await unlockBackup(locked, { key: key.identity }, largest)
    expect(await contentOf(opened)).toBe(text(bytes))
    expect(kindOfFile(locked)).toBe('by-key')
    const other = await bytesOf(
      await lockBackup([bytes], { by: 'passphrase', passphrase: 'grey heron' }, work)
    )
    expect(kindOfFile(other)).toBe('by-passphrase')
    const again = await unlockBackup(other, { passphrase: 'grey heron' }, largest)
    expect(await contentOf(again)).toBe(text(bytes))
    expect(await problemOf(other, { passphrase: 'grey horse' })).toBe('wrong-passphrase')
  })

  it('shows nothing of what is in it', () => {
    expect(new TextDecoder('latin1').decode(locked)).not.toMatch(/Ada|care-web|tables/)
  })

  it('says which way it is broken', async () => {
    expect(await problemOf(locked, { key: (await newBackupKey()).identity })).toBe('wrong-key')
    expect(await problemOf(locked, { key: 'AGE-SECRET-KEY-1' })).toBe('wrong-key')
    for (const length of [60, 150, 300, locked.length - 700, locked.length - 1])
      expect(await problemOf(locked.slice(0, length)), `cut at ${length}`).toBe('cut-short')
    for (const at of [locked.length - 1, locked.length - 2000, 260]) {
      const changed = locked.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await problemOf(changed), `changed at ${at}`).toBe('altered')
    }
  })

  it('stops at more than may come out of it', async () => {
    const bomb = joinedBytes(await gzip([new Uint8Array(3_000_000)], 1024))
    expect(bomb.length % 1024).toBe(0)
    expect(bomb.length).toBeLessThan(10_000)
    expect(await contentOf(unpack(bomb, 1_000_000))).toMatchObject({ problem: 'too-large' })
  })

  it('finds the key in a sheet, and copied from paper in groups', () => {
    expect(keyInText(`# Care Web\n# ${key.recipient}\n${key.identity}\n`)).toBe(key.identity)
    const groups = key.identity.toLowerCase().replaceAll(/(.{6})/g, '$1 ')
    expect(keyInText(groups)).toBe(key.identity)
    expect(keyInText('no key at all')).toBeUndefined()
  })
})

describe('the seal of a backup', () => {
  it('holds a backup that is as it was written, and it is read as ever', async () => {
    expect(sealOf(text(bytes))).toBe('whole')
    expect(sealOf(`\uFEFF${text(bytes)}\n`)).toBe('whole')
    expect(readBackup(text(bytes))).toMatchObject({ ok: true })
  })

  it('tells one that was changed and one that was cut short', async () => {
    const whole = text(bytes)
    expect(sealOf(whole.replace('Ada Moss', 'Ada Miss'))).toBe('altered')
    expect(sealOf(whole.replace('"seal":"sha256",', ''))).toBe('altered')
    expect(sealOf(whole.slice(0, -1000))).toBe('cut-short')
    expect(sealOf(`${whole.slice(0, whole.lastIndexOf(','))}}\n`)).toBe('cut-short')
    expect(sealOf('{"people":[]}')).toBe('unsealed')
  })
})
