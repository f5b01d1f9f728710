package candour.review.directory;

import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of the directory. */
public sealed interface DirectoryCommand {
    /** About an organisation. */
    sealed interface OrganisationCommand extends DirectoryCommand {
        /** Its code. */
        String organisation();
    }

    /** About a person. */
    sealed interface PersonCommand extends DirectoryCommand {
        /** The subject of their token. */
        String personRef();
    }

    /** About a committee. */
    sealed interface CommitteeCommand extends DirectoryCommand {
        /** Which committee. */
        UUID committeeId();
    }

    /** Enters an organisation. */
    record RegisterOrganisation(String organisation, OrganisationEvent.Kind kind, String area, String label)
            implements OrganisationCommand {}

    /** Enters a professional. */
    record RegisterPerson(String personRef, @Nullable String organisation, Sealed name, Sealed workContact)
            implements PersonCommand {}

    /** They are reached in another way from now on. */
    record ChangeWorkContact(String personRef, Sealed workContact) implements PersonCommand {}

    /** A committee takes up its work; the first operator establishes the first one (ruling R13). */
    record EstablishCommittee(UUID committeeId, String organisation, String area, String profile)
            implements CommitteeCommand {}

    /** A person acts for the committee from a day on. */
    record AssignCommitteeRole(UUID committeeId, String personRef, CommitteeRole role, LocalDate from)
            implements CommitteeCommand {}

    /** A person no longer does. */
    record EndCommitteeRole(UUID committeeId, String personRef, CommitteeRole role, LocalDate to)
            implements CommitteeCommand {}
}
