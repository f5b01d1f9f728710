package candour.chronology.nearduplicate;

import static candour.chronology.nearduplicate.DismissalDecider.DISMISSAL;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.nearduplicate.DismissalCommand.DismissNearDuplicate;
import candour.chronology.nearduplicate.DismissalCommand.TakeUpAgain;
import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateDismissed;
import candour.chronology.nearduplicate.DismissalEvent.NearDuplicateTakenUpAgain;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-085: a suggestion that was dismissed is remembered")
class DismissalSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID ONE = new UUID(7, 2);
    static final UUID OTHER = new UUID(7, 3);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Code POLICE = new Code("ORG-POLICE");
    static final EntryAdded one = added(ONE, POLICE);
    static final EntryAdded other = added(OTHER, new Code("ORG-HEALTH"));
    static final NearDuplicateDismissed dismissed = new NearDuplicateDismissed(REVIEW, ONE, OTHER, 1, 1, null, MAY);

    @Test
    void whichever_is_named_first_it_is_one_dismissal() {
        given(DISMISSAL, one, other)
                .when(new DismissNearDuplicate(REVIEW, OTHER, ONE, null, MAY))
                .then(dismissed);
        given(DISMISSAL, one, other, dismissed)
                .when(new DismissNearDuplicate(REVIEW, ONE, OTHER, null, MAY))
                .staysQuiet();
    }

    @Test
    void after_a_correction_it_is_asked_and_answered_again() {
        var corrected = new EntryCorrected(ONE, REVIEW, POLICE, 2, EventTime.undated(), sealed("words"), null, MAY);
        given(DISMISSAL, one, other, dismissed, corrected)
                .when(new DismissNearDuplicate(REVIEW, ONE, OTHER, null, MAY))
                .then(new NearDuplicateDismissed(REVIEW, ONE, OTHER, 2, 1, null, MAY));
    }

    @Test
    void it_can_be_taken_up_again() {
        given(DISMISSAL, one, other, dismissed)
                .when(new TakeUpAgain(REVIEW, ONE, OTHER, MAY))
                .then(new NearDuplicateTakenUpAgain(REVIEW, ONE, OTHER, MAY));
        given(DISMISSAL, one, other)
                .when(new TakeUpAgain(REVIEW, ONE, OTHER, MAY))
                .staysQuiet();
    }

    @Test
    void two_entries_of_one_agency_or_of_another_review_are_no_suggestion() {
        given(DISMISSAL, one, added(OTHER, POLICE))
                .when(new DismissNearDuplicate(REVIEW, ONE, OTHER, null, MAY))
                .refused(NearDuplicateRule.ENTRIES_ARE_NOT_TWO_AGENCIES);
        given(DISMISSAL, one)
                .when(new DismissNearDuplicate(REVIEW, ONE, OTHER, null, MAY))
                .refused(NearDuplicateRule.SUGGESTION_ENTRY_IS_NOT_KNOWN);
    }

    private static EntryAdded added(UUID entry, Code agency) {
        return new EntryAdded(entry, REVIEW, agency, 1, EventTime.undated(), sealed("words"), null, null, MAY);
    }
}
