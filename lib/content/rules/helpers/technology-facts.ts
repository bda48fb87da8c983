export const technologiesFile = 'content/technologies.yaml'

/** The facts of a technology that hold on the day it was looked up, in the schema's order. */
export const technologyFactKeys = ['version', 'licence', 'terms', 'steward', 'state', 'reason', 'instead', 'notFound'] as const
