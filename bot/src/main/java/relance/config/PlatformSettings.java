package relance.config;

import java.util.List;
import java.util.Optional;

/// What one platform needs to be set; its edge reads it, so that settings know no platform.
///
/// @param <T> what is made of it
public interface PlatformSettings<T> {
    /// How all of their names begin, so that a misspelt one in the environment is noticed.
    String prefix();

    List<String> names();

    /// The sentence that says what to set for this platform, when none is served.
    String howTo();

    /// What was set; empty without any of it. Every problem is noted in the values, whatever is
    /// answered.
    Optional<T> read(SettingValues values);
}
