import { useEffect, useState } from 'react';

/** The value once it has stood still: checking at every key would be work for nothing. */
export function useSettled<T>(value: T, stillForMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), stillForMs);
    return () => clearTimeout(timer);
  }, [value, stillForMs]);
  return settled;
}
