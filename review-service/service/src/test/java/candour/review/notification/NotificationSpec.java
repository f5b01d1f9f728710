package candour.review.notification;

import static candour.review.Story.code;
import static candour.review.notification.NotificationDecider.NOTIFICATION;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.authority.Evidence;
import candour.review.alternativelearning.AlternativeLearningEvent.AlternativeLearningAgreed;
import candour.review.authority.Capacity;
import candour.review.authority.DecidedBy;
import candour.review.committee.CommitteeDecisionEvent.DecidedNotToProceed;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.notification.NotificationCommand.AssignNominatedPerson;
import candour.review.notification.NotificationCommand.CloseNotification;
import candour.review.notification.NotificationCommand.IssueNotificationResponse;
import candour.review.notification.NotificationCommand.SubmitNotification;
import candour.review.notification.NotificationCommand.WithdrawNotification;
import candour.review.notification.NotificationEvent.NominatedPersonAssigned;
import candour.review.notification.NotificationEvent.NotificationClosed;
import candour.review.notification.NotificationEvent.NotificationResponseIssued;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.notification.NotificationEvent.NotificationWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-001, 002, 012: the notification form, and what becomes of it")
class NotificationSpec {
    static final UUID ID = new UUID(0, 1);
    static final UUID COMMITTEE = new UUID(0, 2);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    static final Subject CHILD =
            new Subject(new UUID(0, 3), Subject.Status.DIED, sealed("the child"), null, null, null);
    static final FamilyInvolvement NOT_YET = new FamilyInvolvement(null, sealed("the funeral is this week"));
    static final CommitteeEstablished committee =
            new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code("sct-learning-review"));
    static final NotificationSubmitted submitted = new NotificationSubmitted(
            ID,
            COMMITTEE,
            code("health-lead"),
            code("ORG-HEALTH"),
            Set.of(Criterion.DIED),
            new UncertainDate("2026-02~"),
            FamilyInformed.NOT_KNOWN,
            List.of(CHILD),
            sealed("what happened"),
            MARCH,
            NOT_YET,
            code("sct-learning-review"),
            null);
    static final DecidedNotToProceed decided = new DecidedNotToProceed(
            ID,
            COMMITTEE,
            code("sct-learning-review"),
            new UUID(0, 4),
            new DecidedBy(
                    Capacity.COMMITTEE,
                    code("ORG-COMMITTEE"),
                    null,
                    MARCH.plusDays(30),
                    new Evidence(Evidence.Kind.MINUTE, sealed("item 4"))),
            sealed("rationale"),
            sealed("a practice workshop"),
            null);
    static final NotificationWithdrawn withdrawn = new NotificationWithdrawn(ID, sealed("sent twice"), MARCH);
    static final NotificationResponseIssued answered = new NotificationResponseIssued(ID, sealed("answer"), MARCH);
    static final NotificationClosed closed = new NotificationClosed(ID, MARCH);

    static SubmitNotification submit(Set<Criterion> criteria) {
        return new SubmitNotification(
                ID,
                COMMITTEE,
                code("health-lead"),
                code("ORG-HEALTH"),
                criteria,
                new UncertainDate("2026-02~"),
                FamilyInformed.NOT_KNOWN,
                List.of(CHILD),
                sealed("what happened"),
                MARCH,
                NOT_YET,
                null);
    }

    static SubmitNotification involving(FamilyInformed informed, FamilyInvolvement family, List<Subject> subjects) {
        return new SubmitNotification(
                ID,
                COMMITTEE,
                code("health-lead"),
                code("ORG-HEALTH"),
                Set.of(Criterion.DIED),
                new UncertainDate("2026-02~"),
                informed,
                subjects,
                sealed("what happened"),
                MARCH,
                family,
                new Source(code("police-records"), sealed("crime 17")));
    }

    @Test
    @DisplayName(
            "S001-01: the family is involved from the notification on: what they think, or why they were not asked yet")
    void the_family_is_involved_from_the_notification_on() {
        var nothing = new FamilyInvolvement(null, null);
        var views = new FamilyInvolvement(sealed("they want to be heard"), null);
        given(NOTIFICATION, committee)
                .when(involving(FamilyInformed.YES, views, List.of(CHILD)))
                .satisfying(decision -> assertThat(
                                ((NotificationSubmitted) decision.events().getFirst()).familyInvolvement())
                        .isEqualTo(views));
        given(NOTIFICATION, committee)
                .when(involving(FamilyInformed.NO, NOT_YET, List.of(CHILD)))
                .satisfying(decision -> assertThat(decision.events()).hasSize(1));
        for (var informed : FamilyInformed.values()) {
            given(NOTIFICATION, committee)
                    .when(involving(informed, nothing, List.of(CHILD)))
                    .refused(NotificationRule.FAMILY_INVOLVEMENT_IS_TOLD);
        }
        given(NOTIFICATION, committee)
                .when(involving(FamilyInformed.NO, views, List.of(CHILD)))
                .refused(NotificationRule.FAMILY_INVOLVEMENT_IS_TOLD);
    }

    @Test
    @DisplayName("S002-064: a notification is about one person or more, each with a status of their own")
    void a_notification_is_about_one_or_more() {
        var brother = new Subject(new UUID(0, 33), Subject.Status.LIVING, sealed("the brother"), null, null, null);
        given(NOTIFICATION, committee)
                .when(involving(FamilyInformed.NO, NOT_YET, List.of(CHILD, brother)))
                .satisfying(decision -> assertThat(
                                ((NotificationSubmitted) decision.events().getFirst()).subjects())
                        .extracting(Subject::status)
                        .containsExactly(Subject.Status.DIED, Subject.Status.LIVING));
        given(NOTIFICATION, committee)
                .when(involving(FamilyInformed.NO, NOT_YET, List.of()))
                .refused(NotificationRule.NOTIFICATION_NEEDS_A_SUBJECT);
    }

    @Test
    @DisplayName("X-04: what a police or health system pushes keeps the system and the record it came from")
    void a_pushed_notification_keeps_its_source() {
        given(NOTIFICATION, committee)
                .when(involving(FamilyInformed.NO, NOT_YET, List.of(CHILD)))
                .satisfying(decision -> assertThat(
                                ((NotificationSubmitted) decision.events().getFirst()).source())
                        .isEqualTo(new Source(code("police-records"), sealed("crime 17"))));
    }

    @Test
    void any_professional_submits_a_notification_to_a_committee() {
        given(NOTIFICATION, committee).when(submit(Set.of(Criterion.DIED))).then(submitted);
    }

    @Test
    void a_notification_goes_to_a_committee_that_exists() {
        given(NOTIFICATION).when(submit(Set.of(Criterion.DIED))).refused(NotificationRule.COMMITTEE_IS_NOT_KNOWN);
    }

    @Test
    void a_notification_says_which_circumstances_it_is_about() {
        given(NOTIFICATION, committee).when(submit(Set.of())).refused(NotificationRule.NOTIFICATION_NEEDS_A_CRITERION);
    }

    @Test
    @DisplayName("S000-02: a notification names circumstances in the words of the committee's own guidance")
    void criteria_come_from_the_profile() {
        var england = new CommitteeEstablished(COMMITTEE, code("ORG-COMMITTEE"), code("AREA-1"), code("eng-lcspr"));
        given(NOTIFICATION, committee)
                .when(submit(Set.of(Criterion.EFFECTIVE_PRACTICE)))
                .satisfying(decision -> assertThat(decision.events()).hasSize(1));
        given(NOTIFICATION, committee)
                .when(submit(Set.of(Criterion.EFFECTIVE_PRACTICE_PREVENTED_HARM)))
                .refused(NotificationRule.CRITERION_IS_NOT_OF_THE_PROFILE);
        given(NOTIFICATION, england)
                .when(submit(Set.of(Criterion.ABUSE_OR_NEGLECT_KNOWN_OR_SUSPECTED, Criterion.SERIOUSLY_HARMED)))
                .satisfying(decision -> assertThat(decision.events()).hasSize(1));
        given(NOTIFICATION, england)
                .when(submit(Set.of(Criterion.AT_RISK_OF_DEATH_OR_SIGNIFICANT_HARM)))
                .refused(NotificationRule.CRITERION_IS_NOT_OF_THE_PROFILE);
        given(NOTIFICATION, england).when(submit(Set.of())).refused(NotificationRule.NOTIFICATION_NEEDS_A_CRITERION);
    }

    @Test
    void the_same_notification_again_changes_nothing() {
        given(NOTIFICATION, committee, submitted)
                .when(submit(Set.of(Criterion.DIED)))
                .staysQuiet();
    }

    @Test
    void someone_is_named_who_takes_it_forward() {
        var assign = new AssignNominatedPerson(ID, code("nominated-person"), MARCH);
        var assigned = new NominatedPersonAssigned(ID, code("nominated-person"), MARCH);
        given(NOTIFICATION, submitted).when(assign).then(assigned);
        given(NOTIFICATION, submitted, assigned).when(assign).staysQuiet();
        given(NOTIFICATION).when(assign).refused(NotificationRule.NOTIFICATION_IS_NOT_KNOWN);
    }

    @Test
    void its_notifier_may_take_it_back_until_the_committee_has_decided() {
        var withdraw = new WithdrawNotification(ID, sealed("sent twice"), MARCH);
        given(NOTIFICATION, submitted).when(withdraw).then(withdrawn);
        given(NOTIFICATION, submitted, withdrawn).when(withdraw).staysQuiet();
        given(NOTIFICATION, submitted, decided)
                .when(withdraw)
                .refused(NotificationRule.DECIDED_NOTIFICATION_IS_NOT_WITHDRAWN);
    }

    @Test
    void the_notifier_is_answered_once_there_is_a_decision() {
        var respond = new IssueNotificationResponse(ID, sealed("answer"), MARCH);
        given(NOTIFICATION, submitted, decided).when(respond).then(answered);
        given(NOTIFICATION, submitted, decided, answered).when(respond).staysQuiet();
        given(NOTIFICATION, submitted).when(respond).refused(NotificationRule.RESPONSE_FOLLOWS_THE_DECISION);
        given(NOTIFICATION, submitted, withdrawn).when(respond).refused(NotificationRule.NOTIFICATION_WAS_WITHDRAWN);
    }

    @Test
    void it_closes_only_after_the_notifier_was_answered() {
        var close = new CloseNotification(ID, MARCH);
        var instead = new AlternativeLearningAgreed(ID, sealed("a workshop"), sealed("health"), MARCH, MARCH);
        given(NOTIFICATION, submitted, decided, answered, instead).when(close).then(closed);
        given(NOTIFICATION, submitted, decided).when(close).refused(NotificationRule.CLOSED_ONLY_AFTER_THE_RESPONSE);
        given(NOTIFICATION, submitted, decided, answered, closed).when(close).staysQuiet();
        given(NOTIFICATION, submitted, decided, answered, closed)
                .when(new WithdrawNotification(ID, sealed("sent twice"), MARCH))
                .refused(NotificationRule.NOTIFICATION_IS_CLOSED);
    }
}
