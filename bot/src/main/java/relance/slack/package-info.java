/// Everything that knows Slack, and nothing else does.
@NullMarked
package relance.slack;

import org.jspecify.annotations.NullMarked;
