/// The whole program: command line, wiring, settings, and the try-it mode.
@NullMarked
package relance;

import org.jspecify.annotations.NullMarked;
