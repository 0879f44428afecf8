/// Everything that knows Microsoft Teams, and nothing else does.
@NullMarked
package relance.teams;

import org.jspecify.annotations.NullMarked;
