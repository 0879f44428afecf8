/// Cards and forms as Block Kit, and our text as mrkdwn.
@NullMarked
package relance.slack.render;

import org.jspecify.annotations.NullMarked;
