/// Languages, plural rules, dates in words, parsing of commands.
@NullMarked
package relance.text;

import org.jspecify.annotations.NullMarked;
