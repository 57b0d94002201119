/** How long, in the unit in which people say it. @example duration(1) // '1 dag' */
export function duration(days: number): string {
  if (days < 60) return days === 1 ? '1 dag' : `${days} dagen`;
  const months = Math.floor(days / 30.44);
  if (months === 1) return '1 maand';
  return months < 24 ? `${months} maanden` : `${Math.floor(days / 365.25)} jaar`;
}
