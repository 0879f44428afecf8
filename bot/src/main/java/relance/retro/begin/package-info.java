/// How retros begin: typed, filled in, or by themselves again and again; and what is kept for them.
@NullMarked
package relance.retro.begin;

import org.jspecify.annotations.NullMarked;
