/// A small Slack workspace look-alike: people at their screens, channels, and Slack's own protocol
/// both ways. It knows nothing of the bot.
@NullMarked
package relance.lookalike.slack;

import org.jspecify.annotations.NullMarked;
