/// A small Slack workspace look-alike: people, channels, a browser page, and Slack's own protocol
/// both ways. It knows nothing of the bot.
@NullMarked
package relance.lookalike.slack;

import org.jspecify.annotations.NullMarked;
