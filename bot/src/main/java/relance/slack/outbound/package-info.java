/// What is delivered to Slack.
@NullMarked
package relance.slack.outbound;

import org.jspecify.annotations.NullMarked;
