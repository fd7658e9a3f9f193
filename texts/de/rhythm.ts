/** Wie oft jemand gesehen wird: gezählt ab dem letzten Mal, und nie zu spät. */
export const rhythm = {
  title: 'Rhythmus',
  sub: 'Gezählt wird ab dem letzten Kontakt. Nichts ist je zu spät.',
  none: 'Wie oft ihr euch seht, ist noch nicht gesagt.',
  say: 'Sagen, wie oft',
  sayAnew: 'Ändern, wie oft',
  about: 'Etwa',
  number: 'Wie viele',
  unit: 'Wochen oder Monate',
  units: { weeks: 'Wochen', months: 'Monate' },
  usual: {
    'weeks 1': 'jede Woche',
    'weeks 2': 'alle zwei Wochen',
    'months 1': 'jeden Monat',
    'months 3': 'alle drei Monate',
    'months 6': 'zweimal im Jahr',
    'months 12': 'einmal im Jahr'
  } as Record<string, string>,
  often: 'Wie oft',
  other: 'in einem anderen Rhythmus',
  every: (count: number, unit: 'weeks' | 'months') =>
    unit === 'weeks' ? `alle ${count} Wochen` : `alle ${count} Monate`,
  aboutEvery: (often: string) => `etwa ${often}`,
  keep: 'Behalten',
  cancel: 'So lassen',
  rest: 'Ruhen lassen',
  pickUp: 'Wieder aufnehmen',
  inTouch: 'Heute hatten wir Kontakt',
  wasInTouch: 'Aufgeschrieben. Auch ein Anruf zählt.',
  next: {
    aboutNow: 'Das nächste Mal ist etwa jetzt.',
    aboutOn: (when: string) => `Das nächste Mal ist etwa: ${when}.`,
    planned: (when: string) => `Das nächste Mal ist geplant: ${when}.`,
    resting: 'Es ruht. Alles, was war, bleibt.',
    notCounted: 'Gezählt wird ab dem ersten Mal.'
  },
  short: {
    aboutNow: 'etwa jetzt',
    aboutOn: (when: string) => `etwa ${when}`,
    planned: (when: string) => `geplant: ${when}`,
    resting: (day: string) => `ruht seit ${day}`,
    notCounted: 'noch nichts, ab dem gezählt wird'
  },
  last: (day: string) => `Letztes Mal: ${day}`,
  history: 'Wie es vorher war',
  line: {
    every: (often: string, day: string) => `Etwa ${often}, seit ${day}`,
    resting: (day: string) => `Ruht, seit ${day}`,
    'picked-up': (day: string) => `Wieder aufgenommen am ${day}`
  },
  lighter: 'Leichter als vorher. Das ist eine gute Nachricht.',
  eased: 'Was leichter geworden ist, wenn du es behalten willst',
  easedHint: 'Ich schlafe die meisten Nächte durch',
  remove: (line: string) => `Diese Zeile wegnehmen: ${line}`,
  all: 'Rhythmen',
  plan: (name: string) => `Einen Besuch bei ${name} planen`
} as const

