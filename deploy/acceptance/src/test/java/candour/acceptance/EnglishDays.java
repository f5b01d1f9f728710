package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** When a duty in England is due, counted here once more: its profile's working days, without England's bank holidays. */
final class EnglishDays {
    /** Those of the story's months, 2024: the Monday in August, and Christmas. */
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2024, 8, 26), LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26));

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<String, Integer> days;

    private EnglishDays(Map<String, Integer> days) {
        this.days = days;
    }

    /** As the profile answers them. */
    static EnglishDays promisedBy(Reply profile) {
        var days = new HashMap<String, Integer>();
        for (var kinds : new String[] {"dutyDays", "familyDutyDays"}) {
            profile.body()
                    .path(kinds)
                    .properties()
                    .forEach(each -> days.put(each.getKey(), each.getValue().asInt()));
        }
        return new EnglishDays(days);
    }

    void isDueInTime(Duty duty) {
        assertThat(duty.dueOn())
                .as("%s, raised on %s", duty.kind(), duty.raisedOn())
                .isEqualTo(after(duty.raisedOn(), daysOf(duty.kind())));
    }

    /** Every notice to the family has the same days. */
    private int daysOf(String kind) {
        var own = days.get(kind.endsWith("_NOTICE") ? "NOTICE" : kind);
        assertThat(own).as("the profile says when " + kind + " is due").isNotNull();
        return own;
    }

    private static LocalDate after(LocalDate day, int workingDays) {
        var at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (!WEEKEND.contains(at.getDayOfWeek()) && !HOLIDAYS.contains(at)) {
                left--;
            }
        }
        return at;
    }
}
