package relance.cadence;

import static relance.chat.Text.said;

import relance.chat.Field;
import relance.chat.Text;

import java.util.List;

/// How many nudges a person gets at most in a week.
public record WeeklyLimit(int most) implements CadencePart {
    static final WeeklyLimit STANDARD = new WeeklyLimit(5);
    static final String WEEKLY = "weekly";

    private static final int LARGEST = 20;

    public WeeklyLimit {
        if (!allowed(most)) {
            throw new IllegalArgumentException(most + " nudges a week cannot be.");
        }
    }

    private static boolean allowed(int most) {
        return most >= 1 && most <= LARGEST;
    }

    static WeeklyLimit read(CadenceSheet sheet) {
        var words = sheet.text(WEEKLY);
        if (!words.matches("\\d{1,3}")) {
            return sheet.wrong(WEEKLY, said("cadence.problem.weekly.number"), STANDARD);
        }
        int most = Integer.parseInt(words);
        return allowed(most)
                ? new WeeklyLimit(most)
                : sheet.wrong(
                        WEEKLY, said("cadence.problem.weekly").with("most", LARGEST), STANDARD);
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line(WEEKLY, said("cadence.form.weekly"))
                        .hint(said("cadence.form.weekly.hint"))
                        .value(Integer.toString(most))
                        .needed()
                        .most(3));
    }

    @Override
    public Text words() {
        return said("cadence.words.weekly").with("weekly", most);
    }
}
