// @ts-check

/**
 * Whether all tools in the lock file say that they run in this Node. It must be known before they are installed, so
 * that a test holds this against what they ask for.
 *
 * @param {string} version such as `20.19.0`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 13;
  return major >= 24;
}
