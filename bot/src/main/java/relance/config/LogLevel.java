package relance.config;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;

/// How much the log says.
public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /// Makes the program's own log say this much from now on; libraries keep to what they were
    /// given.
    public void apply() {
        if (LoggerFactory.getLogger("relance") instanceof Logger logger) {
            logger.setLevel(Level.valueOf(name()));
        }
    }
}
