/// How an action begins: typed, filled in, made of a message or of what something came to; read
/// back, and only then offered to somebody.
@NullMarked
package relance.action.begin;

import org.jspecify.annotations.NullMarked;
