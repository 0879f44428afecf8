/// The Bot Connector's protocol: what it tells and what it can be asked.
@NullMarked
package relance.teams.api;

import org.jspecify.annotations.NullMarked;
