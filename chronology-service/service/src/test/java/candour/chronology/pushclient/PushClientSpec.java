package candour.chronology.pushclient;

import static candour.chronology.pushclient.PushClientDecider.PUSH_CLIENT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.pushclient.PushClientCommand.AddKey;
import candour.chronology.pushclient.PushClientCommand.EndClient;
import candour.chronology.pushclient.PushClientCommand.RegisterClient;
import candour.chronology.pushclient.PushClientCommand.RetireKey;
import candour.chronology.pushclient.PushClientEvent.PushClientEnded;
import candour.chronology.pushclient.PushClientEvent.PushClientRegistered;
import candour.chronology.pushclient.PushClientEvent.PushKeyAdded;
import candour.chronology.pushclient.PushClientEvent.PushKeyRetired;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("X-04, R27: a system that pushes is registered for one agency, with two live keys while it changes over")
class PushClientSpec {
    static final Code EHR = new Code("ehr");
    static final Code HEALTH = new Code("ORG-HEALTH");
    static final UUID FIRST = new UUID(8, 1);
    static final UUID SECOND = new UUID(8, 2);
    static final UUID THIRD = new UUID(8, 3);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final Set<PushKind> FHIR = Set.of(PushKind.FHIR);

    static final PushClientRegistered registered =
            new PushClientRegistered(EHR, HEALTH, FHIR, FIRST, sealed("first"), MAY);
    static final PushKeyAdded second = new PushKeyAdded(EHR, SECOND, sealed("second"), MAY);
    static final PushKeyRetired firstRetired = new PushKeyRetired(EHR, FIRST, MAY);
    static final PushClientEnded ended = new PushClientEnded(EHR, MAY);

    @Test
    void it_is_registered_once_for_one_agency() {
        given(PUSH_CLIENT).when(register(FIRST)).then(registered);
        given(PUSH_CLIENT, registered).when(register(FIRST)).staysQuiet();
        given(PUSH_CLIENT, registered).when(register(SECOND)).refused(PushClientRule.CLIENT_IS_REGISTERED);
    }

    @Test
    void one_that_has_ended_may_be_registered_anew() {
        given(PUSH_CLIENT, registered, ended)
                .when(register(SECOND))
                .then(new PushClientRegistered(EHR, HEALTH, FHIR, SECOND, sealed("first"), MAY));
    }

    @Test
    void two_keys_are_live_during_a_change_and_no_more() {
        given(PUSH_CLIENT, registered).when(add(SECOND)).then(second);
        given(PUSH_CLIENT, registered, second).when(add(SECOND)).staysQuiet();
        given(PUSH_CLIENT, registered, second).when(add(THIRD)).refused(PushClientRule.TWO_KEYS_ARE_LIVE);
        given(PUSH_CLIENT, registered, second, firstRetired)
                .when(add(THIRD))
                .then(new PushKeyAdded(EHR, THIRD, sealed("second"), MAY));
    }

    @Test
    void a_key_is_retired_but_never_the_last() {
        given(PUSH_CLIENT, registered, second).when(retire(FIRST)).then(firstRetired);
        given(PUSH_CLIENT, registered, second, firstRetired).when(retire(FIRST)).staysQuiet();
        given(PUSH_CLIENT, registered).when(retire(FIRST)).refused(PushClientRule.LAST_KEY_IS_NOT_RETIRED);
        given(PUSH_CLIENT, registered, second).when(retire(THIRD)).refused(PushClientRule.KEY_IS_NOT_KNOWN);
    }

    @Test
    void it_ends_once() {
        given(PUSH_CLIENT, registered).when(new EndClient(EHR, MAY)).then(ended);
        given(PUSH_CLIENT, registered, ended).when(new EndClient(EHR, MAY)).staysQuiet();
        given(PUSH_CLIENT).when(new EndClient(EHR, MAY)).refused(PushClientRule.CLIENT_IS_NOT_REGISTERED);
    }

    @Test
    void only_a_live_registration_has_keys() {
        given(PUSH_CLIENT).when(add(SECOND)).refused(PushClientRule.CLIENT_IS_NOT_REGISTERED);
        given(PUSH_CLIENT).when(retire(SECOND)).refused(PushClientRule.CLIENT_IS_NOT_REGISTERED);
        given(PUSH_CLIENT, registered, ended).when(add(SECOND)).refused(PushClientRule.CLIENT_HAS_ENDED);
    }

    private static RegisterClient register(UUID keyId) {
        return new RegisterClient(EHR, HEALTH, FHIR, keyId, sealed("first"), MAY);
    }

    private static AddKey add(UUID keyId) {
        return new AddKey(EHR, keyId, sealed("second"), MAY);
    }

    private static RetireKey retire(UUID keyId) {
        return new RetireKey(EHR, keyId, MAY);
    }
}
