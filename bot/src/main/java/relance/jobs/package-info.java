/// Quartz, clustered on the same PostgreSQL: wakes the sweep and the housekeeping. A job holds no
/// payload.
@NullMarked
package relance.jobs;

import org.jspecify.annotations.NullMarked;
