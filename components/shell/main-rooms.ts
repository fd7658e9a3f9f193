import { CalendarHeart, Columns3, HardDriveDownload, Scissors, Waypoints } from '@lucide/vue'
import type { Component } from 'vue'
import { words } from '@/texts/words'

/** A room that works, as the rail, the palette and the keys know it. */
export interface MainRoom {
  /** The name of its route. */
  readonly name: string
  readonly icon: Component
  readonly label: string
  /** The routes for which it is marked as the place where one is. */
  readonly holds: readonly string[]
  /** Its letter, after g. */
  readonly key: string
}

export const mainRooms: readonly MainRoom[] = [
  {
    name: 'web',
    icon: Waypoints,
    label: words.web.rail.web,
    holds: ['web', 'person', 'qualities', 'review', 'pictures', 'take'],
    key: 'w'
  },
  {
    name: 'compare',
    icon: Columns3,
    label: words.web.rail.compare,
    holds: ['compare', 'suits'],
    key: 'v'
  },
  {
    name: 'visits',
    icon: CalendarHeart,
    label: words.web.rail.visits,
    holds: ['visits', 'visit', 'takings'],
    key: 'b'
  },
  {
    name: 'clips',
    icon: Scissors,
    label: words.web.rail.clips,
    holds: ['clips', 'thing', 'loose'],
    key: 'c'
  },
  {
    name: 'data',
    icon: HardDriveDownload,
    label: words.web.rail.data,
    holds: ['data', 'history', 'copies'],
    key: 'd'
  }
]

/** Rooms that are reached from another one; palette and keys lead there at once. */
export const innerRooms = [
  { name: 'history', label: words.history.title, key: 'u' },
  { name: 'qualities', label: words.person.qualities, key: 'q' },
  { name: 'loose', label: words.things.loose, key: 'l' },
  { name: 'removed', label: words.list.recentlyRemoved, key: 'r' },
  { name: 'suits', label: words.list.suits, key: 'm' },
  { name: 'review', label: words.palette.rooms.review, key: 'o' },
  { name: 'pictures', label: words.palette.rooms.pictures, key: 'p' },
  { name: 'take', label: words.palette.rooms.take, key: 't' },
  { name: 'takings', label: words.palette.rooms.takings, key: 'k' }
] as const

/** Rooms beside the care web itself, at the foot of the rail. */
export const footRooms = [
  { name: 'help', label: words.kept.help, key: 'h' },
  { name: 'settings', label: words.settings.title, key: 's' },
  { name: 'about', label: words.about.title, key: 'a' }
] as const

/** Every room that has an address of its own. */
export const allRooms = [...mainRooms, ...innerRooms, ...footRooms]
