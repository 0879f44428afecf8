/// What goes on in the background: one loop, written once. JDK and a log only.
@NullMarked
package relance.work;

import org.jspecify.annotations.NullMarked;
