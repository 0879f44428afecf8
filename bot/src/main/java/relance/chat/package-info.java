/// The shared words: what features say and what people do, with no platform, no database and no
/// language in it.
@NullMarked
package relance.chat;

import org.jspecify.annotations.NullMarked;
