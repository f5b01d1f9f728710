package candour.chronology.pushedrecord;

import static candour.chronology.pushedrecord.PushedRecordDecider.PUSHED_RECORD;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.AgencyChronologyEvent.Change;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyCorrected;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologySubmitted;
import candour.chronology.agencychronology.ChronologyRule;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.entry.EntryEvent.EntryWithdrawn;
import candour.chronology.merged.MergeInput;
import candour.chronology.merged.MergedEvent.ChronologyMerged;
import candour.chronology.merged.MergedEvent.MergeBecameStale;
import candour.chronology.pushedrecord.RecordCommand.FileRecord;
import candour.chronology.pushedrecord.RecordCommand.ReleaseRecord;
import candour.chronology.pushedrecord.RecordCommand.SetRecordAside;
import candour.chronology.pushedrecord.RecordCommand.WithdrawRecord;
import candour.chronology.pushedrecord.RecordEvent.Origin;
import candour.chronology.pushedrecord.RecordEvent.RecordDrafted;
import candour.chronology.pushedrecord.RecordEvent.RecordHeld;
import candour.chronology.pushedrecord.RecordEvent.RecordReleased;
import candour.chronology.pushedrecord.RecordEvent.RecordSentOtherwise;
import candour.chronology.pushedrecord.RecordEvent.RecordSetAside;
import candour.chronology.pushedrecord.RecordEvent.RecordWaits;
import candour.chronology.pushedrecord.RecordEvent.RecordWithdrawn;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("X-04, R1, R8, R27: what becomes of a pushed record")
class PushedRecordSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID RECORD = new UUID(7, 2);
    static final UUID ENTRY = new UUID(7, 3);
    static final UUID RECEIPT = new UUID(7, 4);
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Set<HoldReason> PREJUDICE = Set.of(HoldReason.COULD_PREJUDICE_PROCEEDINGS);

    static final ChronologyRequested requested = new ChronologyRequested(REVIEW, POLICE, null, null, MAY, MAY);
    static final ChronologySubmitted submitted = new ChronologySubmitted(REVIEW, POLICE, 1, 40, MAY);
    static final ChronologyMerged merged = new ChronologyMerged(
            REVIEW, 3, List.of(new MergeInput(POLICE, 1)), List.of(), new Code("abc"), 40, 0, 100, MAY);
    static final EntryAdded added =
            new EntryAdded(ENTRY, REVIEW, POLICE, 0, EventTime.undated(), sealed("words"), null, null, MAY);
    static final RecordDrafted drafted = new RecordDrafted(RECORD, REVIEW, POLICE, ENTRY, 1, origin("one", "1"), MAY);
    static final RecordHeld held = new RecordHeld(RECORD, REVIEW, POLICE, PREJUDICE, origin("one", "1"), MAY);
    static final RecordWithdrawn withdrawn = new RecordWithdrawn(RECORD, REVIEW, POLICE, RECEIPT, 0, MAY);
    static final RecordSetAside setAside = new RecordSetAside(RECORD, REVIEW, POLICE, sealed("reason"), MAY);

    static ChronologyCorrected corrected(Change change) {
        return new ChronologyCorrected(REVIEW, POLICE, 2, change, ENTRY, MAY);
    }

    static MergeBecameStale stale(Change change) {
        return new MergeBecameStale(REVIEW, 3, POLICE, change, ENTRY, MAY);
    }

    @Nested
    class Filing {
        @Test
        void makes_an_entry_of_the_draft() {
            given(PUSHED_RECORD, requested).when(file("one", "1")).then(added, drafted);
        }

        @Test
        void the_same_record_twice_adds_nothing() {
            given(PUSHED_RECORD, requested, added, drafted)
                    .when(file("one", "1"))
                    .staysQuiet();
            given(PUSHED_RECORD, requested, added, drafted)
                    .when(file("one", "2"))
                    .staysQuiet();
        }

        @Test
        void the_same_key_with_other_words_is_kept_as_sent_otherwise_and_not_taken() {
            var otherwise = new RecordSentOtherwise(RECORD, REVIEW, POLICE, origin("two", "1"), MAY);
            given(PUSHED_RECORD, requested, added, drafted)
                    .when(file("two", "1"))
                    .then(otherwise);
            given(PUSHED_RECORD, requested, added, drafted, otherwise)
                    .when(file("two", "1"))
                    .staysQuiet();
        }

        @Test
        void a_new_version_corrects_the_entry() {
            given(PUSHED_RECORD, requested, added, drafted)
                    .when(file("two", "2"))
                    .then(
                            new EntryCorrected(
                                    ENTRY, REVIEW, POLICE, 2, EventTime.undated(), sealed("words"), null, MAY),
                            new RecordDrafted(RECORD, REVIEW, POLICE, ENTRY, 2, origin("two", "2"), MAY));
        }

        @Test
        void it_never_writes_over_what_a_person_has_changed() {
            var byHand =
                    new EntryCorrected(ENTRY, REVIEW, POLICE, 2, EventTime.undated(), sealed("by hand"), null, MAY);
            given(PUSHED_RECORD, requested, added, drafted, byHand)
                    .when(file("two", "2"))
                    .then(waits(WaitingReason.ENTRY_WAS_CHANGED_HERE, "two", "2"));
            var takenBack = new EntryWithdrawn(ENTRY, REVIEW, POLICE, 1, sealed("why"), MAY);
            given(PUSHED_RECORD, requested, added, drafted, takenBack)
                    .when(file("two", "2"))
                    .then(waits(WaitingReason.ENTRY_WAS_CHANGED_HERE, "two", "2"));
        }

        @Test
        void what_cannot_be_a_draft_waits_for_a_person() {
            given(PUSHED_RECORD, requested)
                    .when(file("one", "1", Set.of(), WaitingReason.NOT_A_SUBJECTS_NUMBER, true))
                    .then(waits(WaitingReason.NOT_A_SUBJECTS_NUMBER, "one", "1"));
            given(PUSHED_RECORD, requested)
                    .when(file("one", "1", Set.of(), null, false))
                    .then(waits(WaitingReason.DATE_NOT_READ, "one", "1"));
            given(PUSHED_RECORD, requested, submitted)
                    .when(file("one", "1"))
                    .then(waits(WaitingReason.HANDED_IN, "one", "1"));
            given(PUSHED_RECORD).when(file("one", "1")).then(waits(WaitingReason.NOT_REQUESTED, "one", "1"));
        }

        @Test
        void a_new_version_of_what_waits_may_be_a_draft() {
            given(PUSHED_RECORD, requested, waits(WaitingReason.DATE_NOT_READ, "none", "0"))
                    .when(file("one", "1"))
                    .then(added, drafted);
        }

        @Test
        void what_was_set_aside_or_withdrawn_waits_when_it_comes_again() {
            given(PUSHED_RECORD, requested, held, setAside)
                    .when(file("two", "2"))
                    .then(waits(WaitingReason.CAME_AGAIN, "two", "2"));
            given(PUSHED_RECORD, requested, withdrawn)
                    .when(file("one", "1"))
                    .then(waits(WaitingReason.CAME_AGAIN, "one", "1"));
        }
    }

    @Nested
    class Holding {
        @Test
        void what_could_prejudice_proceedings_is_no_entry() {
            given(PUSHED_RECORD, requested)
                    .when(file("one", "1", PREJUDICE, null, false))
                    .then(held);
        }

        @Test
        void it_is_held_even_after_the_hand_in_and_of_whomever_it_speaks() {
            given(PUSHED_RECORD, requested, submitted)
                    .when(file("one", "1", PREJUDICE, WaitingReason.NOT_A_SUBJECTS_NUMBER, false))
                    .then(held);
        }

        @Test
        void it_stays_held_when_it_comes_again_without_the_word() {
            given(PUSHED_RECORD, requested, held)
                    .when(file("two", "2"))
                    .then(new RecordHeld(RECORD, REVIEW, POLICE, Set.of(), origin("two", "2"), MAY));
        }

        @Test
        void an_entry_that_must_be_held_after_all_is_taken_back() {
            given(PUSHED_RECORD, requested, added, drafted, submitted, merged)
                    .when(file("two", "2", PREJUDICE, null, false))
                    .then(
                            new EntryWithdrawn(ENTRY, REVIEW, POLICE, 2, sealed("held"), MAY),
                            corrected(Change.ENTRY_WITHDRAWN),
                            stale(Change.ENTRY_WITHDRAWN),
                            new RecordHeld(RECORD, REVIEW, POLICE, PREJUDICE, origin("two", "2"), MAY));
        }

        @Test
        void a_person_of_the_agency_lets_it_go() {
            given(PUSHED_RECORD, requested, held)
                    .when(release())
                    .then(added, new RecordReleased(RECORD, REVIEW, POLICE, ENTRY, 1, sealed("reason"), MAY));
        }

        @Test
        void after_the_hand_in_that_is_a_correction_with_its_reason() {
            given(PUSHED_RECORD, requested, held, submitted, merged)
                    .when(release())
                    .then(
                            new EntryAdded(
                                    ENTRY,
                                    REVIEW,
                                    POLICE,
                                    0,
                                    EventTime.undated(),
                                    sealed("words"),
                                    null,
                                    sealed("late"),
                                    MAY),
                            corrected(Change.ENTRY_ADDED),
                            stale(Change.ENTRY_ADDED),
                            new RecordReleased(RECORD, REVIEW, POLICE, ENTRY, 1, sealed("reason"), MAY));
        }

        @Test
        void what_waits_with_an_entry_corrects_it() {
            given(PUSHED_RECORD, requested, added, drafted, waits(WaitingReason.ENTRY_WAS_CHANGED_HERE, "two", "2"))
                    .when(release())
                    .then(
                            new EntryCorrected(
                                    ENTRY, REVIEW, POLICE, 2, EventTime.undated(), sealed("words"), null, MAY),
                            new RecordReleased(RECORD, REVIEW, POLICE, ENTRY, 2, sealed("reason"), MAY));
        }

        @Test
        void only_what_is_held_or_waits_is_let_go() {
            given(PUSHED_RECORD, requested, added, drafted)
                    .when(release())
                    .refused(PushedRecordRule.RECORD_WAITS_FOR_NOBODY);
            given(PUSHED_RECORD, requested).when(release()).refused(PushedRecordRule.RECORD_IS_NOT_KNOWN);
            given(PUSHED_RECORD, requested, held, withdrawn)
                    .when(release())
                    .refused(PushedRecordRule.RECORD_WAS_WITHDRAWN);
            given(PUSHED_RECORD, requested, held, added, new EntryWithdrawn(ENTRY, REVIEW, POLICE, 2, sealed("x"), MAY))
                    .when(release())
                    .refused(ChronologyRule.ENTRY_WAS_WITHDRAWN);
        }

        @Test
        void or_says_that_it_is_not_for_this_review() {
            given(PUSHED_RECORD, requested, held).when(aside()).then(setAside);
            given(PUSHED_RECORD, requested, held, setAside).when(aside()).staysQuiet();
            given(PUSHED_RECORD, requested, added, drafted)
                    .when(aside())
                    .refused(PushedRecordRule.RECORD_WAITS_FOR_NOBODY);
        }
    }

    @Nested
    class Withdrawing {
        @Test
        void takes_back_the_entry_it_made() {
            given(PUSHED_RECORD, requested, added, drafted)
                    .when(withdraw())
                    .then(new EntryWithdrawn(ENTRY, REVIEW, POLICE, 2, sealed("in error"), MAY), withdrawn);
        }

        @Test
        void after_the_hand_in_too_and_the_merge_is_stale() {
            given(PUSHED_RECORD, requested, added, drafted, submitted, merged)
                    .when(withdraw())
                    .then(
                            new EntryWithdrawn(ENTRY, REVIEW, POLICE, 2, sealed("in error"), MAY),
                            corrected(Change.ENTRY_WITHDRAWN),
                            stale(Change.ENTRY_WITHDRAWN),
                            withdrawn);
        }

        @Test
        void without_an_entry_there_is_only_the_record_to_take_back() {
            given(PUSHED_RECORD, requested, held).when(withdraw()).then(withdrawn);
            given(PUSHED_RECORD, requested).when(withdraw()).then(withdrawn);
            given(PUSHED_RECORD, requested, held, withdrawn).when(withdraw()).staysQuiet();
        }
    }

    private static Origin origin(String content, String version) {
        return new Origin(RECEIPT, 0, new Code(content), new Code(version));
    }

    private static RecordWaits waits(WaitingReason reason, String content, String version) {
        return new RecordWaits(RECORD, REVIEW, POLICE, reason, origin(content, version), MAY);
    }

    private static FileRecord file(String content, String version) {
        return file(content, version, Set.of(), null, true);
    }

    private static FileRecord file(
            String content,
            String version,
            Set<HoldReason> reasons,
            @Nullable WaitingReason waiting,
            boolean readable) {
        return new FileRecord(
                RECORD,
                REVIEW,
                POLICE,
                ENTRY,
                RECEIPT,
                0,
                new Code(content),
                new Code(version),
                reasons,
                waiting,
                readable ? EventTime.undated() : null,
                readable ? sealed("words") : null,
                reasons.isEmpty() ? null : sealed("held"),
                MAY);
    }

    private static ReleaseRecord release() {
        return new ReleaseRecord(
                RECORD,
                REVIEW,
                POLICE,
                ENTRY,
                EventTime.undated(),
                sealed("words"),
                sealed("reason"),
                sealed("late"),
                MAY);
    }

    private static SetRecordAside aside() {
        return new SetRecordAside(RECORD, REVIEW, POLICE, ENTRY, sealed("reason"), MAY);
    }

    private static WithdrawRecord withdraw() {
        return new WithdrawRecord(RECORD, REVIEW, POLICE, ENTRY, RECEIPT, 0, sealed("in error"), MAY);
    }
}
