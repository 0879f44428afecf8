package relance.retro;

import org.jdbi.v3.core.Handle;

import relance.chat.Loss;
import relance.chat.Subject;
import relance.kit.Kit;
import relance.outbox.Target;

/// A place that is gone ends its retro with what it has; whoever leads it is told once. A
/// facilitator who is gone needs nothing: anybody may lead then.
final class RetroLosses {
    private final Kit kit;
    private final RetroStore retros;
    private final RetroEnd ending;
    private final SeriesRuns repeating;

    RetroLosses(Kit kit, RetroStore retros, RetroEnd ending, SeriesRuns repeating) {
        this.repeating = repeating;
        this.kit = kit;
        this.retros = retros;
        this.ending = ending;
    }

    void take(Loss loss) {
        switch (loss) {
            case Loss.PlaceGone(var place) ->
                    kit.database()
                            .run(handle -> {
                                repeating.stop(handle, place);
                                retros.openIn(handle, place)
                                        .flatMap(retro -> retros.lock(handle, retro.id()))
                                        .filter(Retro::open)
                                        .ifPresent(retro -> {
                                            ending.end(handle, retro);
                                            tell(handle, retro.id().subject(), "lost-place");
                                        });
                            });
            case Loss.PersonGone gone -> {}
            case Loss.Undelivered(var subject, var audience, var why)
                    when subject.feature().equals("retro") && subject.aspect().equals("retro") ->
                    kit.database()
                            .run(handle ->
                                    tell(
                                            handle,
                                            subject,
                                            why == Loss.Why.UNCERTAIN
                                                    ? "lost-uncertain"
                                                    : "lost-refused"));
            case Loss.Undelivered other -> {}
        }
    }

    private void tell(Handle handle, Subject retro, String aspect) {
        retros.find(handle, new RetroId(retro.workspace(), retro.number()))
                .ifPresent(found ->
                        kit.outbox()
                                .show(
                                        handle,
                                        retro.as(aspect),
                                        new Target.To(found.facilitator())));
    }
}
