/**
 * The numbers under a list: apart from the list itself, since the search page needs them in the browser.
 *
 * @module
 */

/** The numbers to show: the ends and the neighbours of `page`; `null` is a gap. @example around(5, 9) // [1, null, 4, 5, 6, null, 9] */
export function around(page: number, pages: number): (number | null)[] {
  const numbers = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? number);
    if (gap <= 1) return [number];
    return gap === 2 ? [number - 1, number] : [null, number];
  });
}
