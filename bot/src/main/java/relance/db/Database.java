package relance.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

import relance.chat.Receipt;
import relance.chat.Reply;
import relance.chat.WorkspaceId;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.sql.DataSource;

/// The one door to PostgreSQL: a pool, and transactions handed on as a [Handle].
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
        // What people chose or typed must not reach the log through a failed statement.
        jdbi.getConfig(StatementExceptions.class)
                .setMessageRendering(StatementExceptions.MessageRendering.NONE);
        OurTypes.teach(jdbi);
    }

    /// Opens a pool on a JDBC URL; connects only when first used.
    public static Database open(
            String url, @Nullable String user, @Nullable String password, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setConnectionTimeout(2_500);
        config.setInitializationFailTimeout(-1);
        config.setPoolName("relance");
        // A transaction that hangs must not hold its locks for ever.
        config.addDataSourceProperty("options", "-c idle_in_transaction_session_timeout=30000");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "relance");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new Database(new HikariDataSource(config));
    }

    /// A few connections to the same database for one worker, who then never waits behind all the
    /// others.
    public Database apart(int connections) {
        var config = new HikariConfig();
        pool.copyStateTo(config);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setPoolName(pool.getPoolName() + "-apart");
        return new Database(new HikariDataSource(config));
    }

    /// Brings the schema to the newest version; returns how many migrations were applied.
    ///
    /// @throws IllegalStateException with a sentence for the operator when the database cannot be
    ///   reached or changed
    public int migrate() {
        try {
            return applied();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The database cannot be reached or brought to this version: "
                            + reason(e)
                            + " Check that PostgreSQL 15 or newer is running and that DATABASE_URL is"
                            + " right.",
                    e);
        }
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return said.endsWith(".") ? said : said + ".";
    }

    private int applied() {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:migrations")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /// Runs one transaction; everything in it is committed when this returns, or nothing of it.
    public <T> T transact(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    public void run(Consumer<Handle> work) {
        jdbi.useTransaction(work::accept);
    }

    /// Runs one transaction unless the receipt shows that its effect was had before; then answers
    /// `again`. A form that comes back with what is wrong had no effect.
    public <T> T once(
            WorkspaceId workspace,
            Optional<Receipt> receipt,
            Function<Handle, T> work,
            Supplier<T> again) {
        return transact(handle -> {
            if (receipt.isPresent() && !first(handle, workspace, receipt.get())) {
                return again.get();
            }
            var answer = work.apply(handle);
            if (answer instanceof Reply.Invalid) {
                receipt.ifPresent(seen -> forget(handle, workspace, seen));
            }
            return answer;
        });
    }

    private static void forget(Handle handle, WorkspaceId workspace, Receipt receipt) {
        handle.createUpdate("delete from receipt where workspace = :workspace and key = :key")
                .bind("workspace", workspace)
                .bind("key", receipt.key())
                .execute();
    }

    /// Whether this delivery is seen for the first time. A second one at the same moment waits for
    /// the first.
    private static boolean first(Handle handle, WorkspaceId workspace, Receipt receipt) {
        return handle.createUpdate(
                                """
                                insert into receipt (workspace, key) values (:workspace, :key)
                                on conflict do nothing
                                """)
                        .bind("workspace", workspace)
                        .bind("key", receipt.key())
                        .execute()
                == 1;
    }

    /// Whether the database can be asked.
    public boolean answers() {
        return transact(handle -> handle.createQuery("select 1").mapTo(int.class).one()) == 1;
    }

    /// Lets go of marks that no delivery comes back for any more.
    public static void forgetOldReceipts(Handle handle) {
        handle.execute("delete from receipt where at < now() - interval '2 days'");
    }

    /// Takes away what deleted rows leave behind; outside any transaction.
    public void vacuum(String table) {
        jdbi.useHandle(handle -> handle.execute("vacuum " + table));
    }

    /// Tells the planner how full a table has become, after many rows came at once: until it knows,
    /// it may choose a plan that takes a thousand times as long.
    public void analyze(String table) {
        jdbi.useHandle(handle -> handle.execute("analyze " + table));
    }

    /// For Quartz, which keeps its own transactions.
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
