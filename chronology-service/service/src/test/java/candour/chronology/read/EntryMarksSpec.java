package candour.chronology.read;

import static candour.chronology.entry.Told.CALL;
import static candour.chronology.entry.Told.CALL_1;
import static candour.chronology.entry.Told.CLINIC_1;
import static candour.chronology.entry.Told.MAY;
import static candour.chronology.entry.Told.POLICE;
import static candour.chronology.entry.Told.REVIEW;
import static candour.chronology.entry.Told.VISIT;
import static candour.chronology.entry.Told.VISIT_1;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.ChronologyLog;
import candour.chronology.contradiction.ContradictionEvent.About;
import candour.chronology.contradiction.ContradictionEvent.AccountsContradict;
import candour.chronology.contradiction.ContradictionEvent.ContradictionClosed;
import candour.chronology.contradiction.ContradictionEvent.Outcome;
import candour.chronology.minimisation.MinimisationEvent.Ground;
import candour.chronology.minimisation.MinimisationEvent.ItemMinimised;
import candour.chronology.minimisation.MinimisationEvent.ItemRestored;
import candour.chronology.read.EntryMarksRow.Kind;
import candour.chronology.sameevent.SameEventEvent.EntriesLinked;
import candour.chronology.sameevent.SameEventEvent.EntriesUnlinked;
import candour.chronology.verification.VerificationEvent.DisputeSettled;
import candour.chronology.verification.VerificationEvent.EntryDisputed;
import candour.chronology.verification.VerificationEvent.Settlement;
import candour.platform.access.Code;
import candour.testing.ViewsInMemory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S001-45, S002-059, S002-085, S002-133: an entry is marked with what is said about it")
class EntryMarksSpec {
    static final UUID ID = new UUID(8, 7);
    static final EntriesLinked linked = new EntriesLinked(ID, REVIEW, List.of(CALL_1, VISIT_1), null, MAY);
    static final EntryDisputed disputed = new EntryDisputed(CALL, REVIEW, POLICE, ID, 1, sealed("x"), MAY);
    static final ItemMinimised minimised =
            new ItemMinimised(CALL, REVIEW, POLICE, Ground.EXCESSIVE, new Code("amin"), sealed("x"), MAY);

    @Test
    void a_link_marks_each_of_its_entries_until_it_is_undone() {
        assertThat(marks(CALL, linked).of(Kind.SAME_EVENT)).hasSize(1);
        assertThat(marks(VISIT, linked).of(Kind.SAME_EVENT)).hasSize(1);
        var undone = new EntriesUnlinked(ID, REVIEW, List.of(CALL, VISIT), sealed("x"), MAY);
        assertThat(marks(CALL, linked, undone).marks()).isEmpty();
    }

    @Test
    void a_dispute_stands_until_it_is_settled() {
        assertThat(marks(CALL, disputed).disputed()).isTrue();
        var settled = new DisputeSettled(CALL, REVIEW, POLICE, ID, Settlement.UPHELD, sealed("x"), MAY);
        assertThat(marks(CALL, disputed, settled).disputed()).isFalse();
    }

    @Test
    void what_is_minimised_is_marked_until_it_is_given_back() {
        assertThat(marks(CALL, minimised, linked).minimised()).isTrue();
        var restored = new ItemRestored(CALL, REVIEW, POLICE, sealed("x"), MAY);
        assertThat(marks(CALL, minimised, restored).minimised()).isFalse();
    }

    @Test
    void a_contradiction_keeps_every_account_when_it_is_closed() {
        var open = new AccountsContradict(
                ID, REVIEW, List.of(CALL_1, VISIT_1), About.WHAT_HAPPENED, null, sealed("x"), MAY);
        var more = new AccountsContradict(ID, REVIEW, List.of(CLINIC_1), About.WHAT_HAPPENED, null, null, MAY);
        var closed = new ContradictionClosed(
                ID,
                REVIEW,
                List.of(CALL, VISIT, CLINIC_1.entryId()),
                Outcome.UNRESOLVED_BY_DESIGN,
                sealed("y"),
                null,
                MAY);
        var row = ViewsInMemory.after(new ChronologyLog(), open, more, closed)
                .find(ContradictionRow.CONTRADICTIONS, ID.toString(), null)
                .orElseThrow();
        assertThat(row.entries()).containsExactly(CALL_1, VISIT_1, CLINIC_1);
        assertThat(row.state()).isEqualTo("UNRESOLVED_BY_DESIGN");
        assertThat(row.said()).hasSize(2);
        assertThat(marks(CALL, open, more, closed).of(Kind.CONTRADICTION)).hasSize(1);
    }

    private static EntryMarksRow marks(UUID entry, Object... events) {
        return ViewsInMemory.after(new ChronologyLog(), events)
                .find(EntryMarksRow.MARKS, entry.toString(), null)
                .orElseThrow();
    }
}
