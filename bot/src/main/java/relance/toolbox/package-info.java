/// What every feature is handed to work with.
@NullMarked
package relance.toolbox;

import org.jspecify.annotations.NullMarked;
