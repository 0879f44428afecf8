/// A small Microsoft Teams look-alike: people at their clients, the Bot Connector, its keys and
/// tokens. It knows nothing of the bot.
@NullMarked
package relance.lookalike.teams;

import org.jspecify.annotations.NullMarked;
