import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface Hold {
  /** Whether the reader is at something that would be lost: a button held down, text being selected. */
  readonly isHeld: boolean;
  readonly pressed: () => void;
}

/** What keeps a block from coming alive under the reader's hand. */
export function useHold(place: RefObject<Element | null>): Hold {
  const [isPressed, setPressed] = useState(false);
  const [isSelected, setSelected] = useState(false);

  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const built = place.current;
      setSelected(selection?.isCollapsed === false && built !== null && selection.containsNode(built, true));
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [place]);

  useEffect(() => {
    if (!isPressed) return undefined;
    const listening = new AbortController();
    const release = (): void => {
      // The click comes right after the button is let go, and has to find what was pressed.
      setTimeout(setPressed, 0, false);
    };
    window.addEventListener('pointerup', release, { signal: listening.signal });
    window.addEventListener('pointercancel', release, { signal: listening.signal });
    return () => {
      listening.abort();
    };
  }, [isPressed]);

  const pressed = useCallback(() => {
    setPressed(true);
  }, []);
  return { isHeld: isPressed || isSelected, pressed };
}
