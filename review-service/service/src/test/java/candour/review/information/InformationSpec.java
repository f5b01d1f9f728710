package candour.review.information;

import static candour.review.Story.MARCH;
import static candour.review.Story.NOTIFICATION;
import static candour.review.Story.REQUEST;
import static candour.review.Story.asked;
import static candour.review.Story.code;
import static candour.review.Story.decided;
import static candour.review.Story.submitted;
import static candour.review.information.InformationDecider.INFORMATION;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.platform.sealed.Sealed;
import candour.review.information.InformationCommand.RequestInformation;
import candour.review.information.InformationCommand.ReturnInformation;
import candour.review.information.InformationCommand.ReturnNothing;
import candour.review.information.InformationEvent.InformationReturned;
import candour.review.information.InformationEvent.NilReturnMade;
import candour.review.notification.NotificationRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S002-003, 004: the request for information and its answer")
class InformationSpec {
    static RequestInformation ask(@Nullable LocalDate dueOn) {
        return new RequestInformation(
                NOTIFICATION, REQUEST, code("ORG-POLICE"), sealed("were you involved?"), MARCH, dueOn);
    }

    static ReturnInformation answer(String from, @Nullable Sealed reflection) {
        return new ReturnInformation(NOTIFICATION, REQUEST, code(from), sealed("account"), reflection, MARCH);
    }

    @Test
    void an_agency_is_asked_by_a_day() {
        given(INFORMATION, submitted).when(ask(MARCH.plusDays(14))).then(asked);
        given(INFORMATION, submitted, asked).when(ask(MARCH.plusDays(14))).staysQuiet();
        given(INFORMATION, submitted).when(ask(null)).refused(InformationRule.REQUEST_NEEDS_A_DUE_DATE);
        given(INFORMATION, submitted)
                .when(ask(MARCH.minusDays(1)))
                .refused(InformationRule.REQUEST_IS_DUE_AFTER_IT_IS_MADE);
    }

    @Test
    void nobody_is_asked_without_a_notification_or_after_the_decision() {
        given(INFORMATION).when(ask(MARCH)).refused(NotificationRule.NOTIFICATION_IS_NOT_KNOWN);
        given(INFORMATION, submitted, decided)
                .when(ask(MARCH))
                .refused(InformationRule.INFORMATION_IS_ASKED_FOR_BEFORE_THE_DECISION);
    }

    @Test
    void the_answer_has_an_account_and_a_reflection() {
        var returned = new InformationReturned(
                NOTIFICATION, REQUEST, code("ORG-POLICE"), sealed("account"), sealed("reflection"), MARCH);
        given(INFORMATION, submitted, asked)
                .when(answer("ORG-POLICE", sealed("reflection")))
                .then(returned);
        given(INFORMATION, submitted, asked)
                .when(answer("ORG-POLICE", null))
                .refused(InformationRule.RETURN_NEEDS_ACCOUNT_AND_REFLECTION);
        given(INFORMATION, submitted, asked, returned)
                .when(answer("ORG-POLICE", sealed("more")))
                .refused(InformationRule.REQUEST_WAS_ANSWERED);
    }

    @Test
    void only_the_agency_that_was_asked_answers() {
        given(INFORMATION, submitted, asked)
                .when(answer("ORG-HEALTH", sealed("reflection")))
                .refused(InformationRule.RETURN_COMES_FROM_THE_AGENCY_ASKED);
        given(INFORMATION, submitted)
                .when(answer("ORG-POLICE", sealed("reflection")))
                .refused(InformationRule.REQUEST_IS_NOT_KNOWN);
    }

    @Test
    void an_agency_that_was_not_involved_says_so() {
        var nothing = new ReturnNothing(NOTIFICATION, REQUEST, code("ORG-POLICE"), MARCH);
        var nil = new NilReturnMade(NOTIFICATION, REQUEST, code("ORG-POLICE"), MARCH);
        given(INFORMATION, submitted, asked).when(nothing).then(nil);
        given(INFORMATION, submitted, asked, nil).when(nothing).staysQuiet();
    }
}
