package candour.chronology.nocontact;

import static candour.chronology.nocontact.NoContactDecider.NO_CONTACT;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;

import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.nocontact.NoContactCommand.StateNoContact;
import candour.chronology.nocontact.NoContactCommand.WithdrawNoContact;
import candour.chronology.nocontact.NoContactEvent.NoContactStated;
import candour.chronology.nocontact.NoContactEvent.NoContactWithdrawn;
import candour.platform.access.Code;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-082: an agency says when it had no contact")
class NoContactSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID STATEMENT = new UUID(7, 2);
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final ChronologyRequested asked = new ChronologyRequested(REVIEW, POLICE, null, null, MAY, MAY);
    static final NoContactStated stated = new NoContactStated(STATEMENT, REVIEW, POLICE, MAY, MAY, null, MAY);
    static final NoContactWithdrawn withdrawn =
            new NoContactWithdrawn(STATEMENT, REVIEW, POLICE, sealed("found a file"), MAY);

    @Test
    void it_is_stated_once_for_one_day_or_more() {
        given(NO_CONTACT, asked).when(state(MAY, MAY)).then(stated);
        given(NO_CONTACT, asked, stated).when(state(MAY, MAY)).staysQuiet();
    }

    @Test
    void only_by_an_agency_that_was_asked_and_not_backwards() {
        given(NO_CONTACT).when(state(MAY, MAY)).refused(NoContactRule.NO_CONTACT_WAS_NOT_ASKED);
        given(NO_CONTACT, asked)
                .when(state(MAY, MAY.minusDays(1)))
                .refused(NoContactRule.NO_CONTACT_ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void it_is_taken_back_by_the_agency_that_stated_it() {
        given(NO_CONTACT, asked, stated).when(withdraw(POLICE)).then(withdrawn);
        given(NO_CONTACT, asked, stated, withdrawn).when(withdraw(POLICE)).staysQuiet();
        given(NO_CONTACT, asked, stated)
                .when(withdraw(new Code("ORG-HEALTH")))
                .refused(NoContactRule.NO_CONTACT_STATEMENT_IS_NOT_KNOWN);
        given(NO_CONTACT, asked).when(withdraw(POLICE)).refused(NoContactRule.NO_CONTACT_STATEMENT_IS_NOT_KNOWN);
    }

    private static StateNoContact state(LocalDate from, LocalDate until) {
        return new StateNoContact(STATEMENT, REVIEW, POLICE, from, until, null, MAY);
    }

    private static WithdrawNoContact withdraw(Code agency) {
        return new WithdrawNoContact(STATEMENT, REVIEW, agency, sealed("found a file"), MAY);
    }
}
