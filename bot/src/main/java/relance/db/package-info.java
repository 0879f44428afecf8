/// Pool, migrations, Jdbi with id mappers, transactions, the embedded PostgreSQL.
@NullMarked
package relance.db;

import org.jspecify.annotations.NullMarked;
