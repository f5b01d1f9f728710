package candour.review.directory;

import static candour.review.directory.DirectoryRule.COMMITTEE_IS_ALREADY_ESTABLISHED;
import static candour.review.directory.DirectoryRule.COMMITTEE_IS_NOT_IN_THE_DIRECTORY;
import static candour.review.directory.DirectoryRule.ORGANISATION_IS_NOT_IN_THE_DIRECTORY;
import static candour.review.directory.DirectoryRule.PERSON_IS_NOT_IN_THE_DIRECTORY;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.directory.CommitteeEvent.CommitteeRoleEnded;
import candour.review.directory.DirectoryCommand.AssignCommitteeRole;
import candour.review.directory.DirectoryCommand.CommitteeCommand;
import candour.review.directory.DirectoryCommand.EndCommitteeRole;
import candour.review.directory.DirectoryCommand.EstablishCommittee;
import candour.review.profile.Profiles;
import java.util.List;

/** Who acts for a committee. Pure. */
public final class CommitteesDecider {
    private CommitteesDecider() {}

    /** Committees; a role goes to a known person. */
    public static final Decider<CommitteeCommand> COMMITTEE = Decider.of(CommitteeCommand.class)
            .writes(Committee.FOLD, CommitteeCommand::committeeId)
            .readsAll(
                    Person.FOLD,
                    (command, _) -> command instanceof AssignCommitteeRole c
                            ? List.of(c.personRef().value())
                            : List.of())
            .readsAll(
                    Organisation.FOLD,
                    (command, _) -> command instanceof EstablishCommittee c
                            ? List.of(c.organisation().value())
                            : List.of())
            .decides((command, facts) -> decide(command, facts.of(Committee.FOLD), facts));

    private static Decision decide(CommitteeCommand command, Committee committee, Facts facts) {
        return switch (command) {
            case EstablishCommittee c -> {
                if (!facts.of(Organisation.FOLD).known()) {
                    throw ORGANISATION_IS_NOT_IN_THE_DIRECTORY.broken();
                }
                if (committee.established()) {
                    throw COMMITTEE_IS_ALREADY_ESTABLISHED.broken();
                }
                if (Profiles.known(c.profile().value())) {
                    Profiles.of(c.profile().value()).mustBeCommissionable();
                }
                yield Decision.of(new CommitteeEstablished(c.committeeId(), c.organisation(), c.area(), c.profile()));
            }
            case AssignCommitteeRole c -> {
                if (!known(committee).holders().contains(new Committee.Holder(c.personRef(), c.role()))) {
                    if (!facts.of(Person.FOLD).known()) {
                        throw PERSON_IS_NOT_IN_THE_DIRECTORY.broken();
                    }
                    yield Decision.of(new CommitteeRoleAssigned(c.committeeId(), c.personRef(), c.role(), c.from()));
                }
                yield Decision.alreadySo();
            }
            case EndCommitteeRole c ->
                known(committee).holders().contains(new Committee.Holder(c.personRef(), c.role()))
                        ? Decision.of(new CommitteeRoleEnded(c.committeeId(), c.personRef(), c.role(), c.to()))
                        : Decision.alreadySo();
        };
    }

    private static Committee known(Committee committee) {
        if (!committee.established()) {
            throw COMMITTEE_IS_NOT_IN_THE_DIRECTORY.broken();
        }
        return committee;
    }
}
