/** What a page of ours may ask of the browser, for code that a test runs in it. */
declare const chrome: {
  storage: Record<
    'local' | 'session',
    {
      get: (keys: null) => Promise<Record<string, unknown>>
      set: (values: Record<string, unknown>) => Promise<void>
      clear: () => Promise<void>
    }
  >
  runtime: { sendMessage: (message: unknown) => Promise<unknown> }
  alarms: { create: (name: string, when: { when: number }) => Promise<void> }
}
