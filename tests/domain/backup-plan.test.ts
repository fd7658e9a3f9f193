import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { backupPlanSchema, isBackupDue, wantsNudge, type BackupPlan } from '@/domain/backup-plan'

const now = '2026-11-30T12:00:00.000Z'
const ago = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString()
const plan = (fields: Partial<BackupPlan>): BackupPlan => ({ ...v.parse(backupPlanSchema, {}), ...fields })

describe('a backup by itself', () => {
  it.each([
    ['day', 0.9, 1],
    ['week', 6, 7],
    ['month', 29, 30]
  ] as const)('each %s: due after that time, and not before', (every, early, late) => {
    expect(isBackupDue(plan({ every, savedAt: ago(early), savedNumber: 3 }), 9, now)).toBe(false)
    expect(isBackupDue(plan({ every, savedAt: ago(late), savedNumber: 3 }), 9, now)).toBe(true)
  })

  it('is made soon after it was chosen, never of nothing, and never twice of the same', () => {
    expect(isBackupDue(plan({ every: 'month' }), 1, now)).toBe(true)
    expect(isBackupDue(plan({ every: 'day' }), 0, now)).toBe(false)
    expect(isBackupDue(plan({ every: 'day', savedAt: ago(9), savedNumber: 9 }), 9, now)).toBe(false)
    expect(isBackupDue(plan({}), 9, now)).toBe(false)
  })
})

describe('a word about backups', () => {
  it('comes with the fifth thing that is kept', () => {
    expect(wantsNudge(plan({}), 4, 9, now)).toBe(false)
    expect(wantsNudge(plan({}), 5, 9, now)).toBe(true)
  })

  it('comes once in a month at most, and not where a backup of late has all of it', () => {
    expect(wantsNudge(plan({ spokenAt: ago(29) }), 20, 9, now)).toBe(false)
    expect(wantsNudge(plan({ spokenAt: ago(31) }), 20, 9, now)).toBe(true)
    expect(wantsNudge(plan({ savedAt: ago(29), savedNumber: 3 }), 20, 9, now)).toBe(false)
    expect(wantsNudge(plan({ savedAt: ago(31), savedNumber: 3 }), 20, 9, now)).toBe(true)
    expect(wantsNudge(plan({ savedAt: ago(300), savedNumber: 9 }), 20, 9, now)).toBe(false)
  })

  it('comes too where backups should save themselves, and have not for long', () => {
    expect(wantsNudge(plan({ every: 'week', savedAt: ago(12), savedNumber: 3 }), 20, 9, now)).toBe(false)
    expect(wantsNudge(plan({ every: 'week', savedAt: ago(31), savedNumber: 3 }), 20, 9, now)).toBe(true)
    expect(wantsNudge(plan({ every: 'month', savedAt: ago(31), savedNumber: 3 }), 20, 9, now)).toBe(false)
    expect(wantsNudge(plan({ every: 'month', savedAt: ago(41), savedNumber: 3 }), 20, 9, now)).toBe(true)
  })
})
