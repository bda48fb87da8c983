/** The titles of parts of pages that come from front matter and from other entries. */
export const partTitles = {
  ways: 'Choose and check',
  benefits: 'Benefits',
  figures: 'In figures',
  technologies: 'Technologies',
  checklist: 'Checklist',
  claimed: 'Figures on this page',
  named: 'Technologies in it',
  choose: 'Compare and choose',
  related: 'Read next',
  referred: 'Referred to by',
} as const
