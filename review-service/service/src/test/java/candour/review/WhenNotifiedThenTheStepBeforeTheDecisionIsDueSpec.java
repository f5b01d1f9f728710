package candour.review;

import static candour.review.Story.COMMITTEE;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REVIEW;
import static candour.review.Story.code;
import static candour.testing.SealedSample.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.platform.decision.Overruling;
import candour.platform.log.LoggedEvent;
import candour.platform.log.Provenance;
import candour.platform.log.StreamName;
import candour.review.duty.DutyCommand;
import candour.review.duty.DutyCommand.DischargeDuty;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyKind;
import candour.review.notification.Criterion;
import candour.review.notification.FamilyInformed;
import candour.review.notification.NotificationEvent.NotificationSubmitted;
import candour.review.profile.imports.BankHolidays;
import candour.review.recommendation.RecommendationEvent.RecommendedNotToProceed;
import candour.review.recommendation.RecommendationEvent.RecommendedToProceed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhenNotifiedThenTheStepBeforeTheDecisionIsDueSpec {
    private static final UUID EVENT = new UUID(0, 7);
    private static final UUID DUTY = DutyCommand.idFor(NOTIFICATION, DutyKind.COMPLETE_PRE_DECISION_STEP);
    private static final LocalDate GOOD_FRIDAY_WEEK = LocalDate.of(2026, 3, 30);

    private static List<Object> after(Object event) {
        return new WhenNotifiedThenTheStepBeforeTheDecisionIsDue(new DueDays(BankHolidays::of))
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

    private static NotificationSubmitted submitted(@Nullable Code profile) {
        return new NotificationSubmitted(
                NOTIFICATION,
                COMMITTEE,
                code("health-lead"),
                null,
                Set.of(Criterion.DIED),
                null,
                FamilyInformed.NO,
                List.of(),
                sealed("what happened"),
                GOOD_FRIDAY_WEEK,
                null,
                profile,
                null);
    }

    @Test
    @DisplayName("S003-14: an English notification has its rapid review within 15 working days")
    void an_english_notification_has_its_rapid_review() {
        assertThat(after(submitted(code("eng-lcspr"))))
                .containsExactly(new RaiseDuty(
                        DUTY,
                        NOTIFICATION,
                        DutyKind.COMPLETE_PRE_DECISION_STEP,
                        EVENT,
                        GOOD_FRIDAY_WEEK,
                        LocalDate.of(2026, 4, 22)));
        assertThat(after(new RecommendedToProceed(
                        NOTIFICATION, REVIEW, sealed("why"), GOOD_FRIDAY_WEEK, Overruling.NONE)))
                .containsExactly(new DischargeDuty(DUTY, NOTIFICATION, GOOD_FRIDAY_WEEK, null, EVENT));
        assertThat(after(new RecommendedNotToProceed(
                        NOTIFICATION, sealed("why"), sealed("a workshop"), GOOD_FRIDAY_WEEK, Overruling.NONE)))
                .containsExactly(new DischargeDuty(DUTY, NOTIFICATION, GOOD_FRIDAY_WEEK, null, EVENT));
    }

    @Test
    void elsewhere_no_time_is_set_and_old_notifications_stay_as_they_were() {
        assertThat(after(submitted(code("sct-learning-review"))))
                .extracting(command -> ((RaiseDuty) command).dueOn())
                .containsOnlyNulls();
        assertThat(after(submitted(null))).isEmpty();
        assertThat(after(Story.asked)).isEmpty();
    }
}
