package candour.review.directory;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the directory. */
public sealed interface DirectoryCommand {
    /** About an organisation. */
    sealed interface OrganisationCommand extends DirectoryCommand {
        /** Its code. */
        Code organisation();
    }

    /** About a person. */
    sealed interface PersonCommand extends DirectoryCommand {
        /** The subject of their token. */
        Code personRef();
    }

    /** About a committee. */
    sealed interface CommitteeCommand extends DirectoryCommand {
        /** Which committee. */
        UUID committeeId();
    }

    /** Enters an organisation. */
    record RegisterOrganisation(Code organisation, OrganisationEvent.Kind kind, Code area, Label label)
            implements OrganisationCommand {}

    /** Enters a professional. */
    record RegisterPerson(Code personRef, @Nullable Code organisation, Sealed name, Sealed workContact)
            implements PersonCommand {}

    /** They are reached in another way from now on. */
    record ChangeWorkContact(Code personRef, Sealed workContact) implements PersonCommand {}

    /** A committee takes up its work; the first operator establishes the first one (ruling R13). */
    record EstablishCommittee(UUID committeeId, Code organisation, Code area, Code profile)
            implements CommitteeCommand {}

    /** A person acts for the committee from a day on. */
    record AssignCommitteeRole(UUID committeeId, Code personRef, CommitteeRole role, LocalDate from)
            implements CommitteeCommand {}

    /** A person no longer does. */
    record EndCommitteeRole(UUID committeeId, Code personRef, CommitteeRole role, LocalDate to)
            implements CommitteeCommand {}
}
