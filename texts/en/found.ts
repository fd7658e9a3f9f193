/** What was found is called, and how it stands together: the words of search that come with its answers. */
export const found = {
  groups: {
    people: 'People and places',
    things: 'Products and advice',
    clips: 'Clips',
    passages: 'Passages',
    notes: 'Your notes',
    visits: 'Visits, questions and what you take',
    weighing: 'Comparing and looking over',
    texts: 'In the kept texts'
  },
  kinds: {
    practitioner: 'practitioner',
    supporter: 'someone I know',
    practice: 'practice',
    product: 'product',
    advice: 'advice',
    picture: 'picture',
    pdf: 'PDF',
    passage: 'passage',
    note: 'your words',
    observation: 'what you noticed',
    expectation: 'what you expect',
    tie: 'your words on a tie',
    'also-written': 'also written',
    visit: 'a visit',
    question: 'a question',
    taking: 'what you take',
    'life-event': 'your life line',
    rhythm: 'how often you meet',
    quality: 'what partnership can mean',
    comparison: 'side by side',
    decision: 'a decision',
    suits: 'what suits you',
    review: 'looking over your web',
    snapshot: 'a picture of your web'
  }
} as const
