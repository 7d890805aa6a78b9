// @ts-check
import { renderToPipeableStream as render } from 'react-dom/server.node';

/**
 * React's own renderer, with no size from which on a part of the page is sent later.
 *
 * @type {typeof render}
 */
export const renderToPipeableStream = (app, options) =>
  render(app, { ...options, progressiveChunkSize: Infinity });
