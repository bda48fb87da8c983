/** What the parts of an entry's page are called that come from its frontmatter and from other entries. */
export const partTitles = {
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
