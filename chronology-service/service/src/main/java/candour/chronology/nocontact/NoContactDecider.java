package candour.chronology.nocontact;

import static candour.chronology.nocontact.NoContactRule.NO_CONTACT_ENDS_BEFORE_IT_BEGINS;
import static candour.chronology.nocontact.NoContactRule.NO_CONTACT_STATEMENT_IS_NOT_KNOWN;
import static candour.chronology.nocontact.NoContactRule.NO_CONTACT_WAS_NOT_ASKED;

import candour.chronology.agencychronology.AgencyChronology;
import candour.chronology.agencychronology.AgencyChronology.Stage;
import candour.chronology.nocontact.NoContactCommand.StateNoContact;
import candour.chronology.nocontact.NoContactCommand.WithdrawNoContact;
import candour.chronology.nocontact.NoContactEvent.NoContactStated;
import candour.chronology.nocontact.NoContactEvent.NoContactWithdrawn;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;

/** An agency says when it had no contact: that is more than an empty stretch, which may only be a gap in what was written. */
public final class NoContactDecider {
    public static final Decider<NoContactCommand> NO_CONTACT = Decider.of(NoContactCommand.class)
            .writes(NoContact.FOLD, NoContactCommand::statementId)
            .reads(AgencyChronology.FOLD, c -> AgencyChronology.id(c.reviewId(), c.agency()))
            .decides((command, facts) -> decide(command, facts.of(NoContact.FOLD), facts.of(AgencyChronology.FOLD)));

    private NoContactDecider() {}

    private static Decision decide(NoContactCommand command, NoContact was, AgencyChronology chronology) {
        return switch (command) {
            case StateNoContact c -> state(c, was, chronology);
            case WithdrawNoContact c -> withdraw(c, was);
        };
    }

    private static Decision state(StateNoContact c, NoContact was, AgencyChronology chronology) {
        if (chronology.stage() == Stage.UNKNOWN) throw NO_CONTACT_WAS_NOT_ASKED.broken("a request by the Review Team");
        if (c.until().isBefore(c.from())) throw NO_CONTACT_ENDS_BEFORE_IT_BEGINS.broken("until");
        if (was.reviewId() != null) return Decision.alreadySo();
        return Decision.of(new NoContactStated(
                c.statementId(), c.reviewId(), c.agency(), c.from(), c.until(), c.account(), c.on()));
    }

    private static Decision withdraw(WithdrawNoContact c, NoContact was) {
        if (!c.reviewId().equals(was.reviewId()) || !c.agency().equals(was.agency()))
            throw NO_CONTACT_STATEMENT_IS_NOT_KNOWN.broken();
        return was.withdrawn()
                ? Decision.alreadySo()
                : Decision.of(new NoContactWithdrawn(c.statementId(), c.reviewId(), c.agency(), c.reason(), c.on()));
    }
}
