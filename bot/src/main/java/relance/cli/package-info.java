/// The command line's subcommands.
@NullMarked
package relance.cli;

import org.jspecify.annotations.NullMarked;
