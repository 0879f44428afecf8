package relance.jobs;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

/// Runs a few recurring jobs, each on one node of the cluster at a time, on the wall clock.
public final class RecurringJobs implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RecurringJobs.class);

    /// The same on every node: it is what makes them one cluster.
    private static final String NAME = "relance";

    /// Something to do again and again.
    public record Recurring(String name, Duration every, Runnable work) {}

    // Quartz makes its jobs itself, so they find their work by the server they belong to.
    private static final Map<String, Map<String, Runnable>> WORK = new ConcurrentHashMap<>();

    // Quartz keeps schedulers and pools in maps of the whole JVM: one server at a time fills them.
    private static final Object QUARTZ = new Object();

    private final Scheduler scheduler;
    private final String server = UUID.randomUUID().toString();

    public RecurringJobs(DataSource pool, Iterable<Recurring> jobs) {
        var work = new ConcurrentHashMap<String, Runnable>();
        jobs.forEach(job -> work.put(job.name(), job.work()));
        WORK.put(server, work);
        try {
            scheduler = made(pool);
            scheduler.getContext().put("server", server);
            for (var job : jobs) {
                schedule(job);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot be set up on the database", e);
        }
    }

    private Scheduler made(DataSource pool) throws SchedulerException {
        synchronized (QUARTZ) {
            DBConnectionManager.getInstance().addConnectionProvider(server, provider(pool));
            var made = new StdSchedulerFactory(properties()).getScheduler();
            // Otherwise a second server in this JVM would be handed the first one's scheduler.
            SchedulerRepository.getInstance().remove(NAME);
            return made;
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("org.quartz.scheduler.instanceName", NAME);
        properties.put("org.quartz.scheduler.instanceId", server);
        properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.put("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "1");
        properties.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.put("org.quartz.threadPool.threadCount", "2");
        properties.put("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.put("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.put(
                "org.quartz.jobStore.driverDelegateClass",
                "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.put("org.quartz.jobStore.dataSource", server);
        properties.put("org.quartz.jobStore.tablePrefix", "QRTZ_");
        properties.put("org.quartz.jobStore.isClustered", "true");
        properties.put("org.quartz.jobStore.clusterCheckinInterval", "3000");
        properties.put("org.quartz.jobStore.misfireThreshold", "5000");
        return properties;
    }

    private void schedule(Recurring job) throws SchedulerException {
        var detail = JobBuilder.newJob(Work.class).withIdentity(job.name()).storeDurably().build();
        scheduler.addJob(detail, true);
        var trigger =
                TriggerBuilder.newTrigger()
                        .withIdentity(job.name())
                        .forJob(detail)
                        .withSchedule(
                                SimpleScheduleBuilder.simpleSchedule()
                                        .withIntervalInMilliseconds(job.every().toMillis())
                                        .repeatForever()
                                        .withMisfireHandlingInstructionNextWithRemainingCount())
                        .build();
        if (scheduler.checkExists(trigger.getKey())) {
            scheduler.rescheduleJob(trigger.getKey(), trigger);
        } else {
            try {
                scheduler.scheduleJob(trigger);
            } catch (ObjectAlreadyExistsException e) {
                log.debug("Another node has just scheduled {}", job.name());
            }
        }
    }

    private static ConnectionProvider provider(DataSource pool) {
        return new ConnectionProvider() {
            @Override
            public Connection getConnection() throws SQLException {
                return pool.getConnection();
            }

            @Override
            public void shutdown() {
                // The pool belongs to the database, which closes it.
            }

            @Override
            public void initialize() {
                // The pool is open already.
            }
        };
    }

    public void start() {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz cannot be started", e);
        }
    }

    /// Waits for the jobs that run, then stops.
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz did not stop", e);
        } finally {
            WORK.remove(server);
        }
    }

    /// What Quartz calls: finds the work of its server by the job's name.
    @DisallowConcurrentExecution
    public static final class Work implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            var name = context.getJobDetail().getKey().getName();
            try {
                var server = String.valueOf(context.getScheduler().getContext().get("server"));
                var work = WORK.getOrDefault(server, Map.of()).get(name);
                if (work != null) {
                    work.run();
                }
            } catch (SchedulerException | RuntimeException e) {
                log.error("The job {} failed; it runs again at its next time", name, e);
            }
        }
    }
}
