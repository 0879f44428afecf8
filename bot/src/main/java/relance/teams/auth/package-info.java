/// What proves Microsoft's requests to us, and ours to Microsoft.
@NullMarked
package relance.teams.auth;

import org.jspecify.annotations.NullMarked;
