/// What a person says of themselves and of a place: my hours, roles, a place's language.
@NullMarked
package relance.profile;

import org.jspecify.annotations.NullMarked;
