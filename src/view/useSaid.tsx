import { useState, type ReactNode } from 'react';

/** What a live region holds, and how it is told what to say. What is said twice is read out twice: it is a new element. */
export function useSaid(): readonly [said: ReactNode, say: (sentence: string) => void] {
  const [{ sentence, count }, setSaid] = useState({ sentence: '', count: 0 });
  const say = (next: string): void => {
    setSaid((before) => ({ sentence: next, count: before.count + 1 }));
  };
  return [<span key={count}>{sentence}</span>, say];
}
