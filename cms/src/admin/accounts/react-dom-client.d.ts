/** As much of React's renderer as is used; its types would be one more package. */
declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(node: unknown): void };
}
