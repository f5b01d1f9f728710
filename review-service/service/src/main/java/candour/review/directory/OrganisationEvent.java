package candour.review.directory;

import candour.platform.access.Code;
import candour.platform.log.Stored;

/** What this service remembers about an organisation. Stored for ever: add fields, never rename or remove them. */
public sealed interface OrganisationEvent {
    /** Its code, for example {@code ORG-HEALTH}. */
    Code organisation();

    /**
     * An organisation is in the directory.
     *
     * @param area the area it serves, a code
     * @param label its public name; organisations are not people
     */
    @Stored("organisation-registered")
    record OrganisationRegistered(Code organisation, Kind kind, Code area, Label label) implements OrganisationEvent {}

    /** What it does. */
    enum Kind {
        COMMITTEE,
        OWNING_BODY,
        POLICE,
        HEALTH,
        SOCIAL_WORK,
        EDUCATION,
        PROSECUTOR,
        CHILDRENS_REPORTER,
        REGULATOR,
        THIRD_SECTOR,
        OTHER
    }
}
