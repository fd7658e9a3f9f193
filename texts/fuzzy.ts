import type { DateWords } from '@/domain/fuzzy-date'
import { dayInWords } from './dates'
import { language } from './language'

const said = {
  en: {
    seasons: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december'
    ],
    about: ['about', 'around', 'roughly', 'circa', 'ca', '~', 'mid', 'early', 'late'],
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    filler: ['in', 'on', 'the', 'of', 'last', 'this', 'at'],
    fillerAhead: ['next', 'coming', 'by', 'until', 'after', 'from']
  },
  de: {
    seasons: [['Frühling', 'Frühjahr'], ['Sommer'], ['Herbst'], ['Winter']],
    months: [
      'januar',
      'februar',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember'
    ],
    about: ['etwa', 'ungefähr', 'um', 'circa', 'ca', '~', 'anfang', 'mitte', 'ende'],
    today: 'heute',
    yesterday: 'gestern',
    tomorrow: 'morgen',
    weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
    numbers: ['einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
    days: ['tag', 'tagen'],
    weeks: ['woche', 'wochen'],
    filler: ['im', 'in', 'am', 'den', 'der', 'letzten', 'letzter', 'letztes', 'dieses', 'diesen'],
    fillerAhead: ['nächsten', 'nächster', 'nächstes', 'kommenden', 'bis', 'ab', 'nach', 'dem']
  }
}[language]

/** The words that a date may be written with (domain/fuzzy-date.ts). */
export const dateWords: DateWords = {
  ...said,
  seasons: said.seasons.map((names) => names.map((name) => name.toLowerCase()))
}

/** "2024-21" as "spring 2024", "2019~" as "about 2019". */
export function fuzzyInWords(date: string): string {
  const plain = date.replace('~', '')
  const season = /^(\d{4})-2([1-4])$/.exec(plain)
  const name = season ? said.seasons[Number(season[2]) - 1]?.[0] : undefined
  const words = season && name !== undefined ? `${name} ${season[1]}` : dayInWords(plain)
  return date.endsWith('~') ? `${said.about[0]} ${words}` : words
}
