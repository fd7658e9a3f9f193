import * as v from 'valibot'

/** How far a text of the client's may go. What nothing is said of is private: only the full backup carries it. */
export const reaches = ['may-print', 'may-share'] as const
export type Reach = (typeof reaches)[number]
export const reachSchema = v.picklist(reaches)
export type Privacy = 'private' | Reach

/** Ways out: paper, which the client holds in their hand, and copies, which go on by themselves. */
export type WayOut = 'print' | 'share'

/** Whether a text may go that way. What may be shared may be printed, too. */
export function mayLeave(privacy: Privacy | undefined, by: WayOut): boolean {
  return privacy === 'may-share' || (privacy === 'may-print' && by === 'print')
}

/** What a text becomes that may, or may not, go one way from now on; undefined is private. */
export function reachAfter(privacy: Privacy | undefined, by: WayOut, may: boolean): Reach | undefined {
  if (may) return by === 'share' || privacy === 'may-share' ? 'may-share' : 'may-print'
  return by === 'share' && privacy !== undefined && privacy !== 'private' ? 'may-print' : undefined
}
