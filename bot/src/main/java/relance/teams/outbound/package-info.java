/// What is delivered to Teams.
@NullMarked
package relance.teams.outbound;

import org.jspecify.annotations.NullMarked;
