/** Words of the room where reading is made comfortable. */
export const settingsRoom = {
  sub: 'How Care Web looks and speaks. It holds for all its pages in this browser, at once.',
  system: 'As the system',
  language: 'Language',
  browserLanguage: 'As the browser',
  languageHint: 'The pages of Care Web load anew. What you have typed is kept.',
  size: 'Text size',
  sizes: { '0': 'Ordinary', '1': 'A little larger', '2': 'Larger', '3': 'Very large' },
  theme: 'Light or dark',
  themes: { light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { more: 'More' },
  motion: 'Movement',
  motions: { less: 'None' },
  keys: 'Keys of one letter',
  keysHint: 'Such as / to search. Keys with Ctrl or ⌘ stay on.',
  keysAre: { on: 'On', off: 'Off' },
  about: 'About Care Web'
} as const
