import { useEffect, type RefObject } from 'react';
import { fetchParts } from './lazyPart.ts';

/** Fetches the lazy parts of live blocks when this one is about to be scrolled into sight. */
export function useNearness(block: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!block.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) fetchParts();
      },
      { rootMargin: '50%' },
    );
    observer.observe(block.current);
    return () => {
      observer.disconnect();
    };
  }, [block]);
}
