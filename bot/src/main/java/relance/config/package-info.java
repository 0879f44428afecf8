/// Settings: what the person who runs Relance has decided, read once and strictly.
@NullMarked
package relance.config;

import org.jspecify.annotations.NullMarked;
