/** What the id of an exercise looks like: small letters, digits and single hyphens. */
export const exerciseIdForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
