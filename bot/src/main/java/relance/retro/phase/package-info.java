/// From phase to phase: what each one does and shows, whom it waits for, and who moves it on.
@NullMarked
package relance.retro.phase;

import org.jspecify.annotations.NullMarked;
