/// Putting stickies into themes, voting on these with dots, and talking about them.
@NullMarked
package relance.retro.theme;

import org.jspecify.annotations.NullMarked;
