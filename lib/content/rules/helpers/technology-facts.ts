export const technologiesFile = 'content/technologies.yaml'

/** What is true of a technology on the day of a look, in the order of the schema. */
export const technologyFactKeys = ['version', 'licence', 'terms', 'steward', 'state', 'reason', 'instead', 'notFound'] as const
