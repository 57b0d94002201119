/** What is wrong, by field. */
export type Faults = Readonly<Record<string, string>>;

/** As much of Strapi's `FetchError` as says where the fault is. */
interface Refusal {
  response?: { data?: { error?: { details?: { errors?: { path: string[]; message: string }[] } } } };
}

/** What the CMS says is wrong, by field (`cms/src/intake/checked.ts`); empty when it says nothing of a field. */
export function faultsIn(cause: unknown): Faults {
  const faults = (cause as Refusal).response?.data?.error?.details?.errors ?? [];
  return Object.fromEntries(faults.map(({ path: [field = ''], message }) => [field, message]));
}
