package candour.review.course.read;

import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static org.assertj.core.api.Assertions.assertThat;

import candour.review.course.read.OwedDuties.Owed;
import candour.review.duty.DutyEvent;
import candour.review.duty.DutyEvent.DutyDischarged;
import candour.review.duty.DutyEvent.DutyOverdue;
import candour.review.duty.DutyEvent.DutyRaised;
import candour.review.duty.DutyKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-017: what is owed on a review, as its committee's board shows it")
class OwedDutiesSpec {
    private static final UUID EARLY = new UUID(0, 1);
    private static final UUID LATE = new UUID(0, 2);

    private static OwedDuties after(DutyEvent... events) {
        var owed = OwedDuties.NONE;
        for (var event : events) {
            owed = owed.after(event);
        }
        return owed;
    }

    private static DutyRaised raised(UUID duty, DutyKind kind, LocalDate due) {
        return new DutyRaised(duty, REVIEW, kind, code(kind.owner()), REVIEW, DECIDED_ON, due);
    }

    private static DutyOverdue overdue(UUID duty, LocalDate due) {
        return new DutyOverdue(duty, REVIEW, due, due.plusDays(1));
    }

    @Test
    void what_is_overdue_is_named_the_longest_first() {
        var first = DECIDED_ON.plusDays(5);
        var second = DECIDED_ON.plusDays(9);
        var owed = after(
                raised(LATE, DutyKind.SET_UP_TEAM, second),
                raised(EARLY, DutyKind.NOTIFY_REGULATOR, first),
                overdue(EARLY, first),
                overdue(LATE, second));
        assertThat(owed.open()).isEqualTo(2);
        assertThat(owed.overdue()).extracting(Owed::dutyId).containsExactly(EARLY, LATE);
        assertThat(owed.overdue().getFirst().kind()).isEqualTo(DutyKind.NOTIFY_REGULATOR);
    }

    @Test
    void what_was_done_late_is_overdue_no_more() {
        var due = DECIDED_ON.plusDays(5);
        var owed = after(
                raised(EARLY, DutyKind.NOTIFY_REGULATOR, due),
                overdue(EARLY, due),
                new DutyDischarged(EARLY, REVIEW, due.plusDays(3), true, null, null));
        assertThat(owed.open()).isZero();
        assertThat(owed.overdue()).isEmpty();
    }
}
