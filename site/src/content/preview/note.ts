/** What the bar above a previewed page tells. */
export interface PreviewNote {
  /** How the page stands to what visitors see; `live` is that itself. */
  state: 'new' | 'changed' | 'same' | 'live';
  /** Until when the link works, ISO 8601. */
  until: string;
  /** Labels of fields that must be filled before it can go on the site. */
  missing: readonly string[];
  /** Whether the entry has no page of its own: it stands on this one among others. */
  isPart: boolean;
  /** The form of the entry in the admin. */
  editor: string;
}
