/** The sources of each directive of a policy. */
export function policyParts(policy: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, new Set(sources)];
    }),
  );
}

/** What a page's own policy allows and another one, which a browser keeps to as well, takes away again. */
export function takenAway(page: string, other: string): readonly string[] {
  const kept = policyParts(other);
  return [...policyParts(page)].flatMap(([name, sources]) =>
    [...sources]
      // What is not listed is left to `default-src`, which allows nothing here.
      .filter((source) => source !== "'none'" && !kept.get(name)?.has(source))
      .map((source) => `${name} ${source}`),
  );
}
