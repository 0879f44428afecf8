/// What comes from Teams: vouched for, decoded, handed on, and answered to whoever did it.
@NullMarked
package relance.teams.inbound;

import org.jspecify.annotations.NullMarked;
