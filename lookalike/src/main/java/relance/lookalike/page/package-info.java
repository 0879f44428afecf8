/// The playground: a page in the browser that behaves like a small Slack.
@NullMarked
package relance.lookalike.page;

import org.jspecify.annotations.NullMarked;
