/// Workspaces, persons, roles, places and who is in them, calendars, preferences.
@NullMarked
package relance.people;

import org.jspecify.annotations.NullMarked;
