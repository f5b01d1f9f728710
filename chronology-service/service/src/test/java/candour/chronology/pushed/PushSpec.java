package candour.chronology.pushed;

import static candour.chronology.pushed.PushDecider.PUSH;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.agencychronology.RequestReference;
import candour.chronology.pushclient.PushClientEvent.PushClientEnded;
import candour.chronology.pushclient.PushClientEvent.PushClientRegistered;
import candour.chronology.pushclient.PushKind;
import candour.chronology.pushed.PushCommand.AnswerPush;
import candour.chronology.pushed.PushCommand.LeaveUnmatched;
import candour.chronology.pushed.PushCommand.MatchPush;
import candour.chronology.pushed.PushCommand.ReceivePush;
import candour.chronology.pushed.PushCommand.WithdrawPush;
import candour.chronology.pushed.PushEvent.PushAnswered;
import candour.chronology.pushed.PushEvent.PushLeftUnmatched;
import candour.chronology.pushed.PushEvent.PushMatched;
import candour.chronology.pushed.PushEvent.PushReceived;
import candour.chronology.pushed.PushEvent.PushWithdrawn;
import candour.platform.access.Code;
import candour.platform.sealed.SealedFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName(
        "X-04, R27: every push of a registered system is kept and acknowledged alike; what it is for is found out later")
class PushSpec {
    static final UUID RECEIPT = new UUID(9, 1);
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID REQUEST = new UUID(9, 3);
    static final Code EHR = new Code("ehr");
    static final Code HEALTH = new Code("ORG-HEALTH");
    static final Code POLICE = new Code("ORG-POLICE");
    static final Code FHIR_JSON = new Code("application/fhir.json");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final SealedFile FILE = new SealedFile(new UUID(9, 2), "push-body", "spec", List.of(), 1, 10, "00");

    static final PushClientRegistered registered =
            new PushClientRegistered(EHR, HEALTH, Set.of(PushKind.FHIR), new UUID(8, 1), sealed("key"), MAY);
    static final PushReceived received =
            new PushReceived(RECEIPT, EHR, HEALTH, PushKind.FHIR, FHIR_JSON, REQUEST, new Code("ab"), FILE, 3, MAY);
    static final PushMatched matched = new PushMatched(RECEIPT, REVIEW, HEALTH, MAY);
    static final PushLeftUnmatched unmatched = new PushLeftUnmatched(RECEIPT, MAY);
    static final PushWithdrawn withdrawn = new PushWithdrawn(RECEIPT, MAY);

    @Test
    void it_is_taken_whatever_request_it_names() {
        given(PUSH, registered).when(receive(PushKind.FHIR, "ab")).then(received);
    }

    @Test
    void the_same_again_adds_nothing_and_another_body_under_its_id_is_refused() {
        given(PUSH, registered, received).when(receive(PushKind.FHIR, "ab")).staysQuiet();
        given(PUSH, registered, received).when(receive(PushKind.FHIR, "cd")).refused(PushRule.PUSH_WAS_SENT_OTHERWISE);
    }

    @Test
    void a_system_pushes_only_what_it_is_registered_for() {
        given(PUSH).when(receive(PushKind.FHIR, "ab")).refused(PushRule.SYSTEM_MAY_NOT_PUSH_THIS);
        given(PUSH, registered).when(receive(PushKind.POLICE, "ab")).refused(PushRule.SYSTEM_MAY_NOT_PUSH_THIS);
        given(PUSH, registered, new PushClientEnded(EHR, MAY))
                .when(receive(PushKind.FHIR, "ab"))
                .refused(PushRule.SYSTEM_MAY_NOT_PUSH_THIS);
    }

    @Test
    void it_is_matched_to_one_request_of_its_own_agency() {
        given(PUSH, received).when(match(REVIEW, HEALTH)).then(matched);
        given(PUSH, received, unmatched).when(match(REVIEW, HEALTH)).then(matched);
        given(PUSH, received, matched).when(match(REVIEW, HEALTH)).staysQuiet();
        given(PUSH, received, matched).when(match(new UUID(7, 8), HEALTH)).refused(PushRule.PUSH_IS_MATCHED);
        given(PUSH, received).when(match(REVIEW, POLICE)).refused(PushRule.PUSH_IS_ANOTHER_AGENCYS);
        given(PUSH).when(match(REVIEW, HEALTH)).refused(PushRule.PUSH_IS_NOT_KNOWN);
        given(PUSH, received, withdrawn).when(match(REVIEW, HEALTH)).refused(PushRule.PUSH_WAS_WITHDRAWN);
    }

    @Test
    void one_that_names_no_request_waits() {
        given(PUSH, received).when(new LeaveUnmatched(RECEIPT, MAY)).then(unmatched);
        given(PUSH, received, unmatched).when(new LeaveUnmatched(RECEIPT, MAY)).staysQuiet();
        given(PUSH, received, matched).when(new LeaveUnmatched(RECEIPT, MAY)).staysQuiet();
        given(PUSH, received, withdrawn).when(new LeaveUnmatched(RECEIPT, MAY)).staysQuiet();
    }

    @Test
    void a_person_of_the_agency_tells_its_system_what_became_of_it() {
        var two = new PushAnswered(RECEIPT, 2, 3, MAY);
        given(PUSH, received, matched).when(answer(HEALTH, 2)).then(two);
        given(PUSH, received, matched, two).when(answer(HEALTH, 2)).staysQuiet();
        given(PUSH, received, matched, two).when(answer(HEALTH, 0)).then(new PushAnswered(RECEIPT, 0, 3, MAY));
        given(PUSH, received, matched).when(answer(HEALTH, 4)).refused(PushRule.MORE_ACCEPTED_THAN_SENT);
        given(PUSH, received, matched).when(answer(POLICE, 1)).refused(PushRule.PUSH_IS_NOT_KNOWN);
        given(PUSH, received, unmatched).when(answer(HEALTH, 1)).refused(PushRule.PUSH_IS_NOT_KNOWN);
    }

    @Test
    void its_sender_takes_it_back() {
        given(PUSH, received, matched).when(new WithdrawPush(RECEIPT, EHR, MAY)).then(withdrawn);
        given(PUSH, received, withdrawn)
                .when(new WithdrawPush(RECEIPT, EHR, MAY))
                .staysQuiet();
        given(PUSH, received)
                .when(new WithdrawPush(RECEIPT, new Code("other"), MAY))
                .refused(PushRule.PUSH_IS_NOT_KNOWN);
    }

    @Test
    void a_request_keeps_its_reference_and_no_two_have_one() {
        assertThat(RequestReference.of(REVIEW, HEALTH))
                .isEqualTo(RequestReference.of(REVIEW, HEALTH))
                .isNotEqualTo(RequestReference.of(REVIEW, POLICE))
                .isNotEqualTo(RequestReference.of(new UUID(7, 8), HEALTH));
    }

    private static ReceivePush receive(PushKind kind, String sha256) {
        return new ReceivePush(RECEIPT, EHR, kind, FHIR_JSON, REQUEST, new Code(sha256), FILE, 3, MAY);
    }

    private static MatchPush match(UUID review, Code agency) {
        return new MatchPush(RECEIPT, review, agency, MAY);
    }

    private static AnswerPush answer(Code agency, int accepted) {
        return new AnswerPush(RECEIPT, REVIEW, agency, accepted, MAY);
    }
}
