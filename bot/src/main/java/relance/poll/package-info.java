/// Polls: a question, everybody's current answer, and what came out of it.
@NullMarked
package relance.poll;

import org.jspecify.annotations.NullMarked;
