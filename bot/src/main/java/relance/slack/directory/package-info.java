/// The teams that have the app, and what Slack tells of their people and places.
@NullMarked
package relance.slack.directory;

import org.jspecify.annotations.NullMarked;
