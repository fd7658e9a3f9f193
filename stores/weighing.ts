import { expectationsOf, removeExpectation, writeExpectation, type ExpectationStart } from '@/db/expectations'
import { observationsOf, removeObservation, writeObservation, type ObservationStart } from '@/db/observations'
import { askAbout, questionsFor, writeQuestion } from '@/db/questions'
import {
  coverQuality,
  expectQuality,
  markSpecialist,
  nameSpecialist,
  notExpectedOf,
  setAside
} from '@/db/specialist'
import type { Expectation, ExpectationFields } from '@/domain/expectation'
import type { NotExpected } from '@/domain/not-expected'
import type { Observation, ObservationFields } from '@/domain/observation'
import type { Partnership } from '@/domain/partnership'
import type { Question } from '@/domain/question'
import type { Database } from '@/db/database'
import { nameOfId } from '@/db/subjects'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { ExpectationStart, ObservationStart }

type Loose<Fields> = { [F in keyof Fields]?: Fields[F] | undefined }

/** What the client makes of one partnership, live. */
export interface Weighed {
  of: string
  observations: Observation[]
  /** With the name of whose part it is, where that is someone else in the web. */
  expectations: (Expectation & { whoseName: string })[]
  questions: Question[]
  /** With the name of whoever covers it; empty where nobody does, or they have no name. */
  notExpected: (NotExpected & { coveredBy: string })[]
}
const nothing: Weighed = { of: '', observations: [], expectations: [], questions: [], notExpected: [] }

export function useWeighed(personId: () => string, partnership: () => Partnership | undefined) {
  const { database } = useCareWeb()
  return useLive(
    async (): Promise<Weighed> => {
      const [of, now] = [personId(), partnership()]
      const letOff = await notExpectedOf(database, now)
      const notExpected = []
      for (const one of letOff)
        notExpected.push({ ...one, coveredBy: await nameOfId(database, one.coveredById ?? '') })
      return {
        of,
        observations: await observationsOf(database, of),
        expectations: await withWhoseName(database, await expectationsOf(database, of)),
        questions: await questionsFor(database, of),
        notExpected
      }
    },
    nothing,
    [personId, partnership]
  ).value
}

async function withWhoseName(database: Database, all: Expectation[]): Promise<Weighed['expectations']> {
  const named: Weighed['expectations'] = []
  for (const one of all) named.push({ ...one, whoseName: await nameOfId(database, one.whoseId ?? '') })
  return named
}

/** What observations can rest on: a kept passage, or a visit. */
export type RestsOn = Pick<Observation, 'passageId' | 'visitId'>

/** The observations of someone that rest on one kept passage, or on one visit, live. */
export function useObservationsOn(personId: () => string, restsOn: () => RestsOn) {
  const { database } = useCareWeb()
  return useLive<Observation[]>(
    async () => {
      const { passageId, visitId } = restsOn()
      const all = await observationsOf(database, personId())
      return all.filter((one) =>
        passageId === undefined ? one.visitId === visitId : one.passageId === passageId
      )
    },
    [],
    [personId, () => JSON.stringify(restsOn())]
  ).value
}

/** What can be done with them. */
export function useWeighing() {
  const { database, surroundings } = useCareWeb()
  return {
    newId: surroundings.newId,
    now: surroundings.now,
    observe: (start: ObservationStart, fields: Loose<ObservationFields>) =>
      writeObservation(database, surroundings, { ...start }, { ...fields }),
    removeObservation: (id: string) => removeObservation(database, surroundings, id),
    expect: (start: ExpectationStart, fields: Loose<ExpectationFields>) =>
      writeExpectation(database, surroundings, { ...start }, { ...fields }),
    removeExpectation: (id: string) => removeExpectation(database, surroundings, id),
    ask: (personId: string, row: string, text: string) =>
      askAbout(database, surroundings, personId, row, text),
    changeQuestion: (id: string, fields: Loose<Pick<Question, 'text' | 'state' | 'answer'>>) =>
      writeQuestion(database, surroundings, id, { ...fields }),
    markSpecialist: (personId: string, isSpecialist: boolean) =>
      markSpecialist(database, surroundings, personId, isSpecialist),
    nameSpecialist: (personId: string, word: string) =>
      nameSpecialist(database, surroundings, personId, word),
    expectQuality: (personId: string, quality: string, isExpected: boolean) =>
      expectQuality(database, surroundings, personId, quality, isExpected),
    cover: (id: string, coveredById: string | undefined) =>
      coverQuality(database, surroundings, id, coveredById),
    setAside: (personId: string, offer: string) => setAside(database, surroundings, personId, offer)
  }
}
