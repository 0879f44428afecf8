/// The tenants that have the bot, and what Teams tells of their people and places.
@NullMarked
package relance.teams.directory;

import org.jspecify.annotations.NullMarked;
