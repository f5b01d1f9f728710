package candour.family;

import static candour.family.Family.GRAN;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.MARCH_5;
import static candour.family.Family.REVIEW;
import static candour.family.Family.SOURCE;
import static candour.family.Family.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.duty.DutyEvent.DutyDeferred;
import candour.family.duty.DutyEvent.DutyDischarged;
import candour.family.duty.DutyEvent.DutyOverdue;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyKind;
import candour.platform.access.Code;
import candour.platform.closure.Blocker;
import candour.testing.ViewsInMemory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-26: a review is not closed while a family is owed an answer")
class FamilyBlockersSpec {
    static final UUID NOTICE = new UUID(0, 41);
    static final UUID LOOK = new UUID(0, 42);
    static final DutyRaised toGran =
            new DutyRaised(REVIEW, NOTICE, DutyKind.PAUSE_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_5);
    static final DutyRaised ofChair =
            new DutyRaised(REVIEW, LOOK, DutyKind.LOOK_AT_BREACH, null, SOURCE, MARCH_3, MARCH_5);

    static List<Blocker> blockers(Object... events) {
        return new FamilyBlockers().of(REVIEW, ViewsInMemory.after(new FamilyLiaisonLog(), events));
    }

    @Test
    @DisplayName("S000-26: open and overdue duties keep it open; what was done, or put off for a cause, does not")
    void open_duties_keep_it_open() {
        assertThat(blockers()).isEmpty();
        assertThat(blockers(toGran, new DutyOverdue(REVIEW, NOTICE, MARCH_5), ofChair))
                .containsExactly(new Blocker(new Code("FAMILY_NOT_TOLD"), 1), new Blocker(new Code("OPEN_DUTIES"), 1));
        assertThat(blockers(
                        toGran,
                        new DutyDeferred(REVIEW, NOTICE, WORDS, MARCH_5),
                        ofChair,
                        new DutyDischarged(REVIEW, LOOK, null, MARCH_5, false, WORDS)))
                .isEmpty();
    }

    @Test
    @DisplayName("S000-26: what the family waits for and what others have to do are counted apart")
    void what_the_family_waits_for_is_counted_apart() {
        var again = new DutyRaised(REVIEW, new UUID(0, 43), DutyKind.PAUSE_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_5);
        assertThat(blockers(toGran, again)).containsExactly(new Blocker(new Code("FAMILY_NOT_TOLD"), 2));
        assertThat(blockers(ofChair)).containsExactly(new Blocker(new Code("OPEN_DUTIES"), 1));
        assertThat(blockers(toGran, again, ofChair))
                .containsExactly(new Blocker(new Code("FAMILY_NOT_TOLD"), 2), new Blocker(new Code("OPEN_DUTIES"), 1));
    }
}
