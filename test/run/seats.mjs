// @ts-check

/**
 * So many seats, for tasks that take one or more of them while they run. Whoever comes first is seated first, also where one
 * behind it would find room.
 *
 * @param {number} count
 */
export function seats(count) {
  let free = count;
  /** @type {{ readonly wanted: number, readonly sit: () => void }[]} */
  const queue = [];
  const admit = () => {
    for (let next = queue[0]; next !== undefined && next.wanted <= free; next = queue[0]) {
      queue.shift();
      free -= next.wanted;
      next.sit();
    }
  };
  /**
   * @template T
   * @param {number} wanted
   * @param {() => Promise<T>} task
   * @returns {Promise<T>}
   */
  return async function seated(wanted, task) {
    await new Promise((resolve) => {
      queue.push({ wanted, sit: () => resolve(undefined) });
      admit();
    });
    try {
      return await task();
    } finally {
      free += wanted;
      admit();
    }
  };
}
