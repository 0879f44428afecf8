/// Home, help and the first words to a person or a place.
@NullMarked
package relance.home;

import org.jspecify.annotations.NullMarked;
