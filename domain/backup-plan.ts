import * as v from 'valibot'

/** How often a backup is made by itself. */
export const backupRhythms = ['never', 'day', 'week', 'month'] as const
export type BackupRhythm = (typeof backupRhythms)[number]
export const backupLocks = ['key', 'passphrase', 'open'] as const
export type BackupLockKind = (typeof backupLocks)[number]
export const backupPlaces = ['downloads', 'folder'] as const
export type BackupPlace = (typeof backupPlaces)[number]

/** How this browser saves backups. It stays in this browser: another one has other folders and permissions. */
export const backupPlanSchema = v.object({
  lock: v.optional(v.picklist(backupLocks), 'key'),
  place: v.optional(v.picklist(backupPlaces), 'downloads'),
  every: v.optional(v.picklist(backupRhythms), 'never'),
  /** The last one that was saved from here, and the number of the last deed that is in it. */
  savedAt: v.optional(v.string()),
  savedNumber: v.optional(v.number()),
  /** When a backup was last spoken of without being asked. */
  spokenAt: v.optional(v.string())
})
export type BackupPlan = v.InferOutput<typeof backupPlanSchema>

const day = 86_400_000
/** A little less than the time that is meant: what is looked at each hour would else slip by an hour a day. */
const after: Record<Exclude<BackupRhythm, 'never'>, number> = {
  day: day - 3_600_000,
  week: 7 * day - 3_600_000,
  month: 30 * day - 3_600_000
}

/** Whether a backup is to be made by itself now. @param number of the last deed in the web */
export function isBackupDue(
  { every, savedAt, savedNumber }: BackupPlan,
  number: number,
  now: string
): boolean {
  if (every === 'never' || number === 0 || number === savedNumber) return false
  return savedAt === undefined || Date.parse(now) - Date.parse(savedAt) >= after[every]
}

/** So many things are kept before a backup is spoken of. */
export const fewKept = 5

/** Without a backup for so long one is spoken of; whoever has chosen each month is given some days more. */
const silence: Record<BackupRhythm, number> = {
  never: 30 * day,
  day: 30 * day,
  week: 30 * day,
  month: 40 * day
}

/**
 * Whether a word about backups is in place: something is there to be lost, no backup of late has it, and nobody spoke of
 * it for a month. Also where they are to be made by themselves: a permission may have gone, and nobody would notice.
 */
export function wantsNudge(plan: BackupPlan, kept: number, number: number, now: string): boolean {
  const isPast = (at: string | undefined, rest: number) =>
    at === undefined || Date.parse(now) - Date.parse(at) >= rest
  return (
    kept >= fewKept &&
    number !== plan.savedNumber &&
    isPast(plan.savedAt, silence[plan.every]) &&
    isPast(plan.spokenAt, 30 * day)
  )
}

/** What a backup file is called; a locked one ends in the name of what locked it. */
export const backupFileName = (now: string, isLocked: boolean): string =>
  `care-web-${now.slice(0, 10)}.${isLocked ? 'age' : 'json'}`

/** Where among the downloads the browser puts them. */
export const downloadsFolder = 'Care Web'
