/// Look-alikes of the platforms, to try and test a bot with no account: [slack] and [teams], what
/// both need, and a browser page for Slack's. They know nothing of the bot.
@NullMarked
package relance.lookalike;

import org.jspecify.annotations.NullMarked;
