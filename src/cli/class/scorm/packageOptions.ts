/** Which lessons a package has, and where the rest of the site is. */
export interface PackageOptions {
  /** The names of their folders. */
  readonly lessons: readonly string[];
  /** The address of the site that the package was made from, without a slash at the end; undefined when it has none. */
  readonly publicSite: string | undefined;
}

/** The name of the variable that says which lessons, separated by commas. */
export const lessonsVariable = 'NUDGE_PACKAGE_LESSONS';

/**
 * What a build for a package is asked for. Docusaurus hands nothing else than the environment to a configuration.
 *
 * @throws {Error} for a SITE_URL with a path, which the links would lack
 */
export function packageOptions(environment: Readonly<Record<string, string | undefined>>): PackageOptions {
  const { SITE_URL: url, BASE_URL: base = '/', [lessonsVariable]: lessons = '' } = environment;
  return {
    lessons: lessons.split(',').filter((lesson) => lesson !== ''),
    publicSite: url === undefined ? undefined : new URL(base, serverIn(url)).href.replace(/\/$/, ''),
  };
}

/** Docusaurus refuses a path as well, but speaks of its own configuration, and sees no package that is built already. */
function serverIn(url: string): URL {
  const server = URL.canParse(url) ? new URL(url) : undefined;
  if (server?.href === `${server?.origin ?? ''}/`) return server;
  throw new Error(
    `SITE_URL is the server alone, such as https://example.org, and its path goes into BASE_URL, such as /nudge/; got ${url}`,
  );
}
