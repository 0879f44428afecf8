package relance.text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

/// Completes dates that are said without their year or month; an empty list is a day that does not
/// exist.
final class YearlessDays {
    // Somebody who says "2 November" late in November more likely erred than meant next year.
    private static final int RECENT_MONTHS = 2;
    // 29 February is at most eight years away (around 2100).
    private static final int LEAP_GAP = 8;

    private YearlessDays() {}

    static List<LocalDate> of(Standpoint from, @Nullable String year, Month month, int day) {
        if (day < 1 || day > month.maxLength()) {
            return List.of();
        }
        if (year == null) {
            return List.of(nearest(from.today(), MonthDay.of(month, day)));
        }
        int number = Integer.parseInt(year);
        // People write 26 for 2026.
        return exact(year.length() == 2 ? 2000 + number : number, month.getValue(), day);
    }

    static List<LocalDate> exact(int year, int month, int day) {
        boolean exists =
                year > 0
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? List.of(LocalDate.of(year, month, day)) : List.of();
    }

    static List<LocalDate> ofThisMonthOrLater(Standpoint from, int day) {
        if (day < 1 || day > 31) {
            return List.of();
        }
        var month = YearMonth.from(from.today());
        while (day > month.lengthOfMonth() || month.atDay(day).isBefore(from.today())) {
            month = month.plusMonths(1);
        }
        return List.of(month.atDay(day));
    }

    private static LocalDate nearest(LocalDate today, MonthDay wanted) {
        for (int year = today.getYear(); year >= today.getYear() - 1; year--) {
            if (!wanted.isValidYear(year)) {
                continue;
            }
            var day = wanted.atYear(year);
            if (day.isBefore(today) && day.plusMonths(RECENT_MONTHS).isAfter(today)) {
                return day;
            }
        }
        for (int year = today.getYear(); year < today.getYear() + LEAP_GAP; year++) {
            if (wanted.isValidYear(year) && !wanted.atYear(year).isBefore(today)) {
                return wanted.atYear(year);
            }
        }
        return wanted.atYear(today.getYear() + LEAP_GAP);
    }
}
