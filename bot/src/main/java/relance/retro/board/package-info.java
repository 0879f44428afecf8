/// Writing stickies: each alone, or in breakouts that put theirs together.
@NullMarked
package relance.retro.board;

import org.jspecify.annotations.NullMarked;
