package candour.review.directory;

import static candour.review.directory.DirectoryRule.COMMITTEE_IS_ALREADY_ESTABLISHED;
import static candour.review.directory.DirectoryRule.COMMITTEE_IS_NOT_IN_THE_DIRECTORY;
import static candour.review.directory.DirectoryRule.ORGANISATION_CODE_IS_TAKEN;
import static candour.review.directory.DirectoryRule.ORGANISATION_IS_NOT_IN_THE_DIRECTORY;
import static candour.review.directory.DirectoryRule.PERSON_IS_ALREADY_REGISTERED;
import static candour.review.directory.DirectoryRule.PERSON_IS_NOT_IN_THE_DIRECTORY;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.directory.CommitteeEvent.CommitteeEstablished;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.directory.CommitteeEvent.CommitteeRoleEnded;
import candour.review.directory.DirectoryCommand.AssignCommitteeRole;
import candour.review.directory.DirectoryCommand.ChangeWorkContact;
import candour.review.directory.DirectoryCommand.CommitteeCommand;
import candour.review.directory.DirectoryCommand.EndCommitteeRole;
import candour.review.directory.DirectoryCommand.EstablishCommittee;
import candour.review.directory.DirectoryCommand.OrganisationCommand;
import candour.review.directory.DirectoryCommand.PersonCommand;
import candour.review.directory.DirectoryCommand.RegisterOrganisation;
import candour.review.directory.DirectoryCommand.RegisterPerson;
import candour.review.directory.OrganisationEvent.OrganisationRegistered;
import candour.review.directory.PersonEvent.PersonRegistered;
import candour.review.directory.PersonEvent.WorkContactChanged;
import java.util.List;

/** Who enters the directory, and who acts for a committee. Pure. */
public final class DirectoryDecider {
    private DirectoryDecider() {}

    /** Organisations. */
    public static final Decider<OrganisationCommand> ORGANISATION = Decider.of(OrganisationCommand.class)
            .writes(Organisation.FOLD, command -> command.organisation().value())
            .decides((command, facts) -> decide(command, facts.of(Organisation.FOLD)));

    /** People; an organisation named must be known. */
    public static final Decider<PersonCommand> PERSON = Decider.of(PersonCommand.class)
            .writes(Person.FOLD, command -> command.personRef().value())
            .readsAll(
                    Organisation.FOLD,
                    (command, _) -> command instanceof RegisterPerson c && c.organisation() != null
                            ? List.of(c.organisation().value())
                            : List.of())
            .decides((command, facts) -> decide(command, facts.of(Person.FOLD), facts));

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

    private static Decision decide(OrganisationCommand command, Organisation organisation) {
        return switch (command) {
            case RegisterOrganisation c -> {
                var entry = new OrganisationRegistered(c.organisation(), c.kind(), c.area(), c.label());
                if (organisation.known() && !entry.equals(organisation.registered())) {
                    throw ORGANISATION_CODE_IS_TAKEN.broken();
                }
                yield organisation.known() ? Decision.alreadySo() : Decision.of(entry);
            }
        };
    }

    private static Decision decide(PersonCommand command, Person person, Facts facts) {
        return switch (command) {
            case RegisterPerson c -> {
                if (person.known()) {
                    throw PERSON_IS_ALREADY_REGISTERED.broken();
                }
                if (c.organisation() != null && !facts.of(Organisation.FOLD).known()) {
                    throw ORGANISATION_IS_NOT_IN_THE_DIRECTORY.broken();
                }
                yield Decision.of(new PersonRegistered(c.personRef(), c.organisation(), c.name(), c.workContact()));
            }
            case ChangeWorkContact c -> {
                if (!person.known()) {
                    throw PERSON_IS_NOT_IN_THE_DIRECTORY.broken();
                }
                yield Decision.of(new WorkContactChanged(c.personRef(), c.workContact()));
            }
        };
    }

    private static Decision decide(CommitteeCommand command, Committee committee, Facts facts) {
        return switch (command) {
            case EstablishCommittee c -> {
                if (!facts.of(Organisation.FOLD).known()) {
                    throw ORGANISATION_IS_NOT_IN_THE_DIRECTORY.broken();
                }
                if (committee.established()) {
                    throw COMMITTEE_IS_ALREADY_ESTABLISHED.broken();
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
