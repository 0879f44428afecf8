/// Trying the bot with no account: the playground, and stories that play themselves.
@NullMarked
package relance.trial;

import org.jspecify.annotations.NullMarked;
