package candour.review.directory;

import static candour.review.directory.DirectoryRule.ORGANISATION_CODE_IS_TAKEN;
import static candour.review.directory.DirectoryRule.ORGANISATION_IS_NOT_IN_THE_DIRECTORY;
import static candour.review.directory.DirectoryRule.PERSON_IS_ALREADY_REGISTERED;
import static candour.review.directory.DirectoryRule.PERSON_IS_NOT_IN_THE_DIRECTORY;

import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Facts;
import candour.review.directory.DirectoryCommand.ChangeWorkContact;
import candour.review.directory.DirectoryCommand.OrganisationCommand;
import candour.review.directory.DirectoryCommand.PersonCommand;
import candour.review.directory.DirectoryCommand.RegisterOrganisation;
import candour.review.directory.DirectoryCommand.RegisterPerson;
import candour.review.directory.OrganisationEvent.OrganisationRegistered;
import candour.review.directory.PersonEvent.PersonRegistered;
import candour.review.directory.PersonEvent.WorkContactChanged;
import java.util.List;

/** Who enters the directory. Pure. */
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
}
