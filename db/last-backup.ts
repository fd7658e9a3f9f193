/** The setting with the moment of the last backup: the rail says it. */
export const lastBackupSetting = 'last-backup'
