import type { NoticeWords } from '@/domain/reminder'
import { notice as de } from './de/notice'
import { notice as en } from './en/notice'
import type { Language } from './language'

/** In every language: the worker, which tells reminders, has no page that says which to load. */
export const noticeWords: Record<Language, NoticeWords> = { en, de }