/** Ein Besuch als Datei für einen Kalender, und Besuche aus einer solchen Datei. */
export const calendar = {
  fold: 'Kalender und Erinnerung',
  title: 'Für deinen Kalender',
  hint: 'Eine kleine Datei, die jeder Kalender öffnen kann. Andere sehen vielleicht deinen Kalender: Namen stehen nur darin, wenn du es willst.',
  names: 'Hineinschreiben, wen ich sehe',
  place: 'Hineinschreiben, wo es ist',
  preview: 'Genau das geht hinaus',
  save: 'Datei speichern',
  saved: 'Gespeichert. Öffne die Datei mit deinem Kalender.',
  needsDay: 'Es braucht erst einen ganzen Tag, etwa 24. November.',
  summary: 'Termin',
  summaryWith: (names: string) => `Termin mit ${names}`,
  file: 'termin',
  from: 'Aus einem Kalender',
  fromTitle: 'Besuche aus einem Kalender',
  fromHint:
    'Speichere deinen Kalender als Datei, die auf .ics endet, und wähle sie hier. Erst siehst du, was darin steht. Behalten wird nur, was du sagst.',
  choose: 'Eine Datei wählen',
  reading: 'Sie wird gelesen.',
  problems: {
    'too-large': 'Diese Datei ist größer als 5 MB. Speichere eine kürzere Zeit deines Kalenders.',
    'too-many': 'Es stehen mehr als 2.000 Einträge darin. Speichere eine kürzere Zeit deines Kalenders.',
    'too-long': 'Das Lesen hat zu lange gedauert. Speichere einen kürzeren Zeitraum.',
    stopped: 'Angehalten. Nichts wurde geändert.',
    'not-a-calendar': 'Das ist keine Kalenderdatei. Nichts wurde geändert.',
    empty: 'In dieser Datei steht kein Eintrag mit einem Tag. Nichts wurde geändert.'
  },
  holds: (count: number) => (count === 1 ? 'Ein Eintrag steht darin.' : `${count} Einträge stehen darin.`),
  leftOut: (count: number) =>
    count === 1
      ? 'Ein Eintrag bleibt weg: abgesagt, oder nicht zu lesen.'
      : `${count} Einträge bleiben weg: abgesagt, oder nicht zu lesen.`,
  known: (count: number) =>
    count === 1
      ? 'Einer davon ist schon hier und bleibt, wie er ist.'
      : `${count} davon sind schon hier und bleiben.`,
  pick: 'Hake an, was ein Besuch ist, und sage, bei wem.',
  take: (title: string, when: string) => `Nehmen: ${title}, ${when}`,
  whom: (title: string) => `Bei wem ist: ${title}`,
  nobody: 'jemand, der noch nicht in meinem Netz ist',
  untitled: 'Ohne Titel',
  moved: 'Er wurde verlegt, seit du ihn genommen hast',
  repeats: 'Er kommt immer wieder. Genommen wird der an diesem Tag.',
  more: (count: number) => `${count} weitere zeigen`,
  keep: (count: number) => (count === 1 ? 'Einen Besuch behalten' : `${count} Besuche behalten`),
  keepNone: 'Angehakte behalten',
  tickFirst: 'Hake erst einen an.',
  done: (count: number) => (count === 1 ? 'Ein Besuch ist behalten.' : `${count} Besuche sind behalten.`),
  cancel: 'Schließen'
} as const

/** Erinnerungen, um die jemand bittet. */
export const reminder = {
  title: 'Eine Erinnerung',
  hint: 'Nur, wenn du eine willst. Sie nennt eine Zeit und keine Namen, denn andere sehen vielleicht deinen Bildschirm.',
  label: 'Wann',
  ask: 'Erinnere mich',
  drop: 'Keine Erinnerung',
  whens: {
    'day-before': 'am Tag davor, um sechs Uhr abends',
    morning: 'am Tag selbst, um acht Uhr früh',
    hour: 'eine Stunde davor'
  },
  reason:
    'Der Browser fragt vielleicht, ob Care Web Hinweise zeigen darf. Das ist für diese Erinnerung und für nichts sonst. Du kannst nein sagen; der Besuch bleibt, wie er ist.',
  needsDay: 'Es braucht erst einen ganzen Tag.',
  needsTime: 'Es braucht erst eine Uhrzeit.',
  gone: 'Dieser Augenblick ist schon vorbei.',
  refused: 'Der Browser hat keine Hinweise erlaubt, also gibt es keine Erinnerung. Sonst ändert sich nichts.',
  set: (when: string) => `Du wirst ${when} erinnert, wenn der Browser dann läuft.`,
  example: 'Im Beispiel gibt es keine Erinnerungen.'
} as const
