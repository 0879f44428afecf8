/// The kinds of poll, a file each: how people answer, how it is counted, how both are shown.
@NullMarked
package relance.poll.kind;

import org.jspecify.annotations.NullMarked;
