/// Slack's Web API, and how its messages are addressed.
@NullMarked
package relance.slack.api;

import org.jspecify.annotations.NullMarked;
