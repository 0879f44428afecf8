package relance.text;

import java.time.ZoneId;
import java.util.Locale;

/// Who will read it: the language it is said in and the zone its times are shown in.
public record Reader(Locale language, ZoneId zone) {}
