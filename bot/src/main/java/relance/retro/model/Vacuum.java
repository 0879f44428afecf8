package relance.retro.model;

import org.jdbi.v3.core.Handle;

import relance.kit.Kit;

import java.util.List;

/// Old versions of rows go too, as soon as no transaction can see them.
public record Vacuum(Kit kit) {
    private static final List<String> TABLES =
            List.of("retro_note", "retro_sticky", "retro_dot", "retro_roti");

    public void soon(Handle handle, RetroId id) {
        kit.alarms().set(handle, id.as(RetroAlarm.VACUUM), kit.now());
    }

    /// Outside any transaction.
    public void run() {
        TABLES.forEach(kit.database()::vacuum);
    }
}
