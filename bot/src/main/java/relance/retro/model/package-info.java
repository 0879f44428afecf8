/// What a retro is, how it is named in buttons and messages, and who may do what with it.
@NullMarked
package relance.retro.model;

import org.jspecify.annotations.NullMarked;
