/// What comes from Slack: verified, decoded, handed on, and answered to whoever did it.
@NullMarked
package relance.slack.inbound;

import org.jspecify.annotations.NullMarked;
