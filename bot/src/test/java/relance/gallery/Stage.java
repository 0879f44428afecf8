package relance.gallery;

import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.WorkspaceId;
import relance.text.Reader;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/// Who and where the samples are about, and who reads them, whatever the platform: Ana and Bo in
/// one channel, and Eve whom no platform knows.
public final class Stage {
    public static final WorkspaceId WORKSPACE = new WorkspaceId(1);
    public static final PersonId ANA = new PersonId(WORKSPACE, 7);
    public static final PersonId BO = new PersonId(WORKSPACE, 8);
    public static final PersonId EVE = new PersonId(WORKSPACE, 9);
    public static final PlaceId TEAM = new PlaceId(WORKSPACE, 3);
    public static final PlaceId SITE = new PlaceId(WORKSPACE, 1);
    public static final Instant FRIDAY = Instant.parse("2026-11-27T16:00:00Z");

    public static final Reader FRENCH = new Reader(Locale.FRENCH, ZoneId.of("Europe/Paris"));
    public static final Reader ENGLISH = new Reader(Locale.ENGLISH, ZoneId.of("Europe/London"));

    private Stage() {}
}
