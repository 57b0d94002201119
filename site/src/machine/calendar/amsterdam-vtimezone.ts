/**
 * The rules of Europe/Amsterdam as a calendar program wants them (RFC 5545 §3.6.5): since 1996 the last Sundays of
 * March and October, at 01:00 UTC. A test compares them with the time zone database that Node has.
 *
 * Written out: a package with all zones of the world would be a megabyte for these lines.
 */
export const AMSTERDAM_VTIMEZONE = `BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
END:VTIMEZONE`;
