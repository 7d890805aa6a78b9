import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

let open: () => void = () => undefined;

/** Settled when a reader comes near a live block. The build renders every part and does not wait. */
const near = ExecutionEnvironment.canUseDOM
  ? new Promise<void>((resolve) => {
      open = resolve;
    })
  : Promise.resolve();

/** To be called when a reader comes near a live block: in sight, by pointer or by keyboard. */
export function fetchParts(): void {
  open();
}

/**
 * A part of a live block whose code is fetched when a reader comes near. Until then the page shows what the
 * build rendered, so that it is complete without it, and its first scripts stay small.
 */
export function lazyPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => near.then(load));
}
