import { openDatabase, ownWeb, type Opening } from '@/db/database'
import { copyBeforeMigration } from './safety-copies/take'

/** Opens a web for the worker, which may be the first to do so after an update: then it is copied as it was. */
export const openOwnWeb = (name: string = ownWeb): Promise<Opening> => openDatabase(name, copyBeforeMigration)
