package relance.slack.inbound;

import com.slack.api.model.view.ViewState;

import org.jspecify.annotations.Nullable;

import relance.chat.Marks;
import relance.chat.PersonId;
import relance.chat.PlaceId;
import relance.chat.Values;
import relance.slack.directory.Installation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads what was filled in: the way back of the inputs of a form.
///
/// @param person ours for a Slack user id
/// @param place ours for a Slack conversation id
record Submission(
        Function<String, Optional<PersonId>> person, Function<String, Optional<PlaceId>> place) {
    /// Reads nobody and no place.
    static final Submission NOBODY = new Submission(id -> Optional.empty(), id -> Optional.empty());

    static Values values(
            Map<String, Map<String, ViewState.Value>> state,
            Arrivals arrivals,
            Installation installation) {
        return new Submission(
                        id -> arrivals.person(installation, id),
                        id -> arrivals.place(installation, id))
                .values(state);
    }

    /// A block and its element both carry the field's name.
    Values values(Map<String, Map<String, ViewState.Value>> state) {
        var fields = new LinkedHashMap<String, List<String>>();
        state.forEach((block, elements) ->
                Optional.ofNullable(elements.get(block))
                        .ifPresent(element -> fields.put(block, read(element).toList())));
        return new Values(fields);
    }

    private Stream<String> read(ViewState.Value sent) {
        return switch (Told.text(sent.getType())) {
            case "plain_text_input" -> one(sent.getValue()).map(Marks::strip);
            case "radio_buttons", "static_select" -> chosen(sent.getSelectedOption());
            case "checkboxes", "multi_static_select" ->
                    Stream.ofNullable(sent.getSelectedOptions())
                            .flatMap(List::stream)
                            .flatMap(Submission::chosen);
            case "users_select" ->
                    one(sent.getSelectedUser())
                            .flatMap(id -> person.apply(id).stream())
                            .map(Marks::of);
            case "conversations_select" ->
                    one(sent.getSelectedConversation())
                            .flatMap(id -> place.apply(id).stream())
                            .map(Marks::of);
            case "datepicker" -> one(sent.getSelectedDate());
            case "timepicker" -> one(sent.getSelectedTime());
            default -> Stream.empty();
        };
    }

    private static Stream<String> one(@Nullable String value) {
        return Stream.ofNullable(value);
    }

    private static Stream<String> chosen(ViewState.@Nullable SelectedOption option) {
        return Stream.ofNullable(option).map(ViewState.SelectedOption::getValue);
    }
}
