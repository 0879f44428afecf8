/// Jetty: mounts the servlets it is given, and tells whether the server is well.
@NullMarked
package relance.http;

import org.jspecify.annotations.NullMarked;
