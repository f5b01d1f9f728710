package candour.review.sharedscope;

import static candour.review.Story.BY_COMMITTEE;
import static candour.review.Story.DECIDED_ON;
import static candour.review.Story.MINUTE;
import static candour.review.Story.PROFILE;
import static candour.review.Story.REVIEW;
import static candour.review.Story.TERMS;
import static candour.review.Story.agreed;
import static candour.review.Story.commissioned;
import static candour.review.Story.proposed;
import static candour.review.sharedscope.SharedScopeDecider.SHARED_SCOPE;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.DueDays;
import candour.review.WhenTermsChangeThenThePoliceAreToldAgain;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyCommand.ReopenDuty;
import candour.review.duty.DutyKind;
import candour.review.profile.imports.BankHolidays;
import candour.review.sharedscope.SharedScopeCommand.MarkSharingInError;
import candour.review.sharedscope.SharedScopeCommand.NoteNewTerms;
import candour.review.sharedscope.SharedScopeCommand.ShareScopeWithSio;
import candour.review.sharedscope.SharedScopeEvent.ScopeShared;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeFellBehind;
import candour.review.sharedscope.SharedScopeEvent.SharedScopeRecordedInError;
import candour.review.termsofreference.TermsEvent.TermsChangeAgreed;
import candour.review.termsofreference.TermsEvent.TermsChangeProposed;
import candour.review.termsofreference.TermsEvent.Trigger;
import candour.testing.Spec.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S001-49: the senior investigating officer knows the focus and scope of the review, also when it changes")
class SharedScopeSpec {
    private static final UUID CHANGE = new UUID(0, 0x46);
    private static final UUID EVENT = new UUID(0, 7);
    private static final DecidedBy OFFICER =
            new DecidedBy(Capacity.SENIOR_INVESTIGATING_OFFICER, null, sealed("an officer"), DECIDED_ON, MINUTE);
    private static final ScopeShared FIRST = new ScopeShared(REVIEW, 1, OFFICER, null);
    private static final TermsChangeProposed CHANGED =
            new TermsChangeProposed(REVIEW, CHANGE, 1, TERMS, Trigger.NEW_INFORMATION, sealed("why"), DECIDED_ON);
    private static final TermsChangeAgreed SECOND =
            new TermsChangeAgreed(REVIEW, CHANGE, 2, TERMS.periodFrom(), TERMS.periodTo(), BY_COMMITTEE);
    private static final SharedScopeFellBehind BEHIND = new SharedScopeFellBehind(REVIEW, 1, 2, PROFILE, DECIDED_ON);
    private static final ScopeShared AGAIN = new ScopeShared(REVIEW, 2, OFFICER, 2);
    private static final UUID DUTY = DutyCommand.idFor(SharedScope.owed(REVIEW, 2), DutyKind.RESHARE_SCOPE);

    private static List<Object> after(Object event) {
        return new WhenTermsChangeThenThePoliceAreToldAgain(new DueDays(BankHolidays::of))
                .on(new LoggedEvent(
                        1,
                        EVENT,
                        new StreamName("spec", "1"),
                        0,
                        "spec",
                        1,
                        Instant.EPOCH,
                        new Provenance("chair", null, "CHAIR", EVENT, EVENT, EVENT, null),
                        event));
    }

    @Test
    @DisplayName("S001-49: the chair records which agreed version the officer knows")
    void the_chair_records_what_the_officer_knows() {
        given(SHARED_SCOPE, commissioned, proposed, agreed)
                .when(new ShareScopeWithSio(REVIEW, 1, OFFICER))
                .then(FIRST);
        given(SHARED_SCOPE, commissioned, proposed, agreed, FIRST)
                .when(new ShareScopeWithSio(REVIEW, 1, OFFICER))
                .staysQuiet();
        given(SHARED_SCOPE, commissioned, proposed, agreed)
                .when(new ShareScopeWithSio(REVIEW, 2, OFFICER))
                .refused(SharedScopeRule.SHARED_SCOPE_WAS_AGREED);
        given(SHARED_SCOPE, commissioned, proposed, agreed)
                .when(new ShareScopeWithSio(REVIEW, 1, BY_COMMITTEE))
                .refused(SharedScopeRule.SCOPE_IS_KNOWN_TO_THE_INVESTIGATOR);
    }

    @Test
    @DisplayName("S001-49: a new version is shared again, and until then it is owed")
    void a_new_version_is_shared_again() {
        given(SHARED_SCOPE, commissioned, proposed, agreed, FIRST, CHANGED, SECOND)
                .when(new NoteNewTerms(REVIEW, 2, DECIDED_ON))
                .then(BEHIND);
        given(SHARED_SCOPE, commissioned, proposed, agreed, CHANGED, SECOND)
                .when(new NoteNewTerms(REVIEW, 2, DECIDED_ON))
                .staysQuiet();
        given(SHARED_SCOPE, commissioned, proposed, agreed, FIRST, CHANGED, SECOND, BEHIND)
                .when(new NoteNewTerms(REVIEW, 3, DECIDED_ON))
                .staysQuiet();
        given(SHARED_SCOPE, commissioned, proposed, agreed, FIRST, CHANGED, SECOND, BEHIND)
                .when(new ShareScopeWithSio(REVIEW, 2, OFFICER))
                .then(AGAIN);
        given(SHARED_SCOPE, commissioned, proposed, agreed, CHANGED, SECOND)
                .when(new ShareScopeWithSio(REVIEW, 1, OFFICER))
                .then(FIRST)
                .warned(SharedScopeRule.AN_OLDER_SCOPE_WAS_SHARED);
    }

    @Test
    void the_duty_is_raised_done_and_open_again_when_its_record_was_a_mistake() {
        assertThat(after(SECOND)).containsExactly(new NoteNewTerms(REVIEW, 2, DECIDED_ON));
        assertThat(after(BEHIND))
                .containsExactly(new RaiseDuty(
                        DUTY, REVIEW, DutyKind.RESHARE_SCOPE, EVENT, DECIDED_ON, LocalDate.of(2026, 9, 7)));
        assertThat(after(AGAIN)).containsExactly(new DischargeDuty(DUTY, REVIEW, DECIDED_ON, null, EVENT));
        assertThat(after(FIRST)).isEmpty();
        var marked = new UUID(0, 0x91);
        assertThat(after(new SharedScopeRecordedInError(REVIEW, marked, sealed("another officer"), 2)))
                .containsExactly(new ReopenDuty(DUTY, REVIEW, marked));
        assertThat(after(new SharedScopeRecordedInError(REVIEW, marked, sealed("another officer"), null)))
                .isEmpty();
    }

    @Test
    @DisplayName("X-13: a sharing recorded in error never took place, and what it had made good is owed again")
    void a_sharing_in_error_never_took_place() {
        var recorded = new UUID(0, 0x92);
        var inError = new SharedScopeRecordedInError(REVIEW, recorded, sealed("another officer"), 2);
        given(
                        SHARED_SCOPE,
                        commissioned,
                        proposed,
                        agreed,
                        FIRST,
                        CHANGED,
                        SECOND,
                        BEHIND,
                        new Recorded(recorded, AGAIN))
                .when(new MarkSharingInError(REVIEW, recorded, sealed("another officer")))
                .then(inError);
        given(
                        SHARED_SCOPE,
                        commissioned,
                        proposed,
                        agreed,
                        FIRST,
                        CHANGED,
                        SECOND,
                        BEHIND,
                        new Recorded(recorded, AGAIN),
                        inError)
                .when(new ShareScopeWithSio(REVIEW, 2, OFFICER))
                .then(AGAIN);
    }
}
